import type { Element, Root } from 'hast';
import { minifySync } from 'rolldown/utils';
import { visit, SKIP } from 'unist-util-visit';
import type { Built } from './built.ts';
import { element, textIn } from './head.ts';

/** Whether an element is a script that stands in the page itself. */
export function isInline({ tagName, properties }: Element): boolean {
  return (
    tagName === 'script' && properties['src'] === undefined && properties['type'] === undefined
  );
}

/**
 * Puts the scripts that stand in the bodies of pages, the same in each, into a file that is fetched once and waited for by
 * nobody.
 */
export function shareInlineScripts(built: Built): void {
  const files = new Map<string, string>();
  for (const page of built.pages.values()) {
    const scripts = takeFromBody(page);
    if (scripts.length === 0) continue;
    const text = scripts.map(textIn).join(';\n');
    if (!files.has(text)) files.set(text, `_astro/islands.${files.size}.js`);
    const head = page.children.flatMap((child) => (child.type === 'element' ? child.children : []));
    const at = head.find(
      (child) => child.type === 'element' && child.tagName === 'head',
    ) as Element;
    at.children.push(element('script', { src: `/${files.get(text)}`, defer: true }));
  }
  for (const [text, path] of files) built.files.set(path, Buffer.from(text));
}

/** Takes comments and spaces out of the scripts that stay in pages, since they must run before anything is painted. */
export function tidyInlineScripts({ pages }: Built): void {
  for (const page of pages.values())
    visit(page, 'element', (node) => {
      if (isInline(node)) node.children = [{ type: 'text', value: minified(textIn(node)) }];
    });
}

function takeFromBody(page: Root): readonly Element[] {
  const taken: Element[] = [];
  visit(page, 'element', (node, index, parent) => {
    if (node.tagName === 'head') return SKIP;
    if (!isInline(node) || !parent || index === undefined) return undefined;
    taken.push(node);
    parent.children.splice(index, 1);
    return index;
  });
  return taken;
}

function minified(text: string): string {
  const { code, errors } = minifySync('inline.js', text);
  if (errors.length > 0) throw new Error(`A script in a page's head cannot be read: ${text}`);
  return code.trim().replace(/;$/, '');
}
