import { expect } from 'vitest';
import type { Reader } from '../browser/reader.ts';

export const chapter = (locale: string, rest = '') => `/${locale}/cross-entropy.html${rest}`;
export const weather = 'figure[data-model=weather]';

/**
 * What a reader of the chapter has, whatever else is missing: its text, its formulas, the numbers and pictures of its
 * figures.
 */
export async function expectReadable({ page }: Reader, { whole = true } = {}): Promise<void> {
  const seen = await page.evaluate(() => ({
    paragraphs: [...document.querySelectorAll<HTMLElement>('.prose p')].filter(
      (each) => each.innerText.trim() !== '' && each.offsetHeight > 0,
    ).length,
    formulas: [...document.querySelectorAll<HTMLElement>('.katex-html')].filter(
      (each) => each.innerText.trim() !== '' && each.getBoundingClientRect().width > 0,
    ).length,
    gap: document.querySelector('[data-live="weather.gap"]')?.textContent,
    cells: [...document.querySelectorAll('figure[data-model=weather] td')].map(
      (each) => each.textContent,
    ),
    drawn: document.querySelectorAll('figure[data-model=weather] svg :is(rect, path, line)').length,
    nonsense: /NaN|undefined|\[object/.test(document.body.innerText),
  }));
  expect(seen.nonsense).toBe(false);
  expect(seen.paragraphs).toBeGreaterThan(0);
  if (!whole) return;
  expect(seen.paragraphs).toBeGreaterThan(20);
  expect(seen.formulas).toBeGreaterThan(20);
  expect(seen.gap).toBe('0.2781');
  expect(seen.cells.join()).toContain('2.3219');
  expect(seen.drawn).toBeGreaterThan(4);
}

/**
 * Exceptions and what the page itself says to the console; not that a file did not come, as the browser, or a figure,
 * notes.
 */
export const thrown = ({ complaints }: Reader): string[] =>
  complaints.filter(
    (each) =>
      !/Failed to load resource|net::ERR_|: 404$|Failed to fetch dynamically imported/.test(each),
  );
