import type { Localized } from '~/i18n/locales.ts';
import type { Preset } from '~/models/surprise.ts';

interface Words {
  readonly title: string;
  readonly caption: string;
  readonly message: string;
  readonly p: string;
  readonly information: (unit: string) => string;
  readonly up: string;
  readonly examples: string;
  readonly presets: Readonly<Record<Preset, string>>;
  readonly columns: readonly [string, string];
  readonly halvings: (count: string) => string;
  readonly halvingsAlt: (count: string) => string;
  readonly summary: (p: string, information: string) => string;
  readonly impossible: string;
  readonly question: (once: string, later: string) => string;
  readonly answers: readonly [string, string, string];
  readonly truth: (before: string, after: string) => string;
}

/** What figure 1.1 says. */
export const words: Localized<Words> = {
  zh: {
    title: '惊讶有多高',
    caption:
      '一条消息是一个矩形：宽是你原先给它的概率，高是它带来的信息量，也就是你听到它时的惊讶。越窄越高。',
    message: '这条消息',
    p: '它的概率 p',
    information: (unit) => `或者直接填信息量（${unit}）`,
    up: '信息量',
    examples: '换一条消息',
    presets: {
      sunrise: '明天日出',
      coin: '硬币正面',
      die: '掷出六点',
      war: '后天开战',
      lottery: '49选6中头奖',
    },
    columns: ['消息', '概率'],
    halvings: (count) => `一条纸带对折到剩下 p 为止，次数：${count}`,
    halvingsAlt: (count) => `一条纸带反复对折，直到剩下的长度是 p；对折的次数：${count}。`,
    summary: (p, information) => `概率是${p}的消息，信息量是${information}。`,
    impossible: '你认定绝不会发生的事（概率0）居然发生了，惊讶和信息量都是无穷大。',
    question: (once, later) => `概率从${once}降到${later}，信息量变成原来的几倍？`,
    answers: ['2倍', '3倍', '8倍'],
    truth: (before, after) =>
      `从${before}到${after}，正好2倍：后一个概率是前一个自乘，信息量就是一份加一份。`,
  },
  en: {
    title: 'How tall is a surprise',
    caption:
      'A message is a rectangle: as wide as you thought it likely, as tall as the information it brings, which is your surprise at hearing it. The narrower, the taller.',
    message: 'this message',
    p: 'Its probability p',
    information: (unit) => `or its information (${unit})`,
    up: 'information',
    examples: 'Another message',
    presets: {
      sunrise: 'sunrise tomorrow',
      coin: 'a coin shows heads',
      die: 'a die shows six',
      war: 'war in two days',
      lottery: 'first prize, 6 of 49',
    },
    columns: ['message', 'probability'],
    halvings: (count) => `Halvings of a strip until p is left: ${count}`,
    halvingsAlt: (count) =>
      `A strip halved again and again until its length is p. Halvings: ${count}.`,
    summary: (p, information) => `A message of probability ${p} carries ${information}.`,
    impossible:
      'What you held impossible (probability 0) has happened: your surprise, and so the information, is infinite.',
    question: (once, later) =>
      `The probability falls from ${once} to ${later}. By what factor does the information grow?`,
    answers: ['2', '3', '8'],
    truth: (before, after) =>
      `From ${before} to ${after}, exactly twice: the later probability is the earlier times itself, and information adds where probabilities multiply.`,
  },
};
