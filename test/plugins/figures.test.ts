import { describe, expect, it } from 'vitest';
import { locales } from '~/i18n/locales.ts';
import { figureTags } from '~/markup/figures.ts';
import { checkFigures } from '~/plugins/figures.ts';
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

it.each(locales)(
  'a figure stands in one place of %s: what two had set would be one state',
  (locale) => {
    const names = slugs(locale).flatMap((slug) =>
      figureTags(chapter(locale, slug).text).map(({ name }) => name),
    );
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  },
);

it('a figure’s tag is found however its number is quoted', () => {
  expect(figureTags(`<Surprise figure='1.1' id="a" />`)).toEqual([
    { name: 'Surprise', number: '1.1', attributes: { figure: '1.1', id: 'a' }, line: 1 },
  ]);
});

describe('a chapter with a figure', () => {
  const check = (text: string) => (): void =>
    checkFigures({ order: 1, figures: figureTags(text) }, 'content/en/here.mdx');

  it('has numbers of its own, each once', () => {
    expect(check('<Surprise figure="1.1" />\n<Listener figure="1.1b" />')).not.toThrow();
  });

  it.each([
    ['<Nobody figure="1.1" />', 'line 1: <Nobody>, but there is no src/widgets/Nobody.tsx.'],
    ['\n<Surprise figure="2.1" />', 'line 2: figure 2.1, but this is chapter 1.'],
    ['<Surprise figure="10.1" />', 'line 1: figure 10.1, but this is chapter 1.'],
    [
      '<Surprise figure="1.1" />\n<Listener figure="1.1" />',
      'line 2: there is a figure 1.1 already.',
    ],
  ])('%j stops the build', (text, says) => {
    expect(check(text)).toThrow(`content/en/here.mdx, ${says}`);
  });
});
