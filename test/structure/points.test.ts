import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '~/i18n/locales.ts';
import { figureTags } from '~/markup/figures.ts';
import { chapterFilesIn } from '~/plugins/figures.ts';
import { chapter, chapters, named, slugs } from './chapters.ts';

/** What the source says, point by point: its preface and three sections, in the author's order. */
const points: Readonly<Record<string, readonly string[]>> = {
  preface: ['P1'],
  information: upTo('S1', 7),
  entropy: upTo('S2', 7),
  'cross-entropy': upTo('S3', 10),
};

function upTo(section: string, last: number): string[] {
  return Array.from({ length: last }, (_, i) => `${section}.${i + 1}`);
}

describe.each(Object.keys(points))('%s', (slug) => {
  it.each(locales)('carries every point of the source, in its order (%s)', (locale) => {
    const carried = chapter(locale, slug).passages.flatMap((passage) => passage.points);
    expect(carried).toEqual(points[slug]);
  });
});

describe.each(slugs(locales[0]))('%s', (slug) => {
  it.each(locales)('says something under every mark (%s)', (locale) => {
    for (const { points, text } of chapter(locale, slug).passages)
      expect(text.trim().length, `${locale}: ${points}`).toBeGreaterThan(20);
  });

  it.each([
    ['first uses of terms', 'Term', 'id'],
    ['numbers', 'Number', 'of'],
    ['figures', '\\w+', 'figure'],
  ])('has the same %s in every edition, passage by passage', (_, tag, attribute) => {
    const found = locales.map((locale) =>
      Object.fromEntries(
        chapter(locale, slug).passages.map(({ points, text }) => [
          points.join(' '),
          named(text, tag, attribute),
        ]),
      ),
    );
    for (const other of found) expect(other).toEqual(found[0]);
  });
});

it('has the same chapters in every edition, the source’s among them, and none without a mark', () => {
  for (const locale of locales) {
    expect(slugs(locale), `content/${locale}`).toEqual(slugs(locales[0]));
    expect(slugs(locale)).toEqual(expect.arrayContaining(Object.keys(points)));
  }
  for (const { file, passages } of chapters())
    expect(passages.length, `${file} has no mark such as {/* S4.1 */}`).toBeGreaterThan(0);
});

it('has each chapter in the same place of every edition', () => {
  const orders = locales.map((locale) => chapterFilesIn(locale).map(({ slug }) => slug));
  for (const other of orders) expect(other).toEqual(orders[0]);
});

it.each(locales)(
  'numbers formulas after their chapter, and refers to none that there is not (%s)',
  (locale) => {
    const all = chapterFilesIn(locale).map(({ slug, order }) => {
      const { file, text } = chapter(locale, slug);
      const numbers = [...text.matchAll(/\\tag\{([\d.]+)\}/g)].map(([, number]) => number!);
      expect(
        numbers.filter((number) => !number.startsWith(`${order}.`)),
        file,
      ).toEqual([]);
      return { file, text, numbers };
    });
    const known = all.flatMap(({ numbers }) => numbers);
    expect(known.length).toBeGreaterThan(5);
    for (const { file, text } of all)
      for (const [, number] of text.matchAll(/[(（](\d\.\d+)[)）]/g))
        expect(known, `${file} refers to (${number})`).toContain(number);
  },
);

it('speaks, in figures too, of no figure that there is not', () => {
  const content = locales.flatMap((locale) =>
    chapterFilesIn(locale).flatMap(({ figures }) => figures),
  );
  const alone = figureTags(readFileSync(`content/calculators/${locales[0]}/figures.mdx`, 'utf8'));
  const numbers = new Set([...content, ...alone].map(({ number }) => number));
  expect(numbers.size).toBeGreaterThan(10);
  const words = readdirSync('src/widgets/words').map((name) => `src/widgets/words/${name}`);
  const texts = [...words, ...chapters().map(({ file }) => file)];
  for (const file of texts)
    for (const [list] of readFileSync(file, 'utf8').matchAll(
      /(?:图|[Ff]igures? )\d+\.\d+[a-z]?(?:(?:, | and | or | to |、|和|与|或|到)\d+\.\d+[a-z]?)*/g,
    ))
      for (const [number] of list.matchAll(/\d+\.\d+[a-z]?/g))
        expect(numbers, `${file} speaks of figure ${number}`).toContain(number);
});

it('introduces a term once in a chapter', () => {
  for (const { file, text } of chapters()) {
    const ids = named(text, 'Term', 'id');
    expect(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      file,
    ).toEqual([]);
  }
});
