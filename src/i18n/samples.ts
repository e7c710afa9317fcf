import type { Localized } from './locales.ts';

/** A passage of the article in each language: what figure 2.3 begins with, and can be given in any edition. */
export const samples: Localized<string> = {
  zh: '信源可能发出的每一个符号，都有自己的一份信息量；这份信息量在总账里占多大分量，由这个符号的概率说了算，常见的符号多算些，少见的符号少算些。',
  en: 'Every symbol the source might send has its own amount of information. How heavily that amount counts in the total is decided by the probability of the symbol turning up, so common symbols weigh more and rare ones less.',
};
