import { describe, expect, it } from 'vitest';
import { locales, type Localized } from '~/i18n/locales.ts';
import { passagesOf } from '~/plugins/search/passages.ts';
import { search } from '~/search/engine.ts';
import { htmlOf, pagesOf } from '../setup/dist.ts';

/** What people write, and what is found for it. */
const slips: Localized<readonly (readonly [written: string, near: string])[]> = {
  zh: [
    ['交岔熵', '交叉熵'],
    ['相对商', '相对熵'],
    ['entrophy', 'entropy'],
  ],
  en: [
    ['cross entrophy', 'cross entropy'],
    ['Kulback', 'kullback'],
    ['Liebler', 'leibler'],
    ['perplexty', 'perplexity'],
    ['Shanon', 'shannon'],
  ],
};

/** The titles of a page's numbered figures. */
const titlesOn = (html: string): readonly string[] =>
  [...html.matchAll(/\bid="figure-[\w.]+".*?<strong>([^<]+)<\/strong>/g)].map(
    ([, title]) => title!,
  );

describe.each(locales)('what can be found, in %s', (locale) => {
  const pages = pagesOf(locale).filter((page) => !page.endsWith('/print.html'));
  const passages = pages.flatMap((page) => passagesOf(htmlOf(page), page.slice(1))?.passages ?? []);
  const titles = [...new Set(pages.flatMap((page) => titlesOn(htmlOf(page))))];

  it('has figures', () => {
    expect(titles.length).toBeGreaterThan(4);
  });

  it.each(titles)('the figure %s, by its title', (title) => {
    const names = search(passages, title).sections.flatMap((found) =>
      found.passages.map(({ passage }) => passage.name),
    );
    expect(names.some((name) => name?.endsWith(` ${title}`))).toBe(true);
  });

  it.each(slips[locale])('for %s what was meant: %s', (query, near) => {
    const { instead, total } = search(passages, query);
    expect(instead).toBe(near);
    expect(total).toBe(search(passages, near).total);
  });
});
