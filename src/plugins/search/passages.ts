import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { classesOf } from '../../markup/classes.ts';
import type { Passage } from '../../search/engine.ts';
import { mathText } from './math-text.ts';

/** What can be found on one page. */
export interface IndexedPage {
  readonly locale: string;
  readonly passages: readonly Passage[];
}

/** The kinds of page that are searched; the door, the contents and the copies for print or side by side are not. */
const searched = ['chapter', 'reference'];

/** What no reader looks for: what is drawn, pressed or read by machines alone. */
const skippedTags = new Set(
  'nav svg button script style annotation template noscript output form'.split(' '),
);
const skippedClasses = new Set(
  'katex-html tools unseen without-script predict entry why block-marks'.split(' '),
);

/** The blocks of a built page, each with the section that it stands in; undefined for a page that is not searched. */
export function passagesOf(html: string, path: string): IndexedPage | undefined {
  // The pages that hold the most are not searched, so what they are is asked before they are read.
  if (!searched.includes(/<html[^>]* data-kind="(\w+)"/.exec(html)?.[1] ?? '')) return undefined;
  const tree = fromHtml(html);
  const page = find(tree, (element) => element.tagName === 'html');
  const main = find(tree, (element) => element.tagName === 'main');
  const heading = find(tree, (element) => element.tagName === 'h1');
  if (!page || !main || !heading) return undefined;
  const title = textOf(heading);
  let section = '';
  const passages: Passage[] = [];
  visit(main, 'element', (element) => {
    if (skipped(element)) return SKIP;
    const isHeading = /^h[23]$/.test(element.tagName);
    if (element.tagName === 'h2') section = textOf(element);
    const { id } = element.properties;
    if (!id || element === main || (holdsBlocks(element) && !isHeading)) return undefined;
    const text = textOf(element);
    const name = isHeading ? text : nameOf(element);
    if (text)
      passages.push({
        path,
        id: String(id),
        title,
        section,
        text,
        ...(name ? { name } : {}),
        ...(main.properties['dataSearch'] === 'last' ? { last: true as const } : {}),
      });
    return SKIP;
  });
  return { locale: String(page.properties['dataLocale']), passages };
}

/** What a passage is called: its own heading, or a figure's number and title. */
function nameOf(element: Element): string | undefined {
  const named =
    element.tagName === 'figure'
      ? [
          find(element, (inner) => classesOf(inner).includes('figure-number')),
          find(element, ({ tagName }) => tagName === 'strong'),
        ]
      : [find(element, ({ tagName }) => /^h[23]$/.test(tagName))];
  return named.flatMap((each) => (each ? [textOf(each)] : [])).join(' ') || undefined;
}

/**
 * Whether it is a mere frame: blocks of its own stand in it, beside its heading, which are found one by one. A figure is
 * none, whatever ids its fields have: it is found whole, by its title.
 */
function holdsBlocks(element: Element): boolean {
  if (element.tagName === 'figure') return false;
  let blocks = 0;
  visit(element, 'element', (inner) => {
    if (
      inner !== element &&
      inner.properties['id'] &&
      /^(p|article|dt|li|section)$/.test(inner.tagName)
    )
      blocks += 1;
  });
  return blocks > 0;
}

function skipped(element: Element): boolean {
  return (
    skippedTags.has(element.tagName) || classesOf(element).some((name) => skippedClasses.has(name))
  );
}

function textOf(node: Element): string {
  const parts: string[] = [];
  const walk = (children: readonly ElementContent[]): void => {
    for (const child of children) {
      if (child.type === 'text') parts.push(child.value);
      else if (child.type === 'element' && child.tagName === 'math') parts.push(mathText(child));
      else if (child.type === 'element' && !skipped(child)) {
        const block = /^(p|div|li|td|th|tr|dt|dd|summary|h[1-6]|figcaption|pre)$/.test(
          child.tagName,
        );
        if (block) parts.push(' ');
        walk(child.children);
        if (block) parts.push(' ');
      }
    }
  };
  walk(node.children);
  return parts
    .join('')
    .replace(/[\s\u2061-\u2064]+/g, ' ')
    .trim();
}

function find(tree: Root | Element, wanted: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (!wanted(element)) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}
