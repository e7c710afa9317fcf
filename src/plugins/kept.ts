import type { Element, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

interface Rule {
  readonly closing: RegExp;
  keeps(tex: string): boolean;
}

/** Keeps a short inline formula and the punctuation after it on one line. */
export function kept({ closing, keeps }: Rule) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (!isFormula(node) || !parent || index === undefined) return undefined;
      const next = parent.children[index + 1];
      const found = next?.type === 'text' ? closing.exec(next.value) : null;
      if (!found || !keeps(texOf(node))) return SKIP;
      const after: Text = { type: 'text', value: found[0] };
      (next as Text).value = (next as Text).value.slice(found[0].length);
      parent.children[index] = {
        type: 'element',
        tagName: 'span',
        properties: { className: ['kept'] },
        children: [node, after],
      };
      return SKIP;
    });
  };
}

function isFormula({ properties }: Element): boolean {
  const classes = properties['className'];
  return Array.isArray(classes) && classes.includes('katex');
}

function texOf(formula: Element): string {
  let tex = '';
  visit(formula, 'element', ({ tagName, children }) => {
    const [text] = children;
    if (tagName === 'annotation' && text?.type === 'text') tex = text.value;
  });
  return tex;
}
