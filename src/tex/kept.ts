import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass } from '../markup/classes.ts';

/** The punctuation that must not begin a line; beside an inline formula browsers would let it. */
const closing = /^[，。；：、！？）」』”’》,.;:!?)\]]+/;

/** A formula of more signs than that may be parted at the end of a line. */
const short = 14;

/**
 * Keeps an inline formula and the punctuation after it on one line. What of a long formula is kept with it is the last of
 * the pieces between which TeX would break it.
 */
export function kept() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (!hasClass(node, 'katex') || !parent || index === undefined) return undefined;
      const next = parent.children[index + 1];
      const found = next?.type === 'text' ? closing.exec(next.value) : null;
      if (next?.type !== 'text' || !found) return SKIP;
      next.value = next.value.slice(found[0].length);
      const whole = signs(texOf(node)) <= short;
      if (!whole) keepLastPiece(node);
      parent.children[index] = span(whole ? ['kept'] : ['kept', 'long'], [
        node,
        { type: 'text', value: found[0] },
      ]);
      return SKIP;
    });
  };
}

function keepLastPiece(formula: Element): void {
  visit(formula, 'element', (drawing) => {
    if (!hasClass(drawing, 'katex-html')) return undefined;
    const last = drawing.children.pop();
    if (last) drawing.children.push(span(['kept'], [last]));
    return SKIP;
  });
}

/** About how many signs a formula shows: a command is one, and what only places signs is none. */
function signs(tex: string): number {
  return tex.replace(/\\[a-zA-Z]+/g, 'x').replace(/\\.|[{}_^~\s]/g, '').length;
}

function texOf(formula: Element): string {
  let tex = '';
  visit(formula, 'element', ({ tagName, children }) => {
    const [text] = children;
    if (tagName === 'annotation' && text?.type === 'text') tex = text.value;
  });
  return tex;
}

function span(className: string[], children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties: { className }, children };
}
