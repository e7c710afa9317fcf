import { describe, expect, it } from 'vitest';
import { locales } from '~/i18n/locales.ts';
import { chapter, named, slugs } from '../structure/chapters.ts';
import { compiled } from './chapter.ts';

const place = (locale: string) => `content/calculators/${locale}/figures.mdx`;
const numbers = (page: string): string[] =>
  [...page.matchAll(/figure="([\w.]+)"/g)].map(([, number]) => number!);
const byChapter = (a: string, b: string): number =>
  Number(a.split('.')[0]) - Number(b.split('.')[0]);

describe.each(locales)('the calculators of %s', (locale) => {
  const told = slugs(locale).flatMap((slug) =>
    named(chapter(locale, slug).text, '[A-Z]\\w*', 'figure'),
  );

  it('are every figure of the chapters, each once, in their order', async () => {
    const page = await compiled('<Figures />\n', place(locale));
    expect(told.length).toBeGreaterThan(10);
    expect(numbers(page).toSorted()).toEqual(told.toSorted());
    expect(numbers(page)).toEqual(numbers(page).toSorted(byChapter));
    for (const number of told) expect(page).toContain(`id="calculator-${number}"`);
    expect(page).not.toContain('<Figures');
  });
});
