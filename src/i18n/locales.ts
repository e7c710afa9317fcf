/** The languages of the site. A new one is added here; the compiler then names every place that lacks its words. */
export const locales = ['zh', 'en'] as const;

export type Locale = (typeof locales)[number];

/** Something that every language has its own of. */
export type Localized<T> = Readonly<Record<Locale, T>>;

/** Each language's tag for `lang` and `hreflang` (BCP 47); zh-Hans makes a browser pick the right glyphs. */
export const tag: Localized<string> = { zh: 'zh-Hans', en: 'en' };

/** Each language's tag with the region whose customs it keeps, as in writing a date. */
export const regionalTag: Localized<string> = { zh: 'zh-CN', en: 'en-GB' };

/** Each language's name in itself. */
export const ownName: Localized<string> = { zh: '中文', en: 'English' };

/** Each language's name where there is room for a sign only. */
export const sign: Localized<string> = { zh: '中', en: 'En' };

/** The language that each has for its twin. */
const twins: Localized<Locale> = { zh: 'en', en: 'zh' };

/**
 * A language's twin: where the key `t` and the mark beside a block lead, and whose word stands after a term. The bar leads
 * to every language, and to every pair that this one leads.
 */
export function twinOf(locale: Locale): Locale {
  return twins[locale];
}

/** Whether a folder's or an address's first part names a language. */
export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}
