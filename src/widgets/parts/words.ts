import type { Localized } from '~/i18n/locales.ts';
import type { Problem } from '~/models/parts/quantity.ts';

/** What every figure says, whatever it is about. */
interface CommonWords {
  readonly figure: (number: string) => string;
  readonly permalink: (number: string) => string;
  readonly reset: string;
  readonly copyLink: string;
  readonly copied: string;
  /** Where the browser does not let a page copy: what to do, and where the link is instead. */
  readonly notCopied: string;
  readonly inAddress: string;
  readonly copyCode: string;
  readonly codeFailed: string;
  readonly unit: string;
  readonly damaged: string;
  /** Where scripts are off, or this figure's did not come. */
  readonly noScript: string;
  readonly guessFirst: string;
  readonly skip: string;
  readonly youSaid: (guess: string, right: boolean) => string;
  readonly problem: Readonly<Record<Problem, (low: string, high: string) => string>>;
}

export const common: Localized<CommonWords> = {
  zh: {
    figure: (number) => `图${number}`,
    permalink: (number) => `图${number}的链接`,
    reset: '重置',
    copyLink: '复制链接',
    copied: '已复制',
    notCopied: '复制不了，请自己选中再复制。',
    inAddress: '复制不了，链接在地址栏里',
    copyCode: '复制代码',
    codeFailed: '代码没有加载出来，请检查网络后再试。',
    unit: '单位',
    damaged: '链接里的数读不出来，这里显示的是文中原来的数。',
    noScript: '这幅图的脚本没有运行：图和数字都照文中原来的值，暂时不能拖动。',
    guessFirst: '先猜一猜',
    skip: '不猜了',
    youSaid: (guess, right) => `你猜：${guess}。${right ? '猜对了' : '不对'}。`,
    problem: {
      empty: (low, high) => `请填一个${low}到${high}之间的数。`,
      notANumber: (low, high) => `这不像一个数。可以写0.8、80% 或4/5，范围是${low}到${high}。`,
      notWhole: (low, high) => `要一个${low}到${high}之间的整数。`,
      outOfRange: (low, high) => `要在${low}到${high}之间。`,
    },
  },
  en: {
    figure: (number) => `Figure ${number}`,
    permalink: (number) => `Link to figure ${number}`,
    reset: 'Reset',
    copyLink: 'Copy link',
    copied: 'Copied',
    notCopied: 'Could not copy; select it and copy by hand.',
    inAddress: 'Could not copy; it is in the address bar',
    copyCode: 'Copy as code',
    codeFailed: 'The code could not be fetched. Check the connection and try again.',
    unit: 'Unit',
    damaged: 'The numbers in this link could not be read, so the article’s own are shown.',
    noScript:
      'This figure’s script is not running: it shows the article’s own numbers, and nothing in it can be dragged.',
    guessFirst: 'Guess first',
    skip: 'Skip',
    youSaid: (guess, right) => `You said: ${guess}. ${right ? 'Right' : 'Wrong'}.`,
    problem: {
      empty: (low, high) => `Write a number from ${low} to ${high}.`,
      notANumber: (low, high) =>
        `That does not read as a number. Try 0.8, 80% or 4/5, from ${low} to ${high}.`,
      notWhole: (low, high) => `It has to be a whole number from ${low} to ${high}.`,
      outOfRange: (low, high) => `It has to lie between ${low} and ${high}.`,
    },
  },
};
