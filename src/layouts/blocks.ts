import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/** A block of a rendered chapter: what stands on the page, and the id that both editions share. */
export interface Block {
  readonly id: string;
  readonly element: Element;
  /** Whether it is a figure, which a script brings to life. */
  readonly figure: boolean;
}

/** The blocks of a rendered chapter in their order; what is between them, such as the loader of its figures, apart. */
export function blocksOf(html: string): { blocks: readonly Block[]; rest: string } {
  const { children } = fromHtml(html, { fragment: true });
  const elements = children.filter((node) => node.type === 'element');
  const found = elements.map((element) => {
    const figure = element.tagName === 'astro-island';
    const carrier = figure ? firstElement(element.children) : element;
    return { id: carrier?.properties['id'], element, figure };
  });
  return {
    blocks: found.filter((block): block is Block => typeof block.id === 'string'),
    rest: htmlOf(found.filter(({ id }) => id === undefined).map(({ element }) => element)),
  };
}

/** The HTML of elements. */
export function htmlOf(nodes: ElementContent | ElementContent[]): string {
  return toHtml(nodes);
}

/** The TeX of the formulas in an element. */
export function texOf(element: Element): string {
  const found: string[] = [];
  visit(element, 'element', ({ tagName, children }) => {
    if (tagName === 'annotation')
      found.push(children.map((child) => (child.type === 'text' ? child.value : '')).join(''));
  });
  return found.join('\n');
}

function firstElement(nodes: readonly ElementContent[]): Element | undefined {
  return nodes.find((node) => node.type === 'element');
}
