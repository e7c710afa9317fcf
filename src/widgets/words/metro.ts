import type { Localized } from '~/i18n/locales.ts';

interface Words {
  readonly title: string;
  readonly caption: string;
  readonly density: string;
  readonly wait: string;
  readonly up: string;
  readonly look: string;
  readonly forget: string;
  readonly sigma: (seconds: string) => string;
  readonly delta: string;
  readonly seconds: (count: string) => string;
  readonly clocks: string;
  readonly before: string;
  readonly after: string;
  readonly screen: string;
  readonly difference: string;
  readonly limit: string;
  readonly waiting: (before: string) => string;
  readonly known: (sigma: string, before: string, after: string, gain: string) => string;
  readonly clock: (delta: string, looked: boolean) => string;
  readonly clockWaiting: (delta: string, before: string) => string;
  readonly clockKnown: (delta: string, before: string, after: string, gain: string) => string;
  readonly inside: string;
  readonly cut: (outside: string, after: string, gain: string) => string;
}

/** What figure 3.1 says. */
export const words: Localized<Words> = {
  zh: {
    title: '看一眼屏幕',
    caption:
      '虚线是进站时的看法：两班车相隔 T，从0到 T 一样可能。实线是看过屏幕之后的：高斯分布，挤在报出的那个时刻附近。两条线下的面积都是1。',
    density: '密度（每分钟）',
    wait: '还要等几分钟',
    up: '惊讶',
    look: '抬头看屏幕',
    forget: '当没看过',
    sigma: (seconds) => `屏幕的误差 σ（分钟），现在合${seconds}秒`,
    delta: '钟的刻度间隔 Δ，单位是秒',
    seconds: (count) => `${count}秒`,
    clocks: '换一只钟',
    before: '之前',
    after: '之后',
    screen: '屏幕',
    difference: '差',
    limit: 'Δ → 0',
    waiting: (before) => `还没看屏幕：h 是${before}。`,
    known: (sigma, before, after, gain) =>
      `σ 是${sigma}分钟：看之前 h 是${before}，看之后 h 是${after}，屏幕给了${gain}。`,
    clock: (delta, looked) =>
      `一只每${delta}秒走一格的钟：车到时它指着哪一格？${looked ? '每一格是一座塔，宽是看过屏幕之后的概率，高是惊讶（虚线是看之前的）；斜线是屏幕省下的。' : ''}`,
    clockWaiting: (delta, before) =>
      `钟每${delta}秒走一格，还没看屏幕：车到时指着哪一格，熵是${before}。`,
    clockKnown: (delta, before, after, gain) =>
      `钟每${delta}秒走一格：熵从${before}降到${after}，差${gain}。`,
    inside:
      '这里的 h 按整条高斯曲线算。它这么窄，伸出0到 T 之外的部分可以忽略，两头截断，这些数也几乎不变。',
    cut: (outside, after, gain) =>
      `这里的 h 按整条高斯曲线算。它伸出0到 T 之外的概率是${outside}；要是两头截断，h 是${after}，屏幕给了${gain}。`,
  },
  en: {
    title: 'One look at the screen',
    caption:
      'Dashed, what I believe on walking in: trains come T apart, and any moment from 0 to T is as likely as another. Solid, after reading the screen: a Gaussian, squeezed in around the time announced. The area under each is 1.',
    density: 'density, per minute',
    wait: 'minutes still to wait',
    up: 'surprise',
    look: 'Look up at the screen',
    forget: 'Forget the screen',
    sigma: (seconds) => `The screen’s error σ, in minutes; now ${seconds} s`,
    delta: 'Spacing of the clock’s marks, Δ, in seconds',
    seconds: (count) => `${count} s`,
    clocks: 'Another clock',
    before: 'before',
    after: 'after',
    screen: 'screen',
    difference: 'difference',
    limit: 'Δ → 0',
    waiting: (before) => `The screen has not been read: h is ${before}.`,
    known: (sigma, before, after, gain) =>
      `With σ at ${sigma} min, h is ${before} before the screen and ${after} after it: the screen gave ${gain}.`,
    clock: (delta, looked) =>
      `A clock with marks ${delta} s apart: which will it show when the train comes?${looked ? ' Each mark is a tower, as wide as it is likely after the screen, as tall as it surprises (dashed: before); hatched, what the screen saves.' : ''}`,
    clockWaiting: (delta, before) =>
      `With marks ${delta} s apart and the screen unread, the mark at which the train comes has an entropy of ${before}.`,
    clockKnown: (delta, before, after, gain) =>
      `With marks ${delta} s apart the entropy falls from ${before} to ${after}, by ${gain}.`,
    inside:
      'Here h is that of the whole Gaussian. It is so narrow that next to nothing of it lies beyond 0 to T; cut off there, the numbers would hardly change.',
    cut: (outside, after, gain) =>
      `Here h is that of the whole Gaussian. The probability that it puts outside 0 to T is ${outside}; cut off there, its h would be ${after}, and the screen would give ${gain}.`,
  },
};
