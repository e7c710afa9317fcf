import type { Localized } from './locales.ts';

/** What the shell of the site says: everything around the text that is not a figure's. */
interface SiteWords {
  readonly title: string;
  /** What cross-entropy is, in a sentence: the door says no more. */
  readonly answer: string;
  readonly description: string;
  readonly contents: string;
  readonly chapterContents: string;
  readonly previous: string;
  readonly next: string;
  /** What follows the last chapter: a line over the way to the calculators. */
  readonly after: string;
  readonly onward: string;
  readonly chapter: (order: number) => string;
  readonly minutes: (count: number) => string;
  readonly figures: (count: number) => string;
  readonly calculators: string;
  readonly calculatorsHere: string;
  readonly language: string;
  readonly sideBySide: string;
  /** On the side-by-side page: puts this language in the first column. */
  readonly first: string;
  /** The mark beside a block that shows its twin in place. */
  readonly inPlace: string;
  /** The mark beside a block that leads to the block itself, to its link, and to reporting a mistake in it. */
  readonly passage: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly reportHere: string;
  readonly foldTwins: string;
  readonly unfoldTwins: string;
  readonly skipToText: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly note: string;
  readonly reconstructed: string;
  readonly read: string;
  readonly goOn: string;
  readonly lost: string;
  readonly lostHint: string;
  readonly more: string;
  readonly print: string;
  readonly printNow: string;
  readonly source: string;
}

const answer: Localized<string> = {
  zh: '交叉熵，就是事情照我的概率来、你却照你的概率猜时，你平均有多惊讶。',
  en: 'Cross-entropy is how surprised you are, on average, when things go by my probabilities and you guess by yours.',
};

export const site: Localized<SiteWords> = {
  zh: {
    title: '交叉熵详解',
    answer: answer.zh,
    description: `${answer.zh}从一条消息讲到神经网络怎样学习，图可以动手试。`,
    contents: '目录',
    chapterContents: '本章',
    previous: '上一章',
    next: '下一章',
    after: '换你自己的数试试',
    onward: '接着读',
    chapter: (order) => (order === 0 ? '' : `第${order}章`),
    minutes: (count) => `约${count}分钟`,
    figures: (count) => `${count}幅图`,
    calculators: '计算器',
    calculatorsHere: '本页各图',
    language: '语言',
    sideBySide: '中英对照',
    first: '中文在前',
    inPlace: '看另一种语言的这一段',
    passage: '这一段',
    copyLink: '复制链接',
    copied: '已复制',
    reportHere: '报告错误',
    foldTwins: '收起对照',
    unfoldTwins: '展开对照',
    skipToText: '跳到正文',
    theme: '外观',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    note: '编注',
    reconstructed: '公式复原',
    read: '读中文版',
    goOn: '接着上次读',
    lost: '这里没有这一页',
    lostHint: '链接也许旧了，也许少了几个字。可以回到目录重新找。',
    more: '更多',
    print: '打印版',
    printNow: '打印或存为PDF',
    source: '本文依据一篇中文短文重写成中英两个版本；编注不是作者的话。',
  },
  en: {
    title: 'Cross-entropy, explained',
    answer: answer.en,
    description: `${answer.en} From one message to how networks learn, with figures to try.`,
    contents: 'Contents',
    chapterContents: 'In this chapter',
    previous: 'Previous',
    next: 'Next',
    after: 'Now try numbers of your own',
    onward: 'Where to go from here',
    chapter: (order) => (order === 0 ? '' : `Chapter ${order}`),
    minutes: (count) => (count === 1 ? 'about a minute' : `about ${count} minutes`),
    figures: (count) => (count === 1 ? '1 figure' : `${count} figures`),
    calculators: 'Calculators',
    calculatorsHere: 'Figures on this page',
    language: 'Language',
    sideBySide: 'Side by side',
    first: 'English first',
    inPlace: 'This passage in the other language',
    passage: 'This passage',
    copyLink: 'Copy link',
    copied: 'Copied',
    reportHere: 'Report a mistake',
    foldTwins: 'Fold the other language',
    unfoldTwins: 'Unfold the other language',
    skipToText: 'Skip to the text',
    theme: 'Appearance',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    note: 'Editor’s note',
    reconstructed: 'reconstructed',
    read: 'Read in English',
    goOn: 'Carry on where you left off',
    lost: 'There is no such page',
    lostHint:
      'The link may be old, or have lost a few letters. The contents are a good place to start again.',
    more: 'More',
    print: 'For print',
    printNow: 'Print, or save as PDF',
    source:
      'Rewritten from a short Chinese essay, in a Chinese and an English edition; the editor’s notes are not the author’s words.',
  },
};
