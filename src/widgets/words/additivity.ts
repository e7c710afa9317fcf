import type { Localized } from '~/i18n/locales.ts';

interface Words {
  readonly title: string;
  readonly caption: string;
  readonly up: string;
  readonly pair: string;
  readonly both: (probability: string) => string;
  readonly squareAlt: (x: string, y: string, both: string) => string;
  readonly x: string;
  readonly y: string;
  readonly dependence: string;
  readonly range: (least: string, most: string) => string;
  readonly columns: readonly [string, string];
  readonly rows: {
    readonly x: string;
    readonly y: string;
    readonly given: string;
    readonly pair: string;
    readonly sum: string;
    readonly gap: string;
  };
  readonly independent: (x: string, y: string, pair: string) => string;
  readonly dependent: (x: string, y: string, sum: string, pair: string, gap: string) => string;
  readonly never: string;
  readonly flips: string;
  readonly coins: (flips: string, probability: string, information: string) => string;
}

/** What figure 1.3 says. */
export const words: Localized<Words> = {
  zh: {
    title: '相乘与相加',
    caption:
      '方块里，宽是 x 的概率，高是知道 x 之后 y 的概率，两件事都发生的概率是一块面积：相乘。塔是信息量，y 的塔摞在 x 的塔上：相加。只有相互独立时，摞上去的才正好是 y 自己的高度。',
    up: '信息量',
    pair: 'x 和 y',
    both: (probability) => `p(x, y) = ${probability}`,
    squareAlt: (x, y, both) =>
      `边长为1的方块：x 占宽的${x}，y 占高的${y}，两者都发生的面积是${both}。`,
    x: 'x 的概率',
    y: 'y 的概率',
    dependence: 'x 和 y 的相依程度',
    range: (least, most) =>
      `−1是尽量互相排斥，0是独立，1是尽量一同发生；两个概率不变，p(x, y) 只能在${least}到${most}之间。`,
    columns: ['消息', '概率'],
    rows: {
      x: 'x',
      y: 'y',
      given: '知道 x 之后的 y',
      pair: 'x 和 y',
      sum: 'I(x) + I(y)',
      gap: 'I(x) + I(y) − I(x, y)',
    },
    independent: (x, y, pair) => `x 和 y 独立：${x}加${y}，合起来就是${pair}。`,
    dependent: (x, y, sum, pair, gap) =>
      `x 和 y 不独立：${x}加${y}是${sum}，可合起来听到的是${pair}，差${gap}。`,
    never: 'x 和 y 互斥，绝不会一同发生（概率0）。真要一同听到，惊讶和信息量都是无穷大。',
    flips: '连抛硬币的次数 n',
    coins: (flips, probability, information) =>
      `一枚公平的硬币连抛${flips}次，报出全部结果：每多一次，宽度减半，塔高一层。概率是${probability}，信息量是${information}。`,
  },
  en: {
    title: 'Multiplying and adding',
    caption:
      'In the square, width is the probability of x, height that of y once x is known, and area that of both: probabilities multiply. Towers are information, y’s stacked on x’s: information adds. What goes on top is just as tall as y’s own tower only when the two are independent.',
    up: 'information',
    pair: 'x and y',
    both: (probability) => `p(x, y) = ${probability}`,
    squareAlt: (x, y, both) =>
      `A square of side 1: x takes ${x} of its width, y takes ${y} of its height, and both together an area of ${both}.`,
    x: 'Probability of x',
    y: 'Probability of y',
    dependence: 'Dependence',
    range: (least, most) =>
      `−1: as nearly mutually exclusive as they can be; 0: independent; 1: they go together as far as they can. With both probabilities as they are, p(x, y) lies between ${least} and ${most}.`,
    columns: ['message', 'probability'],
    rows: {
      x: 'x',
      y: 'y',
      given: 'y, once x is known',
      pair: 'x and y',
      sum: 'I(x) + I(y)',
      gap: 'I(x) + I(y) − I(x, y)',
    },
    independent: (x, y, pair) => `x and y are independent: ${x} and ${y} make ${pair} for the two.`,
    dependent: (x, y, sum, pair, gap) =>
      `x and y are not independent: ${x} and ${y} would make ${sum}, but the two together are worth ${pair}, a difference of ${gap}.`,
    never:
      'x and y are mutually exclusive: together they have probability 0. If both were heard after all, the surprise, and so the information, would be infinite.',
    flips: 'Flips of a coin, n',
    coins: (flips, probability, information) =>
      `${flips === '1' ? '1 flip' : `${flips} flips`} of a fair coin, all reported: each halves the width and adds a storey. The probability is ${probability}, the information ${information}.`,
  },
};
