import { fromHtml } from 'hast-util-from-html';
import type { Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { html } from '~/plugins/host/html.ts';
import { readPage, settleFormulas, type Formulas } from '~/plugins/host/same-formulas.ts';

const formula = (inner: string): string =>
  `<span class="katex"><span class="katex-html">${inner}</span></span>`;
const page = (...blocks: string[]): string =>
  `<!DOCTYPE html><html lang="en"><head><title>A page</title></head><body>${blocks.map((block) => `<p>${block}</p>`).join('')}</body></html>`;

function formulasOf(root: Root): Nodes[] {
  const found: Nodes[] = [];
  visit(root, 'element', (element) => {
    if (String(element.properties['className']) === 'katex') found.push(element);
  });
  return found;
}

const H = formula('<span class="mord">H</span><span><span></span></span>');
const h = formula('<span class="mord">h</span>');

describe('pages that hold the same formulas', () => {
  it('are read as a parser reads them whole', () => {
    for (const text of [page(H, h, `${H} and ${H}`), page('none'), page(`a &amp; b ${h}`)])
      expect(html(readPage(text, new Map()))).toBe(html(fromHtml(text)));
  });

  it('share the tree of each', () => {
    const formulas: Formulas = new Map();
    const [first, second] = [page(H, h), page(h)].map((text) => readPage(text, formulas));
    expect(formulas.size).toBe(2);
    expect(formulasOf(first!)[1]).toBe(formulasOf(second!)[0]);
    expect(formulasOf(first!)[0]).not.toBe(formulasOf(first!)[1]);
  });

  it('keep to themselves what is found on a page or leads from it', () => {
    const own = formula('<a href="#S1.1"><span id="eq-1">H</span></a>');
    const formulas: Formulas = new Map();
    const trees = [1, 2].map(() => readPage(page(own), formulas));
    expect(formulas.size).toBe(0);
    expect(formulasOf(trees[0]!)).toHaveLength(1);
    expect(formulasOf(trees[0]!)[0]).not.toBe(formulasOf(trees[1]!)[0]);
  });

  it('say where a formula has no end or stands where no reader sees it', () => {
    expect(() => readPage(page('<span class="katex"><span>H</span>'), new Map())).toThrow(
      /A formula has no end: <span class="katex">/,
    );
    expect(() => readPage(page(`<textarea>${H}</textarea>`), new Map())).toThrow(
      /where no page shows it/,
    );
  });

  it('are written the same once their formulas are settled, each formula once', () => {
    const formulas: Formulas = new Map();
    const texts = { 'a.html': page(H, h), 'b.html': page(h, `twice ${h}`) };
    const pages = new Map(
      Object.entries(texts).map(([path, text]) => [path, readPage(text, formulas)]),
    );
    const before = [...pages.values()].map((tree) => html(tree));
    settleFormulas(pages);
    expect([...pages.values()].map((tree) => html(tree))).toEqual(before);
    const raws = new Set<unknown>();
    for (const tree of pages.values())
      visit(tree as Nodes, (node) => {
        if ((node.type as string) === 'raw') raws.add(node);
      });
    expect(raws.size).toBe(2);
  });
});
