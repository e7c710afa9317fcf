import type { Localized } from '~/i18n/locales.ts';
import type { Listener } from '~/models/listener.ts';

export interface ListenerWords {
  readonly title: string;
  readonly caption: string;
  readonly up: string;
  readonly names: Readonly<Record<Listener, string>>;
  readonly belief: (name: string) => string;
  readonly trust: (name: string) => string;
  readonly about: string;
  readonly tell: string;
  readonly again: string;
  readonly takeBack: string;
  readonly told: (times: number) => string;
  readonly certain: (name: string, nothing: string) => string;
  readonly impossible: (name: string) => string;
  readonly next: string;
  readonly telling: string;
  readonly times: (telling: number) => string;
  readonly surprised: (name: string, belief: string, surprise: string) => string;
  readonly summary: (told: string, all: readonly string[]) => string;
}

const firstCounts = ['not told yet', 'told once', 'told twice'];
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** What figure 1.2 says. */
export const words: Localized<ListenerWords> = {
  zh: {
    title: '谁在听',
    caption:
      '同一条消息，三个人听。宽是各人此刻给这件事的概率，高是此事若真，他会有多吃惊。只要来源信得过，心里还没底的人每听一遍，给的概率就大几分：矩形变宽，也就矮了。',
    up: '惊讶',
    names: { expert: '行家', reader: '一般人', doubter: '多疑者' },
    belief: (name) => `${name}起初给的概率`,
    trust: (name) => `${name}对来源的信任度`,
    about:
      '信任度是说：事情要是真的，来源有这么大的可能会讲；要是假的，有这么大的可能不讲。一半对一半，讲了等于没讲。每讲一遍，都当作一份新的、与前几遍相互独立的证词来算。',
    tell: '讲给他们听',
    again: '再讲一遍',
    takeBack: '收回一遍',
    told: (times) => (times === 0 ? '还没讲' : `讲了${times}遍`),
    certain: (name, nothing) => `${name}早就确知此事：听几遍都是${nothing}。`,
    impossible: (name) =>
      `${name}认定这事绝不可能（概率0）：真发生了，惊讶是无穷大；而且无论讲多少遍，都说不动他。`,
    next: '再讲一遍之后，各人给的概率（贝叶斯公式）',
    telling: '讲之前的惊讶',
    times: (telling) => `第${telling}遍`,
    surprised: (name, belief, surprise) => `${name}给它的概率是${belief}，惊讶${surprise}`,
    summary: (told, all) => `${told}。此刻：${all.join('；')}。`,
  },
  en: {
    title: 'Who is listening',
    caption:
      'One piece of news, three listeners. Width is the probability each gives it now; height, how much it would surprise them if it is true. Each telling by a messenger who is trusted widens and lowers the rectangle of whoever was in doubt.',
    up: 'surprise',
    names: { expert: 'expert', reader: 'reader', doubter: 'doubter' },
    belief: (name) => `The ${name}’s belief at first`,
    trust: (name) => `The ${name}’s trust`,
    about:
      'Trust is how likely the messenger is to say it if it is so, and not to say it if it is not. At one half their word is worth nothing. Each telling counts as fresh, independent testimony.',
    tell: 'Tell them',
    again: 'Tell them again',
    takeBack: 'Take one back',
    told: (times) => firstCounts[times] ?? `told ${times} times`,
    certain: (name, nothing) => `The ${name} knew for certain: every telling is worth ${nothing}.`,
    impossible: (name) =>
      `The ${name} holds it impossible (probability 0): if it happened, the surprise would be infinite, and no number of tellings can move them.`,
    next: 'What each believes after one more telling, by Bayes’ rule',
    telling: 'surprise before',
    times: (telling) => `the ${ordinals[telling - 1] ?? `${telling}th`} time`,
    surprised: (name, belief, surprise) =>
      `the ${name} gives it probability ${belief}, surprise ${surprise}`,
    summary: (told, all) => `The news: ${told}. Now: ${all.join('; ')}.`,
  },
};
