import { tag, type Locale, type Localized } from './locales.ts';

/** Words of the other script in a text of one language, and the language that they then are. */
export const foreign: Localized<{ readonly run: RegExp; readonly lang: string }> = {
  zh: {
    run: /(?:\bA )?[A-Za-zÀ-ž][A-Za-zÀ-ž'’.–-]*[A-Za-zÀ-ž](?:\s+[A-Za-zÀ-ž][A-Za-zÀ-ž'’–-]*[A-Za-zÀ-ž])*/g,
    lang: tag.en,
  },
  en: { run: /《?\p{Script=Han}+》?/gu, lang: tag.zh },
};

/** A text cut where its language changes; what is foreign says its language. */
export function byLanguage(
  text: string,
  locale: Locale,
): readonly { readonly text: string; readonly lang?: string }[] {
  const { run, lang } = foreign[locale];
  const parts: { text: string; lang?: string }[] = [];
  let from = 0;
  for (const found of text.matchAll(run)) {
    if (found.index > from) parts.push({ text: text.slice(from, found.index) });
    parts.push({ text: found[0], lang });
    from = found.index + found[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

/** The language that letters are in where a page's own is not written with them. */
const ofLetters: Localized<string> = { zh: tag.en, en: tag.en };

/** The language that hanzi are in on a page of a language that is not written with them. */
const ofHanzi: Localized<string | undefined> = { zh: undefined, en: tag.zh };

/**
 * The language that signs a reader has written are surely in, where it is not the page's: only that gives hanzi their
 * shapes.
 */
export function langOfSigns(text: string, locale: Locale): string | undefined {
  if (/\p{sc=Hira}|\p{sc=Kana}/u.test(text)) return 'ja';
  return /\p{sc=Han}/u.test(text) ? ofHanzi[locale] : undefined;
}

/** The language of a text that a reader has written, which is in the page's or in that of its own signs. */
export function langOfText(text: string, locale: Locale): string {
  const ofThePage = /\p{sc=Han}/u.test(text) ? tag[locale] : ofLetters[locale];
  return langOfSigns(text, locale) ?? ofThePage;
}
