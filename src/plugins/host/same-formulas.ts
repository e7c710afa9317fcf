import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass } from '../../markup/classes.ts';
import { html } from './html.ts';

/** The trees of formulas, by their HTML as the build wrote it. */
export type Formulas = Map<string, Element>;

/**
 * Reads a page. Most of what pages are is formulas, and most formulas stand on several pages, of another language or for
 * print: each is read once, and is the same tree wherever it stands.
 */
export function readPage(text: string, formulas: Formulas): Root {
  const own: Element[] = [];
  const bare = eachFormula(text, (formula) => {
    // What is found on a page, or leads from it, is that page's own.
    if (/\s(?:id|href|src)=/.test(formula)) return formula;
    const known = formulas.get(formula) ?? read(formula);
    formulas.set(formula, known);
    return `<span data-formula="${own.push(known) - 1}"></span>`;
  });
  const page = fromHtml(bare);
  let put = 0;
  visit(page, 'element', ({ properties: { dataFormula } }, index, parent) => {
    if (dataFormula === undefined || !parent || index === undefined) return undefined;
    parent.children[index] = own[Number(dataFormula)]!;
    put += 1;
    return SKIP;
  });
  if (put !== own.length) throw new Error('A formula stands where no page shows it.');
  return page;
}

/** Writes every formula down for good, once, so that no later step has to walk through it. */
export function settleFormulas(pages: ReadonlyMap<string, Root>): void {
  const settled = new Map<Element, { type: 'raw'; value: string }>();
  for (const page of pages.values())
    visit(page, 'element', (element, index, parent) => {
      if (!hasClass(element, 'katex') || !parent || index === undefined) return undefined;
      const raw = settled.get(element) ?? { type: 'raw', value: html(element) };
      settled.set(element, raw);
      parent.children[index] = raw;
      return SKIP;
    });
}

function read(formula: string): Element {
  const [element] = fromHtml(formula, { fragment: true }).children;
  if (element?.type !== 'element') throw new Error(`This is no formula: ${formula}`);
  return element;
}

const opening = '<span class="katex">';

/** Writes something in the place of every formula of a text. */
function eachFormula(text: string, change: (formula: string) => string): string {
  let done = '';
  let from = 0;
  for (let at = text.indexOf(opening); at !== -1; at = text.indexOf(opening, from)) {
    const end = endOfSpan(text, at);
    done += text.slice(from, at) + change(text.slice(at, end));
    from = end;
  }
  return done + text.slice(from);
}

function endOfSpan(text: string, at: number): number {
  const tags = /<(\/?)span\b[^>]*>/g;
  tags.lastIndex = at;
  let depth = 0;
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  throw new Error(`A formula has no end: ${text.slice(at, at + 80)}`);
}
