import type { Localized } from '~/i18n/locales.ts';
import type { Preset } from '~/models/source.ts';

export interface SourceWords {
  readonly title: string;
  readonly caption: string;
  readonly up: string;
  readonly lost: string;
  readonly unnamed: (place: number) => string;
  readonly nameOf: (place: number) => string;
  readonly pOf: (name: string) => string;
  readonly hold: string;
  readonly holdOf: (name: string) => string;
  readonly removeOf: (name: string) => string;
  readonly add: string;
  readonly examples: string;
  readonly presets: Readonly<Record<Preset, string>>;
  readonly otherLetters: string;
  readonly notOne: (sum: string, off: string, tooMuch: boolean) => string;
  readonly scale: string;
  readonly letGoAndScale: string;
  readonly aim: string;
  readonly aimIn: (unit: string) => string;
  readonly aimLine: string;
  readonly aimMet: (entropy: string, off: string) => string;
  readonly aimOff: (off: string, tooHigh: boolean) => string;
  readonly aimOut: (n: string, most: string) => string;
  /** What stands before and after the symbol's name. */
  readonly curve: readonly [string, string];
  readonly curveAlt: (p: string, entropy: string) => string;
  readonly columns: readonly [string, string, string, string];
  readonly sum: string;
  readonly summary: (n: string, entropy: string, most: string, lost: string | undefined) => string;
  readonly question: (common: string, rare: string) => string;
  readonly answers: (common: string, rare: string) => readonly [string, string];
  readonly truth: (rare: string, common: string, whole: string) => string;
}

/** What figure 2.1 says. */
export const words: Localized<SourceWords> = {
  zh: {
    title: '一个信源',
    caption:
      '一种符号一个矩形：宽是它的概率，高是它的信息量，面积就是它摊到的份额。所有面积合在一起是熵。',
    up: '信息量',
    lost: '不均匀',
    unnamed: (place) => `符号${place}`,
    nameOf: (place) => `第${place}种符号的名字`,
    pOf: (name) => `“${name}”的概率`,
    hold: '固定',
    holdOf: (name) => `固定“${name}”`,
    removeOf: (name) => `去掉“${name}”`,
    add: '加一种符号',
    examples: '换一个信源',
    presets: { telegraph: '电报', fairDie: '公平骰子', loadedDie: '灌铅骰子', letters: '英文字母' },
    otherLetters: '“…”是其余的字母，合起来算一种。',
    notOne: (sum, off, tooMuch) =>
      `这些概率加起来是${sum}，${tooMuch ? '多了' : '还差'}${off}。图上还是刚才加起来是1的样子。`,
    scale: '按比例凑成1',
    letGoAndScale: '放开固定的，按比例凑成1',
    aim: '给熵定个目标',
    aimIn: (unit) => `目标（${unit}）`,
    aimLine: '目标',
    aimMet: (entropy, off) => `到了！熵是${entropy}，与目标相差${off}。`,
    aimOff: (off, tooHigh) => (tooHigh ? `高了${off}。` : `还差${off}。`),
    aimOut: (n, most) => `${n}种符号最多只能到${most}，够不着；加一种符号试试。`,
    curve: ['“', '”的概率从0变到1，熵怎样变'],
    curveAlt: (p, entropy) =>
      `两种符号的熵随概率变化的曲线：概率是${p}时，熵是${entropy}；两种各占一半时最高。`,
    columns: ['符号', '概率', '信息量', '份额'],
    sum: '合计',
    summary: (n, entropy, most, lost) =>
      lost
        ? `${n}种符号，熵是${entropy}。要是一样可能，该是${most}；不均匀，少了${lost}。`
        : `${n}种符号一样可能，熵是${entropy}，已经到顶。`,
    question: (common, rare) => `电报发0的概率是${common}，发1的概率是${rare}。哪个对熵的贡献大？`,
    answers: (common, rare) => [`0（${common}）`, `1（${rare}）`],
    truth: (rare, common, whole) =>
      `1摊到${rare}，0只摊到${common}，合起来是${whole}。少见的虽然来得少，每来一次却够惊讶的。`,
  },
  en: {
    title: 'A source',
    caption:
      'Each symbol is a rectangle: as wide as it is likely, as tall as the information it brings. Its area is its share, and all the areas together are the entropy.',
    up: 'information',
    lost: 'uneven',
    unnamed: (place) => `symbol ${place}`,
    nameOf: (place) => `Name of symbol ${place}`,
    pOf: (name) => `Probability of “${name}”`,
    hold: 'hold',
    holdOf: (name) => `hold “${name}”`,
    removeOf: (name) => `Remove “${name}”`,
    add: 'Add a symbol',
    examples: 'Another source',
    presets: {
      telegraph: 'telegraph',
      fairDie: 'fair die',
      loadedDie: 'loaded die',
      letters: 'English letters',
    },
    otherLetters: '“…” is all the other letters, taken as one.',
    notOne: (sum, off, tooMuch) =>
      `These sum to ${sum}, ${off} too ${tooMuch ? 'much' : 'little'}. The picture still shows the last that summed to 1.`,
    scale: 'Scale to 1',
    letGoAndScale: 'Let go of all and scale to 1',
    aim: 'Aim for an entropy',
    aimIn: (unit) => `target (${unit})`,
    aimLine: 'target',
    aimMet: (entropy, off) => `There! The entropy is ${entropy}, ${off} from the target.`,
    aimOff: (off, tooHigh) => (tooHigh ? `${off} too high.` : `${off} to go.`),
    aimOut: (n, most) => `${n} symbols can reach ${most} at most. Try adding one.`,
    curve: ['The entropy as the probability of “', '” goes from 0 to 1'],
    curveAlt: (p, entropy) =>
      `The entropy of two symbols as the probability of one varies: at ${p} it is ${entropy}; it is highest where both are equally likely.`,
    columns: ['symbol', 'probability', 'information', 'share'],
    sum: 'in all',
    summary: (n, entropy, most, lost) =>
      lost
        ? `${n} symbols with an entropy of ${entropy}. Were they equally likely it would be ${most}; unevenness takes ${lost} off.`
        : `${n} equally likely symbols with an entropy of ${entropy}, the most there can be.`,
    question: (common, rare) =>
      `The telegraph sends 0 with probability ${common} and 1 with probability ${rare}. Which adds more to the entropy?`,
    answers: (common, rare) => [`0 (${common})`, `1 (${rare})`],
    truth: (rare, common, whole) =>
      `1 adds ${rare}, 0 only ${common}, together ${whole}. The rare one seldom comes, but when it does it surprises.`,
  },
};
