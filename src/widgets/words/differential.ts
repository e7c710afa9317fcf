import type { Localized } from '~/i18n/locales.ts';
import type { Clock, Family } from '~/models/differential.ts';

interface Words {
  readonly title: string;
  readonly caption: string;
  readonly question: string;
  readonly truth: (name: string, own: string, most: string) => string;
  readonly names: Readonly<Record<Family, string>>;
  readonly families: string;
  readonly location: Readonly<Record<Family, string>>;
  readonly scale: Readonly<Record<Family, string>>;
  readonly clock: string;
  readonly clocks: Readonly<Record<Clock, string>>;
  readonly unit: Readonly<Record<Clock, string>>;
  readonly density: (clock: string) => string;
  readonly densityAlt: (name: string, clock: string) => string;
  readonly heights: string;
  readonly heightsAlt: (name: string, h: string) => string;
  readonly across: string;
  readonly level: string;
  readonly wide: (width: string, one: string) => string;
  readonly even: (one: string) => string;
  readonly narrow: (width: string, one: string) => string;
  readonly moved: (amount: string) => string;
  readonly columns: readonly [string, string, string, string];
  readonly summary: (
    name: string,
    deviation: string,
    h: string,
    lack: string | undefined,
  ) => string;
}

/** What figure 2.5 says. */
export const words: Localized<Words> = {
  zh: {
    title: '微分熵',
    caption:
      '作者说的“相对熵”。上面是概率密度；下面横着是概率，竖着是 −log f：图2.4的塔高约是 −log f − log Δ，这里去掉了后一截。密度高过1的地方，−log f 在零以下；下图的点线是它的平均，就是 h。',
    question: '方差一样大，这四种里谁的微分熵最大？',
    truth: (name, own, most) => `${name}是${own}，方差相同的高斯是${most}：方差定了，高斯最大。`,
    names: { uniform: '均匀', gaussian: '高斯', exponential: '指数', laplace: '拉普拉斯' },
    families: '换一种，方差不变',
    location: {
      uniform: '左端 a',
      gaussian: '均值 μ',
      exponential: '左端',
      laplace: '均值 μ',
    },
    scale: {
      uniform: '宽度 b − a',
      gaussian: '标准差 σ',
      exponential: '平均超出左端多少，1/λ',
      laplace: '到均值的平均距离 b',
    },
    clock: 'x 的单位',
    clocks: { minutes: '分钟', seconds: '秒' },
    unit: { minutes: '分钟', seconds: '秒' },
    density: (clock) => `概率密度，x 的单位是${clock}`,
    densityAlt: (name, clock) => `${name}分布的概率密度曲线，横轴单位是${clock}。`,
    heights: '−log f(x)，从左到右排开',
    heightsAlt: (name, h) => `${name}分布的 −log f，按概率铺开，平均是${h}。`,
    across: '横着是概率，从头到尾共1',
    level: '调到 h = 0',
    wide: (width, one) => `散开的程度，相当于${width}宽的均匀分布。比${one}宽，所以 h 是正的。`,
    even: (one) => `散开的程度，正好相当于${one}宽的均匀分布，所以 h 是0。这不是说没有信息。`,
    narrow: (width, one) =>
      `散开的程度，只相当于${width}宽的均匀分布。比${one}还窄，所以 h 是负的。负数并不矛盾：h 不是信息量，只是以${one}宽的均匀分布为零点量出来的数。`,
    moved: (amount) =>
      `分钟换成秒，分布没变，密度变成原来的六十分之一，h 一律加${amount}；几个 h 之间的差不变。`,
    columns: ['方差相同的', '参数', 'h', '比高斯少'],
    summary: (name, deviation, h, lack) =>
      `${name}分布，标准差${deviation}，微分熵${h}，${lack ? `比方差相同的高斯少${lack}` : '方差相同的分布里数它最大'}。`,
  },
  en: {
    title: 'Differential entropy',
    caption:
      'Above, the density. Below, probability goes across; up goes −log f: the towers of figure 2.4, about −log f − log Δ tall, less the last term. Where the density exceeds 1, −log f is below zero. The dotted line down there is its average, h.',
    question: 'All four have the same variance. Which has the largest differential entropy?',
    truth: (name, own, most) =>
      `${name} has ${own}, the Gaussian of the same variance ${most}: for a given variance nothing beats the Gaussian.`,
    names: {
      uniform: 'uniform',
      gaussian: 'Gaussian',
      exponential: 'exponential',
      laplace: 'Laplace',
    },
    families: 'Another, of the same variance',
    location: {
      uniform: 'Left end a',
      gaussian: 'Mean μ',
      exponential: 'Left end',
      laplace: 'Mean μ',
    },
    scale: {
      uniform: 'Width b − a',
      gaussian: 'Standard deviation σ',
      exponential: 'Mean distance from the left end, 1/λ',
      laplace: 'Mean distance from μ, b',
    },
    clock: 'x is in',
    clocks: { minutes: 'minutes', seconds: 'seconds' },
    unit: { minutes: 'min', seconds: 's' },
    density: (clock) => `Probability density, x in ${clock}`,
    densityAlt: (name, clock) => `The density of the ${name} distribution, x in ${clock}.`,
    heights: '−log f(x), side by side in order of x',
    heightsAlt: (name, h) =>
      `−log f of the ${name} distribution, spread out by probability; the average is ${h}.`,
    across: 'across: probability, 1 in all',
    level: 'Make h = 0',
    wide: (width, one) =>
      `It is spread out as much as a uniform density ${width} wide. That is more than ${one}, so h is positive.`,
    even: (one) =>
      `It is spread out as much as a uniform density exactly ${one} wide, so h is 0. That does not mean no information.`,
    narrow: (width, one) =>
      `It is spread out only as much as a uniform density ${width} wide: less than ${one}, so h is negative. No contradiction: h is not an amount of information, only a reading on a scale whose zero is a uniform density ${one} wide.`,
    moved: (amount) =>
      `In seconds the distribution is the same and its density a sixtieth, so every h grows by ${amount}; differences between them stay the same.`,
    columns: ['of the same variance', 'parameter', 'h', 'below the Gaussian'],
    summary: (name, deviation, h, lack) =>
      `The ${name} distribution with standard deviation ${deviation} has a differential entropy of ${h}, ${lack ? `${lack} less than the Gaussian of the same variance` : 'the most that its variance allows'}.`,
  },
};
