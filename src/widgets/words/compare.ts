import type { Localized } from '~/i18n/locales.ts';

interface Words {
  readonly title: string;
  readonly caption: string;
  readonly up: string;
  readonly lists: Readonly<Record<'p' | 'q', string>>;
  readonly howToWrite: string;
  readonly fine: (count: string) => string;
  readonly nothing: string;
  readonly noNumber: (place: string) => string;
  readonly sum: (sum: string) => string;
  readonly normalise: string;
  readonly count: (fewest: string, most: string, found: string) => string;
  readonly lengths: (p: string, q: string) => string;
  readonly fill: (name: string) => string;
  readonly swap: string;
  readonly which: string;
  readonly entry: Readonly<Record<'p' | 'q', (name: string) => string>>;
  readonly gap: string;
  readonly measures: string;
  readonly directions: readonly [string, string, string];
  readonly entropy: string;
  readonly crossEntropy: string;
  readonly divergence: string;
  readonly jensenShannon: string;
  readonly perplexity: string;
  readonly contributions: (unit: string) => string;
  readonly columns: readonly [string, string, string, string, string, string];
  readonly total: string;
  readonly summary: (count: string, own: string, gap: string, all: string) => string;
  readonly never: (outcome: string, p: string) => string;
  readonly neverReverse: (outcome: string, q: string) => string;
}

/** What figure 3.3 says. */
export const words: Localized<Words> = {
  zh: {
    title: '任意两个分布',
    caption:
      '把你自己的两个分布贴进来。宽是 P 说出某个结果的概率。虚线框的高是按 Q 去听的惊讶，面积是这个结果在交叉熵里的份额；实心的高是按 P 去听的惊讶。斜线是听的人多付的；虚线比实心低，就是少付了，面积相抵便是差距。',
    up: '惊讶',
    lists: { p: 'P，说的人', q: 'Q，听的人' },
    howToWrite:
      '逗号、空格、换行都行，也可以直接贴Python列表、百分数、分数，或者表格里的两行、两列。',
    fine: (count) => `${count}个结果，加起来是1`,
    nothing: '这里还没有数。可以写0.5, 0.3, 0.2。',
    noNumber: (place) => `第${place}个不像一个概率。可以写0.2、20% 或1/5。`,
    sum: (sum) => `加起来是${sum}，不是1。`,
    normalise: '按比例凑成1',
    count: (fewest, most, found) => `要${fewest}到${most}个数，这里有${found}个。`,
    lengths: (p, q) => `P 有${p}个数，Q 有${q}个，要一样多。`,
    fill: (name) => `给 ${name} 补0`,
    swap: '互换 P 和 Q',
    which: '拨动哪个结果（其余的按比例分掉剩下的）',
    entry: {
      p: (name) => `P 给 ${name} 的概率`,
      q: (name) => `Q 给 ${name} 的概率`,
    },
    gap: '差距',
    measures: '全部的量',
    directions: ['量', 'P 说，Q 听', 'Q 说，P 听'],
    entropy: '说的人的熵',
    crossEntropy: '交叉熵',
    divergence: 'KL散度',
    jensenShannon: '不分方向的詹森–香农散度',
    perplexity: '说的人的困惑度',
    contributions: (unit) => `每个结果摊到多少（${unit}）`,
    columns: ['结果', 'p', 'q', 'H(P)', 'H(P, Q)', 'D(P‖Q)'],
    total: '合计',
    summary: (count, own, gap, all) =>
      `${count}个结果。P 的熵是${own}，差距 D(P‖Q) 是${gap}，交叉熵 H(P, Q) 是${all}。`,
    never: (outcome, p) =>
      `${outcome}：Q 认定它绝不会发生（概率0），P 却有${p}的可能说出来。那时的惊讶是无穷大，所以 H(P, Q) 和 D(P‖Q) 也是；詹森–香农散度仍然有限。`,
    neverReverse: (outcome, q) =>
      `反过来，${outcome}：P 认定它绝不会发生（概率0），Q 却给了${q}，所以 H(Q, P) 和 D(Q‖P) 是无穷大。`,
  },
  en: {
    title: 'Any two distributions',
    caption:
      'Paste two distributions of your own. Width is P’s probability of an outcome. The dashed outline is as tall as the surprise of whoever listens with Q, and its area is the outcome’s share of the cross-entropy; the solid tower is as tall as the surprise of whoever knows P. Hatching is what the listener overpays; where the outline is the lower, they pay less. In area, more minus less is the gap.',
    up: 'surprise',
    lists: { p: 'P, who speaks', q: 'Q, who listens' },
    howToWrite:
      'Use commas, spaces or line breaks; or paste a Python list, percentages, fractions, two rows or two columns of a table.',
    fine: (count) => `${count} outcomes, adding up to 1`,
    nothing: 'No number here yet. Try 0.5, 0.3, 0.2.',
    noNumber: (place) => `Entry ${place} does not read as a probability. Try 0.2, 20% or 1/5.`,
    sum: (sum) => `These sum to ${sum}, not to 1.`,
    normalise: 'Scale to 1',
    count: (fewest, most, found) => `It takes ${fewest} to ${most} numbers; found: ${found}.`,
    lengths: (p, q) => `P has ${p} entries and Q has ${q}; they must match.`,
    fill: (name) => `Add zeros to ${name}`,
    swap: 'Swap P and Q',
    which: 'The outcome to move (the others share what is left, in proportion)',
    entry: {
      p: (name) => `P’s probability of ${name}`,
      q: (name) => `Q’s probability of ${name}`,
    },
    gap: 'gap',
    measures: 'All the measures',
    directions: ['measure', 'P speaks, Q listens', 'Q speaks, P listens'],
    entropy: 'entropy of the speaker',
    crossEntropy: 'cross-entropy',
    divergence: 'KL divergence',
    jensenShannon: 'Jensen–Shannon divergence, either way',
    perplexity: 'perplexity of the speaker',
    contributions: (unit) => `Each outcome’s share (${unit})`,
    columns: ['outcome', 'p', 'q', 'H(P)', 'H(P, Q)', 'D(P‖Q)'],
    total: 'in all',
    summary: (count, own, gap, all) =>
      `${count} outcomes. The entropy of P is ${own}, the gap D(P‖Q) is ${gap}, the cross-entropy H(P, Q) is ${all}.`,
    never: (outcome, p) =>
      `Q holds ${outcome} impossible (probability 0), yet P may send it, with probability ${p}. The surprise would be infinite, and so are H(P, Q) and D(P‖Q); the Jensen–Shannon divergence stays finite.`,
    neverReverse: (outcome, q) =>
      `The other way round, P holds ${outcome} impossible (probability 0), yet Q gives it ${q}, so H(Q, P) and D(Q‖P) are infinite.`,
  },
};
