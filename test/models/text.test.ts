import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '~/i18n/locales.ts';
import {
  countLimit,
  fitsLink,
  kindsOf,
  linkLimit,
  text,
  textIn,
  wellFormed,
} from '~/models/text.ts';
import { visible } from '~/widgets/text/visible.ts';
import { samples } from '~/i18n/samples.ts';

const of = (written: string, cut: 'grapheme' | 'codePoint' = 'grapheme') =>
  text.follow({ text: written, cut });

describe('what a text tells', () => {
  test('abracadabra: 2.0404 bit a character, 22.4441 in all, of at most log 5', () => {
    const now = of('abracadabra');
    expect(now).toMatchObject({ characters: 11, kinds: 5, utf8: 88 });
    expect(now.entropy).toBeCloseTo(2.0404, 4);
    expect(now.total).toBeCloseTo(22.4441, 4);
    expect(now.most).toBeCloseTo(Math.log2(5), 12);
  });
  test('a short text is too low by (K − 1) / 2N nats', () => {
    expect(of('abracadabra').shortfall).toBeCloseTo((4 / 22) * Math.LOG2E, 12);
  });
  test('some kinds occur once', () => {
    expect(of('hello')).toMatchObject({ kinds: 4, once: 3 });
  });
  test('hanzi take three bytes each', () => {
    expect(of('熵是熵')).toMatchObject({ characters: 3, kinds: 2, utf8: 72 });
  });
  test('what looks like one character is one, or its code points are counted', () => {
    const family = '👩‍👩‍👧';
    expect(of(family)).toMatchObject({ characters: 1, kinds: 1, entropy: 0 });
    expect(of(family, 'codePoint')).toMatchObject({ characters: 5, kinds: 3 });
    expect(of('e\u0301')).toMatchObject({ characters: 1 });
    expect(of('e\u0301', 'codePoint')).toMatchObject({ characters: 2 });
  });
  test('names of JavaScript are text like any other', () => {
    expect(kindsOf({ text: 'constructor', cut: 'codePoint' })[0]).toEqual({
      symbol: 'c',
      count: 2,
    });
  });
  test('no text has nothing to tell, and says so in numbers', () => {
    expect(Object.values(of('')).every((value) => Object.is(value, 0))).toBe(true);
  });
  test('of a text too long to be counted, only so much is', () => {
    expect(of(`${'a'.repeat(countLimit)}熵`, 'codePoint')).toMatchObject({
      characters: countLimit,
      kinds: 1,
      utf8: 8 * countLimit,
    });
  });
  test('kinds are ranked', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('grapheme', 'codePoint'),
        (written, cut) => {
          const counts = kindsOf({ text: written, cut }).map(({ count }) => count);
          expect(counts).toEqual([...counts].sort((a, b) => b - a));
          expect(
            Object.values(of(written, cut)).every((value) => Number.isFinite(value) && value >= 0),
          ).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('a link', () => {
  const model = textIn('a passage');
  test('brings back any text that is short enough, however it is cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 140 }),
        fc.constantFrom('grapheme', 'codePoint'),
        (written, cut) => {
          const state = { text: wellFormed(written), cut } as const;
          expect(model.read(model.write(state))).toEqual(state);
        },
      ),
    );
  });
  test.each(['', 'grapheme', 'codePoint', 'grapheme;', 'codePoint;x', ';', 'a passage'])(
    'tells %j from its own words',
    (written) => {
      for (const cut of ['grapheme', 'codePoint'] as const)
        expect(model.read(model.write({ text: written, cut }))).toEqual({ text: written, cut });
    },
  );
  test('holds no text of more than so many characters', () => {
    const long = '熵'.repeat(linkLimit + 1);
    expect(fitsLink(long)).toBe(false);
    expect(fitsLink('😀'.repeat(linkLimit))).toBe(true);
    expect(model.read(model.write({ text: long, cut: 'codePoint' }))).toEqual({
      text: 'a passage',
      cut: 'codePoint',
    });
  });
  test('without a passage shows each edition its own', () => {
    for (const locale of locales) {
      const passage = samples[locale];
      const edition = textIn(passage);
      expect(edition.read(edition.write(edition.initial))).toEqual(edition.initial);
      expect(edition.write(edition.initial)).toBe('grapheme');
    }
  });
});

test.each(locales)('the passage of %s stands in the article, and fits into a link', (locale) => {
  const chapter = readFileSync(
    new URL(`../../content/${locale}/entropy.mdx`, import.meta.url),
    'utf8',
  );
  expect(chapter).toContain(samples[locale]);
  expect(fitsLink(samples[locale])).toBe(true);
});

test.each([
  [' ', '␣'],
  ['\n', '↵'],
  ['\r\n', '↵'],
  ['\u3000', 'U+3000'],
  ['\u200d', 'U+200D'],
  ['\0', 'U+0000'],
  ['\u0301', '◌\u0301'],
  ['constructor'[0]!, 'c'],
  ['熵', '熵'],
])('%j can be seen as %s', (symbol, sign) => expect(visible(symbol)).toBe(sign));
