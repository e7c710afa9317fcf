import type { Localized } from '~/i18n/locales.ts';
import type { DensityName } from '~/models/discretise.ts';

interface Words {
  readonly title: string;
  readonly caption: string;
  readonly question: (from: string, to: string, bins: string, more: string) => string;
  readonly answers: (bit: string) => readonly [string, string, string];
  readonly truth: (before: string, after: string, bit: string) => string;
  readonly density: (delta: string, bins: string | undefined) => string;
  readonly densityAlt: (name: string, delta: string) => string;
  readonly up: string;
  readonly across: string;
  readonly rise: (bit: string) => string;
  readonly halve: string;
  readonly double: string;
  readonly halvings: string;
  readonly densities: string;
  readonly names: Readonly<Record<DensityName, string>>;
  readonly climb: string;
  readonly climbAcross: string;
  readonly climbAlt: (h: string, least: string, most: string) => string;
  readonly columns: readonly [string, string, string, string];
  readonly marked: (delta: string, mass: string, surprise: string) => string;
  readonly summary: (
    name: string,
    delta: string,
    entropy: string,
    h: string,
    climb: string,
  ) => string;
}

/** What figure 2.4 says. */
export const words: Localized<Words> = {
  zh: {
    title: '越切越细',
    caption:
      '上面是概率密度（一格之上的面积就是落进那一格的概率），切成宽 Δ 的小格；下面一格一座塔，宽是落进这一格的概率，高是它的信息量。每对半切一次，一座塔裂成两座，都比原来高大约一层；细点线是切之前的样子，粗点线是平均，就是 H。',
    question: (from, to, bins, more) =>
      `${from}到${to}上的均匀分布切成${bins}格。每格再对半切开，变成${more}格，熵会怎样变？`,
    answers: (bit) => ['翻一倍', `多${bit}`, '一次比一次加得少'],
    truth: (before, after, bit) =>
      `从${before}到${after}，多了${bit}：落在左半还是右半，又是一问。再切还是这么多，没个头。`,
    density: (delta, bins) => `概率密度，切成${bins ? `${bins}个` : ''}宽 Δ = ${delta} 的格子`,
    densityAlt: (name, delta) => `概率密度曲线：${name}，切成宽 ${delta} 的格子。`,
    up: '信息量',
    across: '横着是概率，从头到尾共1',
    rise: (bit) => `+${bit}`,
    halve: '对半切',
    double: '两格并一格',
    halvings: '对半切了几次',
    densities: '换一个密度',
    names: { uniform: '均匀 U(0, 10)', gaussian: '高斯 N(0, 1)', exponential: '指数（均值1）' },
    climb: '每切一次，底座高一层；上面那一截越来越接近 h',
    climbAcross: '对半切了几次',
    climbAlt: (h, least, most) =>
      `并排的各摞：每摞上面一截都在${h}上下，底座一摞比一摞高一层，总高从${least}升到${most}。`,
    columns: ['Δ', 'H', '比上一行多', 'H + log Δ'],
    marked: (delta, mass, surprise) =>
      `涂深的那一格：宽 ${delta}，概率${mass}，信息量${surprise}。`,
    summary: (name, delta, entropy, h, climb) =>
      `密度是${name}，格子宽 ${delta}：熵是${entropy}，约等于微分熵${h}加上切分带来的${climb}。`,
  },
  en: {
    title: 'Cutting ever finer',
    caption:
      'Above, a probability density cut into bins of width Δ; its area over a bin is the bin’s probability. Below, a tower for each bin: as wide as the bin is probable, as tall as its information. Halve Δ and each tower splits in two, about one storey taller; the fine dots are how they stood before, the bold ones the average, H.',
    question: (from, to, bins, more) =>
      `A uniform distribution from ${from} to ${to} is in ${bins} bins. Cut each in half, which makes ${more}: what does the entropy do?`,
    answers: (bit) => ['It doubles', `It gains ${bit}`, 'It gains less each time'],
    truth: (before, after, bit) =>
      `From ${before} to ${after}, ${bit} more: left half or right half is one more question. The next cut asks it again, and there is no end to it.`,
    density: (delta, bins) => `Density in ${bins ? `${bins} ` : ''}bins of width Δ = ${delta}`,
    densityAlt: (name, delta) => `The density of the ${name}, cut into bins of width ${delta}.`,
    up: 'information',
    across: 'across: probability, 1 in all',
    rise: (bit) => `+${bit}`,
    halve: 'Halve Δ',
    double: 'Double Δ',
    halvings: 'Times cut in half',
    densities: 'Another density',
    names: {
      uniform: 'uniform U(0, 10)',
      gaussian: 'Gaussian N(0, 1)',
      exponential: 'exponential (mean 1)',
    },
    climb: 'Each cut adds a storey below; the part on top settles on h',
    climbAcross: 'times cut in half',
    climbAlt: (h, least, most) =>
      `Stacks side by side: the upper part of each is about ${h}, the part below grows by one storey each time, and the whole climbs from ${least} to ${most}.`,
    columns: ['Δ', 'H', 'gained', 'H + log Δ'],
    marked: (delta, mass, surprise) =>
      `The dark bin: width ${delta}, probability ${mass}, information ${surprise}.`,
    summary: (name, delta, entropy, h, climb) =>
      `The ${name} in bins of width ${delta} has an entropy of ${entropy}, about the differential entropy, ${h}, plus ${climb} from the cutting.`,
  },
};
