import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '~/i18n/locales.ts';
import { routes } from '~/i18n/routes.ts';
import { figureTags } from '~/markup/figures.ts';
import { dist, htmlOf, pagesOf } from '../setup/dist.ts';
import { closure, visitTo, weigh, weighText, type Visit } from './visit.ts';

/** What is aimed at, and what today's chapters are held to until they get there: it rises only in a commit that says why. */
const { aim, 'no more than': budget } = JSON.parse(
  readFileSync(new URL('./budget.json', import.meta.url), 'utf8'),
) as Record<'aim' | 'no more than', Record<string, number>>;

const chaptersOf = (locale: (typeof locales)[number]): readonly Visit[] =>
  pagesOf(locale)
    .filter((page) => /<html[^>]*data-kind="chapter"/.test(htmlOf(page)))
    .map((page) => visitTo(page.slice(1)));

/** A visit follows the links to the next chapter, and begins where there is something to be brought along. */
function inOrder(chapters: readonly Visit[]): readonly Visit[] {
  const nextOf = ({ page }: Visit): string =>
    posix.join(
      posix.dirname(page),
      /<a rel="next" href="([^"]+)"/.exec(htmlOf(`/${page}`))?.[1] ?? '',
    );
  const next = new Map(
    chapters.map((chapter) => [chapter, chapters.find(({ page }) => page === nextOf(chapter))]),
  );
  const order: Visit[] = [];
  const firsts = chapters.filter((chapter) => ![...next.values()].includes(chapter));
  for (let at = firsts[0]; at; at = next.get(at)) order.push(at);
  return order.slice(order.findIndex(({ fonts }) => fonts.length > 0));
}

const opening = ({ page, styles, fonts, before, other }: Visit): readonly string[] => [
  page,
  ...styles,
  ...fonts,
  ...before,
  ...other,
];

/** A chapter's weight, in the budget's words. */
const weightOf = (chapter: Visit): Readonly<Record<string, number>> => ({
  'as it opens': weigh(...opening(chapter)),
  'script before a figure nears': weigh(...chapter.before) + weighText(chapter.inline),
  'script when at rest': weigh(...chapter.idle),
  'script with all figures used':
    weigh(...chapter.before, ...chapter.after) + weighText(chapter.inline),
  styles: weigh(...chapter.styles),
  fonts: weigh(...chapter.fonts),
});

const inside = (weights: Readonly<Record<string, number>>): string[] =>
  Object.entries(weights).flatMap(([name, bytes]) =>
    bytes <= budget[name]! * 1000 ? [] : [`${name}: ${bytes} of ${budget[name]! * 1000} bytes`],
  );

it('is held to what is aimed at, or to no less', () => {
  for (const [name, most] of Object.entries(budget)) {
    expect(most, name).toBeGreaterThanOrEqual(aim[name]!);
    if (most > aim[name]!)
      console.log(`${name}: ${most} kB allowed, ${(most - aim[name]!).toFixed(1)} above the aim.`);
  }
});

describe.each(locales)('the weight of the chapters in %s', (locale) => {
  const chapters = chaptersOf(locale);

  it('is of four chapters at least', () => {
    expect(chapters.length).toBeGreaterThan(3);
    console.table(
      Object.fromEntries(
        chapters.map((chapter) => [
          chapter.page,
          {
            page: weigh(chapter.page),
            ...weightOf(chapter),
            'all in all': weigh(...opening(chapter), ...chapter.idle, ...chapter.after),
          },
        ]),
      ),
    );
  });

  it.each(chapters)('$page: what comes once a page is at rest is found', ({ idle }) => {
    expect(idle.filter((path) => /\/idle\./.test(path))).toHaveLength(1);
  });

  it.each(chapters)('$page: a first visit stays within the budget', (chapter) => {
    expect(inside(weightOf(chapter))).toEqual([]);
  });

  it.each(
    inOrder(chapters)
      .slice(1)
      .map((chapter, i) => ({
        chapter,
        before: inOrder(chapters).slice(0, i + 1),
        page: chapter.page,
      })),
  )('$page: coming from the chapters before, too', ({ chapter, before }) => {
    const had = new Set(before.flatMap(opening));
    const fresh = weigh(...opening(chapter).filter((path) => !had.has(path)));
    expect(inside({ 'next chapter, as it opens': fresh })).toEqual([]);
  });
});

describe.each(locales)('the figures of a chapter in %s', (locale) => {
  // What all share, what they share with each of the others, and what a figure that stands in no chapter shares with them.
  it('come in one file of its own, with what they share in no more than one a chapter, and one', () => {
    const chapters = chaptersOf(locale).filter(({ page }) => islandsOn(`/${page}`).length > 0);
    for (const { page, after } of chapters) {
      expect(new Set(islandsOn(`/${page}`)).size, page).toBe(1);
      const figures = after.filter((path) => /\/figures[-.]/.test(path));
      expect(figures.length, figures.join()).toBeLessThanOrEqual(1 + chapters.length + 1);
    }
  });
});

/** The scripts of the islands on a page, as paths from the site's root. */
const islandsOn = (page: string): readonly string[] =>
  [...htmlOf(page).matchAll(/component-url="([^"]+)"/g)].map(([, url]) =>
    posix.join(posix.dirname(page.slice(1)), url!),
  );

it('lets a figure that stands in no chapter ask for no chapter’s file', () => {
  const ofChapters = new Set(
    locales.flatMap((locale) => chaptersOf(locale).flatMap(({ page }) => islandsOn(`/${page}`))),
  );
  const pages = ['/index.html', ...locales.map((locale) => `/${locale}/calculators.html`)];
  const alone = new Set(pages.flatMap(islandsOn).filter((path) => !ofChapters.has(path)));
  const written = locales.flatMap((locale) =>
    figureTags(readFileSync(`content/calculators/${locale}/figures.mdx`, 'utf8')),
  );
  // The door's figure says nothing, and is one for all languages.
  expect(alone.size).toBe(1 + written.length);
  for (const path of alone)
    expect(
      closure([path], false).filter((each) => ofChapters.has(each)),
      path,
    ).toEqual([]);
});

it('leaves out of scripts what only a module that is taken along needs', () => {
  const scripts = chaptersOf(locales[0]).flatMap(({ after }) => after);
  expect(scripts.length).toBeGreaterThan(5);
  const text = (path: string): string => readFileSync(dist + path, 'utf8');
  const advice = /no element may be below 0|every element must be finite|is \$\{\w+\(/;
  for (const path of scripts) {
    expect(text(path), path).not.toMatch(advice);
    expect(text(path), `${path}: a late import in the bundler’s wrapping`).not.toContain(
      ',[],import.meta.url',
    );
  }
  expect(text(routes.moduleFile.script.slice(1))).toMatch(advice);
});
