import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '~/i18n/locales.ts';
import { inEdition } from '~/i18n/routes.ts';
import { reader, type Reader } from '../browser/reader.ts';
import { pagesOf } from '../setup/dist.ts';

/** What a block of the text is, whatever the language: what all editions must have alike. */
interface Block {
  readonly id: string;
  readonly kind: string;
  /** How many items, rows, or paragraphs it holds. */
  readonly size: number;
  /** Its display formulas, but for a figure's own, as TeX without the words in them. */
  readonly formulas: readonly string[];
  /** What its lines speak of in symbols: each formula once, whatever the order of words. */
  readonly inLine: readonly string[];
  readonly terms: number;
  readonly numbers: readonly string[];
  readonly figures: readonly string[];
  readonly points: string;
}

function blocksOf(): Block[] {
  return [...document.querySelectorAll('article.prose > *')].flatMap((element) => {
    const own = element.localName === 'astro-island' ? element.firstElementChild! : element;
    if (['script', 'style', 'link', 'template'].includes(own.localName)) return [];
    const all = (selector: string): Element[] =>
      [...own.querySelectorAll(selector)].filter(
        (it) => own.localName === 'figure' || !it.closest('figure, .entry'),
      );
    return [
      {
        id: own.id,
        kind: `${own.localName}.${own.classList[0] ?? ''}`,
        size: own.matches('ul, ol, table, details')
          ? own.querySelectorAll(':scope > li, tr, :scope > p').length
          : 0,
        formulas: all('.katex-display:not(figure *) annotation').map((it) =>
          it.textContent!.replace(/\\text\{[^}]*\}/g, '\\text{}'),
        ),
        inLine: [
          ...new Set(all('.katex:not(.katex-display *) annotation').map((it) => it.textContent!)),
        ].sort(),
        terms: all('dfn').length,
        numbers:
          own.localName === 'figure'
            ? []
            : all('[data-live]:not(.katex *)').map((it) => it.getAttribute('data-live')!),
        figures: [...own.querySelectorAll('[id^="figure-"]')].map(
          (it) => `${it.id} ${own.getAttribute('data-model')}`,
        ),
        points: own.getAttribute('data-points') ?? '',
      },
    ];
  });
}

let someone: Reader;
beforeAll(async () => {
  someone = await reader({ javaScriptEnabled: false });
});
afterAll(() => someone[Symbol.asyncDispose]());

const [first, ...others] = locales;

describe.each(pagesOf(first))('%s and its twins', (path) => {
  it.each(others)('are the same, block by block (%s)', async (other) => {
    await someone.go(path);
    const here = await someone.page.evaluate(blocksOf);
    const outline = () =>
      someone.page.evaluate(() =>
        [...document.querySelectorAll('h1, h2, h3, section, article')].map((it) => it.localName),
      );
    const shape = await outline();
    await someone.go(inEdition(path, other));
    const there = await someone.page.evaluate(blocksOf);
    expect(await outline()).toEqual(shape);
    for (let i = 0; i < Math.max(here.length, there.length); i += 1) {
      const where = `the editions part at ${here[i]?.id || there[i]?.id || `block ${i + 1}`}`;
      expect(there[i]?.id, where).toBe(here[i]?.id);
      expect(there[i], where).toEqual(here[i]);
    }
  });

  it('give every block of the text an id to link to', async () => {
    await someone.go(path);
    const blocks = await someone.page.evaluate(blocksOf);
    expect(blocks.filter(({ id }) => id === '')).toEqual([]);
  });
});
