import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '~/i18n/locales.ts';
import { htmlOf, pagesOf } from '../setup/dist.ts';
import { visitTo, weigh, weighText, type Visit } from './visit.ts';

const budget = JSON.parse(
  readFileSync(new URL('./budget.json', import.meta.url), 'utf8'),
) as Record<string, number>;

const chaptersOf = (locale: (typeof locales)[number]): readonly Visit[] =>
  pagesOf(locale)
    .filter((page) => /<html[^>]*data-kind="chapter"/.test(htmlOf(page)))
    .map((page) => visitTo(page.slice(1)));

const all = ({ page, styles, fonts, before, after, other }: Visit): readonly string[] => [
  page,
  ...styles,
  ...fonts,
  ...before,
  ...after,
  ...other,
];

/** A chapter's weight, in the budget's words. */
const weightOf = (chapter: Visit): Readonly<Record<string, number>> => ({
  'first visit': weigh(...all(chapter)),
  'script before a figure nears': weigh(...chapter.before) + weighText(chapter.inline),
  'script with all figures used':
    weigh(...chapter.before, ...chapter.after) + weighText(chapter.inline),
  styles: weigh(...chapter.styles),
  fonts: weigh(...chapter.fonts),
});

const inside = (weights: Readonly<Record<string, number>>): string[] =>
  Object.entries(weights).flatMap(([name, bytes]) =>
    bytes <= budget[name]! * 1000 ? [] : [`${name}: ${bytes} of ${budget[name]! * 1000} bytes`],
  );

describe.each(locales)('the weight of the chapters in %s', (locale) => {
  const chapters = chaptersOf(locale);

  it('is of four chapters at least', () => {
    expect(chapters.length).toBeGreaterThan(3);
    console.table(Object.fromEntries(chapters.map((chapter) => [chapter.page, weightOf(chapter)])));
  });

  it.each(chapters)('$page: a first visit stays within the budget', (chapter) => {
    expect(inside(weightOf(chapter))).toEqual([]);
  });

  it.each(
    chapters.slice(1).map((chapter, i) => ({ chapter, before: chapters[i]!, page: chapter.page })),
  )('$page: coming from the chapter before, too', ({ chapter, before }) => {
    const had = new Set(all(before));
    const fresh = weigh(...all(chapter).filter((path) => !had.has(path)));
    expect(inside({ 'second chapter': fresh })).toEqual([]);
  });
});
