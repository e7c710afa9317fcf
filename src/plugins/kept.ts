import type { Element, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

interface Rule {
  readonly closing: RegExp;
  keeps(tex: string): boolean;
  isWhole(tex: string): boolean;
}

/** Keeps a short inline formula and the punctuation after it on one line, and a very short one even without any. */
export function kept({ closing, keeps, isWhole }: Rule) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (!isFormula(node) || !parent || index === undefined) return undefined;
      const next = parent.children[index + 1];
      const found = next?.type === 'text' ? closing.exec(next.value) : null;
      const tex = texOf(node);
      if (!(found ? keeps(tex) : isWhole(tex) && breaks(node))) return SKIP;
      const after: Text[] = found ? [{ type: 'text', value: found[0] }] : [];
      if (found) (next as Text).value = (next as Text).value.slice(found[0].length);
      parent.children[index] = {
        type: 'element',
        tagName: 'span',
        properties: { className: ['kept'] },
        children: [node, ...after],
      };
      return SKIP;
    });
  };
}

function isFormula({ properties }: Element): boolean {
  const classes = properties['className'];
  return Array.isArray(classes) && classes.includes('katex');
}

/** Whether a line may end within a formula: it may between KaTeX's bases. */
function breaks(formula: Element): boolean {
  let bases = 0;
  visit(formula, 'element', ({ properties: { className } }) => {
    if (Array.isArray(className) && className.includes('base')) bases += 1;
  });
  return bases > 1;
}

function texOf(formula: Element): string {
  let tex = '';
  visit(formula, 'element', ({ tagName, children }) => {
    const [text] = children;
    if (tagName === 'annotation' && text?.type === 'text') tex = text.value;
  });
  return tex;
}
