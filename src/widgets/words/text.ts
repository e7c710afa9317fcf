import type { Localized } from '~/i18n/locales.ts';
import type { Cut } from '~/models/text.ts';

export interface TextWords {
  readonly title: string;
  readonly caption: string;
  /** What each edition's passage is called. */
  readonly passages: Localized<string>;
  readonly examples: string;
  readonly text: string;
  readonly link: (limit: string) => string;
  readonly cut: string;
  readonly cuts: Readonly<Record<Cut, string>>;
  readonly up: string;
  readonly lost: string;
  readonly empty: string;
  readonly tooLong: (limit: string) => string;
  readonly short: (
    characters: string,
    kinds: string,
    shortfall: string,
    corrected: string,
  ) => string;
  readonly seldom: (once: string) => string;
  readonly single: string;
  readonly long: (characters: string, shortfall: string) => string;
  readonly sizes: string;
  readonly sizeColumns: readonly [string, string, string];
  readonly sizeRows: readonly [utf8: string, even: string, frequent: string];
  readonly sizesNote: string;
  readonly kinds: string;
  readonly kindColumns: readonly [string, string, string, string];
  readonly others: (kinds: string) => string;
  readonly summary: (characters: string, kinds: string, entropy: string, total: string) => string;
}

/** What figure 2.3 says. */
export const words: Localized<TextWords> = {
  zh: {
    title: '你自己的文字',
    caption:
      '随便贴一段文字，中文英文都行。拿每种字符出现的频率当概率：常见的宽而矮，少见的窄而高，从左到右排好队。',
    passages: { zh: '本文的一段', en: '英文版的同一段' },
    examples: '换一段',
    text: '文字',
    link: (limit) =>
      `文字就在这个页面里数。${limit}个字符以内会写进链接；再长就不写了，刷新或换语言以后得重新贴。`,
    cut: '什么算一个字符',
    cuts: { grapheme: '看上去是一个字符', codePoint: 'Unicode码位' },
    up: '信息量',
    lost: '不均匀',
    empty: '这里还没有字。写一个，或者贴一段，就能算了。',
    tooLong: (limit) => `文字太长，只数了前${limit}个UTF-16码元。`,
    short: (characters, kinds, shortfall, corrected) =>
      `只有${characters}个字符、${kinds}种。文字一短，这样估出来的熵平均要偏低：按米勒和马多的办法，得补上${shortfall}，补到${corrected}。`,
    seldom: (once) => `有${once}种只出现过一次，补了恐怕也还是低。`,
    single: '只有一种字符，来什么都不意外，熵是0；至少这段文字看不出别的来。',
    long: (characters, shortfall) =>
      `有${characters}个字符，够长了：按米勒和马多的办法，只需补上${shortfall}。`,
    sizes: '记下整段文字要多少',
    sizeColumns: ['怎么记', '每个字符', '合计'],
    sizeRows: ['UTF-8', '每种一样长（log n）', '照频率（H）'],
    sizesNote: '不计取整，也不看上下文。照频率记，读的人也得先知道这些频率。',
    kinds: '最常见的字符',
    kindColumns: ['字符', '次数', '频率', '信息量'],
    others: (kinds) => `其余${kinds}种`,
    summary: (characters, kinds, entropy, total) =>
      `${characters}个字符，${kinds}种；每个字符平均${entropy}，整段${total}。`,
  },
  en: {
    title: 'Your own text',
    caption:
      'Paste any text, Chinese or English. How often each character occurs is taken as its probability: the common ones are wide and low, the rare ones narrow and tall, lined up from left to right.',
    passages: { zh: 'the same in Chinese', en: 'a passage of this article' },
    examples: 'Another text',
    text: 'Text',
    link: (limit) =>
      `The text is counted here on the page. Up to ${limit} characters stand in the link; a longer text does not, and is gone after a reload or in the other language.`,
    cut: 'One character is',
    cuts: { grapheme: 'what looks like one', codePoint: 'a Unicode code point' },
    up: 'information',
    lost: 'uneven',
    empty: 'There is no text here yet. Write a little, or paste some.',
    tooLong: (limit) =>
      `The text is too long; only its first ${limit} UTF-16 code units are counted.`,
    short: (characters, kinds, shortfall, corrected) =>
      `Only ${several(characters, 'character')} of ${several(kinds, 'kind')}. From so short a text the entropy comes out too low on average. Miller and Madow would add ${shortfall}, which makes it ${corrected}.`,
    seldom: (once) => ` With ${once} of the kinds seen only once, even that is probably too low.`,
    single:
      'Only one kind of character: nothing that comes is a surprise, and the entropy is 0, as far as this text can tell.',
    long: (characters, shortfall) =>
      `With ${characters} characters the text is long enough: Miller and Madow would add only ${shortfall}.`,
    sizes: 'What the whole text takes',
    sizeColumns: ['written as', 'a character', 'in all'],
    sizeRows: ['UTF-8', 'one length for all (log n)', 'by frequency (H)'],
    sizesNote:
      'Rounding aside, and without regard to context. To read what is written by frequency, one has to know the frequencies too.',
    kinds: 'The most frequent characters',
    kindColumns: ['character', 'count', 'frequency', 'information'],
    others: (kinds) => `the other ${several(kinds, 'kind')}`,
    summary: (characters, kinds, entropy, total) =>
      `${several(characters, 'character')} of ${several(kinds, 'kind')}; ${entropy} a character on average, ${total} in all.`,
  },
};

function several(count: string, noun: string): string {
  return `${count} ${noun}${count === '1' ? '' : 's'}`;
}
