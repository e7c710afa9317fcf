import type { Element, Root } from 'hast';
import { minifySync } from 'rolldown/utils';
import { SKIP, visit } from 'unist-util-visit';
import type { Built } from './built.ts';
import { element, headOf, textIn } from './head.ts';

/** Whether an element is a script that stands in the page itself. */
export function isInline({ tagName, properties }: Element): boolean {
  return (
    tagName === 'script' && properties['src'] === undefined && properties['type'] === undefined
  );
}

/**
 * Puts the scripts that stand in the bodies of pages, the same in each, into a file. They are what wakes islands, so a page
 * whose islands all wake when they are near asks for that file no sooner than a figure, or a number of one, is a window away.
 */
export function shareInlineScripts(built: Built): void {
  const files = new Map<string, string>();
  for (const page of built.pages.values()) {
    const scripts = takeFromBody(page);
    if (scripts.length === 0) continue;
    const text = scripts.map(textIn).join(';\n');
    const path = files.get(text) ?? `_astro/islands${files.size}.0.js`;
    files.set(text, path);
    headOf(page).children.push(
      allWaitToBeNear(page)
        ? element('script', { dataAddress: `/${path}` }, whenNear)
        : element('script', { src: `/${path}`, defer: true }),
    );
  }
  for (const [text, path] of files) built.files.set(path, Buffer.from(text));
}

const whenNear = `{
  const { address } = document.currentScript.dataset;
  addEventListener('DOMContentLoaded', () => {
    const watcher = new IntersectionObserver(
      (seen) => seen.some((each) => each.isIntersecting) && wake(),
      { rootMargin: '100%' },
    );
    const wake = () => {
      watcher.disconnect();
      const script = document.createElement('script');
      script.src = address;
      script.onerror = () => {
        for (const each of document.querySelectorAll('astro-island')) each.classList.add('bare');
      };
      document.head.append(script);
    };
    if (location.search) wake();
    else for (const each of document.querySelectorAll('astro-island>*,[data-live]')) watcher.observe(each);
  });
}`;

function allWaitToBeNear(page: Root): boolean {
  let all = true;
  visit(page, 'element', ({ tagName, properties }) => {
    if (tagName === 'astro-island' && properties['client'] !== 'near') all = false;
  });
  return all;
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

/**
 * Makes one script of those that stand in a page's head, and one sheet of the styles that stand in the page: each would cost
 * its hash in the page's policy. All of a head's scripts may run as soon as the first.
 */
export function joinInline({ pages }: Built): void {
  for (const page of pages.values()) {
    join(headOf(page), isInline, ';');
    join(page, ({ tagName }) => tagName === 'style', '');
  }
}

/** @throws Error where two elements to be joined have an attribute of one name. */
function join(root: Root | Element, which: (node: Element) => boolean, between: string): void {
  let all: Element | undefined;
  visit(root, 'element', (node, index, parent) => {
    if (!which(node) || !parent || index === undefined) return undefined;
    if (!all) {
      all = node;
      return undefined;
    }
    for (const [name, value] of Object.entries(node.properties)) {
      if (name in all.properties)
        throw new Error(`Two scripts or styles of a head have an attribute ${name}.`);
      all.properties[name] = value;
    }
    all.children = [{ type: 'text', value: textIn(all) + between + textIn(node) }];
    parent.children.splice(index, 1);
    return index;
  });
}

/** Takes comments and spaces out of the scripts that stay in pages, since they must run before anything is painted. */
export function tidyInlineScripts({ pages }: Built): void {
  for (const page of pages.values())
    visit(page, 'element', (node) => {
      if (isInline(node)) node.children = [{ type: 'text', value: minified(textIn(node)) }];
    });
}

function minified(text: string): string {
  const { code, errors } = minifySync('inline.js', text);
  if (errors.length > 0) throw new Error(`A script in a page's head cannot be read: ${text}`);
  return code.trim().replace(/;$/, '');
}
