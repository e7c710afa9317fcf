import type { Localized } from './locales.ts';

/** What the glossary says around its entries. */
interface GlossaryWords {
  readonly title: string;
  readonly description: string;
  readonly lede: string;
  readonly also: string;
  readonly not: string;
  readonly unit: string;
  readonly first: string;
  readonly separator: string;
  /** From an entry that has opened in the text, to the whole of it. */
  readonly whole: string;
}

export const glossaryWords: Localized<GlossaryWords> = {
  zh: {
    title: '术语表',
    description:
      '本文用到的术语：中英两种说法、记号、单位、别名、容易混淆的词，以及正文用到它时首次出现的地方。',
    lede: '每个术语列出中英两种说法、记号、单位和别名，以及容易与它相混的词。',
    also: '又称',
    not: '辨析',
    unit: '单位',
    first: '首见',
    separator: '、',
    whole: '术语表',
  },
  en: {
    title: 'Glossary',
    description:
      'The terms of this article: their names in English and Chinese, symbol, unit, other names, what not to confuse them with, and where each first appears in a chapter.',
    lede: 'Each term with its name in both languages, its symbol, its unit, its other names, and what it is easily taken for.',
    also: 'Also called',
    not: 'Not to be confused with',
    unit: 'Unit',
    first: 'First appears in',
    separator: ', ',
    whole: 'Glossary',
  },
};
