import type { Localized } from './locales.ts';

/** How fast each language is read, this being mathematics: what is counted, and how many of it a minute. */
export const pace: Localized<{ readonly counted: RegExp; readonly aMinute: number }> = {
  zh: { counted: /\p{Script=Han}/gu, aMinute: 350 },
  en: { counted: /[A-Za-z]{2,}/g, aMinute: 200 },
};
