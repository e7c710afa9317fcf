import { describe, expect, it } from 'vitest';
import { langOfSigns, langOfText } from '~/i18n/foreign.ts';

describe('the language of signs that a reader writes', () => {
  it.each([
    ['熵', 'en', 'zh-Hans'],
    ['p(熵)', 'en', 'zh-Hans'],
    ['かな', 'en', 'ja'],
    ['漢字かな', 'zh', 'ja'],
  ] as const)('of %s on a page in %s is %s', (text, locale, lang) => {
    expect(langOfSigns(text, locale)).toBe(lang);
  });

  it.each([
    ['熵', 'zh'],
    ['dash', 'zh'],
    ['dash', 'en'],
    ['', 'en'],
    ['，', 'en'],
  ] as const)('of “%s” on a page in %s is left to the page', (text, locale) => {
    expect(langOfSigns(text, locale)).toBeUndefined();
  });
});

it.each([
  ['熵', 'zh', 'zh-Hans'],
  ['熵', 'en', 'zh-Hans'],
  ['漢字かな', 'zh', 'ja'],
  ['dash', 'zh', 'en'],
  ['dash', 'en', 'en'],
  ['熵 is entropy', 'zh', 'zh-Hans'],
] as const)('a text that is “%s” on a page in %s is in %s', (text, locale, lang) => {
  expect(langOfText(text, locale)).toBe(lang);
});
