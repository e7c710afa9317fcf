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

  it('begin with the one that the page names', async () => {
    const page = await compiled('<Figures />\n', place(locale), { frontmatter: { first: '3.3' } });
    expect(numbers(page)[0]).toBe('3.3');
    expect(numbers(page)).toHaveLength(told.length);
  });

  it('stop the build where the page names one that no chapter has', async () => {
    const made = compiled('<Figures />\n', place(locale), { frontmatter: { first: '9.9' } });
    await expect(made).rejects.toThrow('No figure of the chapters is number 9.9.');
  });
});
