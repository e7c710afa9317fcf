import type { Element, Root } from 'hast';
import { visit, EXIT } from 'unist-util-visit';

/** The head of a page. */
export function headOf(page: Root): Element {
  let head: Element | undefined;
  visit(page, 'element', (element) => {
    if (element.tagName !== 'head') return undefined;
    head = element;
    return EXIT;
  });
  if (!head) throw new Error('A page has no head.');
  return head;
}

/** What kind of page a page says it is: a chapter, a contents page … */
export function kindOf(page: Root): string | undefined {
  const html = page.children.find((child) => child.type === 'element');
  return html?.type === 'element' ? String(html.properties['dataKind'] ?? '') : undefined;
}

/** Puts something into a head right after the line that says how the page is written, before any address in it. */
export function first(page: Root, ...elements: readonly Element[]): void {
  const { children } = headOf(page);
  const charset = children.findIndex(
    (child) => child.type === 'element' && child.properties['charSet'] !== undefined,
  );
  if (charset === -1) throw new Error('A page does not say <meta charset>.');
  children.splice(charset + 1, 0, ...elements);
}

/** An element with text in it. */
export function element(
  tagName: string,
  properties: Element['properties'],
  text?: string,
): Element {
  const children = text === undefined ? [] : [{ type: 'text' as const, value: text }];
  return { type: 'element', tagName, properties, children };
}

/**
 * A script that comes only when another takes it out of this template. Its address is written here, by the build: a script
 * that made one out of a text would be refused (`policy.ts`).
 */
export function waiting(src: string, properties: Element['properties'] = {}): Element {
  const content: Root = { type: 'root', children: [element('script', { src })] };
  return { ...element('template', properties), content };
}

/** The text in an element. */
export function textIn(node: Element): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
