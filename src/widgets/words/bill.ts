import type { Localized } from '~/i18n/locales.ts';
import type { Span } from '~/models/bill.ts';

interface Words {
  readonly title: string;
  readonly caption: string;
  readonly up: string;
  readonly across: string;
  readonly plot: string;
  readonly plotAlt: (paid: string, all: string, own: string, least: string) => string;
  readonly yours: string;
  readonly mine: string;
  readonly span: string;
  readonly spans: Readonly<Record<Span, string>>;
  readonly days: string;
  readonly p: string;
  readonly q: string;
  readonly guesses: string;
  readonly seed: string;
  readonly again: string;
  readonly sum: (days: string, rain: string, total: string, own: string, extra: string) => string;
  readonly lucky: (days: string, rain: string, total: string, own: string, less: string) => string;
  readonly never: string;
  readonly columns: readonly [string, string, string, string, string];
  readonly end: string;
  readonly summary: (days: string, paid: string, own: string, all: string, least: string) => string;
}

/** What figure 3.2b says. */
export const words: Localized<Words> = {
  zh: {
    title: '每日账单',
    caption:
      '天气一天天揭晓，各天相互独立。每天照各自的概率付账：揭晓的那样天气，你付 −log q，我付 −log p。小点是每一天的账，曲线是到那天为止的平均，浅色的带子是通常的上下出入（一个标准误，σ/√n；σ 是单日账的标准差）。两样各猜一半，就天天付一样多。',
    up: '每天付',
    across: '天数（对数刻度）',
    plot: '到那一天为止，平均每天付多少',
    plotAlt: (paid, all, own, least) =>
      `两条随天数变化的曲线：你的平均账单现在是${paid}，趋向${all}；我的是${own}，趋向${least}。`,
    yours: '你',
    mine: '我',
    span: '过上',
    spans: { day: '一天', month: '一个月', year: '一年', decade: '十年' },
    days: '天数',
    p: '下雨的真实概率，我知道',
    q: '你猜下雨的概率',
    guesses: '换一个猜法',
    seed: '哪一段日子（种子）',
    again: '换一段日子',
    sum: (days, rain, total, own, extra) =>
      `${days}天里下了${rain}天雨。你一共付了${total}，我付了${own}；你多付${extra}。`,
    lucky: (days, rain, total, own, less) =>
      `${days}天里下了${rain}天雨。你一共付了${total}，我付了${own}；你反倒少付${less}，不过运气长不了。`,
    never: '你认定不会发生的天气（概率0）终究会来，到那天账单是无穷大，再怎么平均也还是无穷大。',
    columns: ['天数', '下雨', '你平均', '我平均', '你多付'],
    end: '一直下去',
    summary: (days, paid, own, all, least) =>
      `过了${days}天，你平均每天付${paid}，长久看趋于${all}；我平均每天付${own}，长久看趋于${least}。`,
  },
  en: {
    title: 'The daily bill',
    caption:
      'Day by day, independently, the weather shows itself, and each of us pays by our own probability of what happened: you −log q, I −log p. Dots are single days, curves the mean so far; the pale band is how far off a mean usually is: one standard error, σ/√n, with σ the standard deviation of a day’s bill. Guess even odds, and every day costs you the same.',
    up: 'a day',
    across: 'days, on a logarithmic scale',
    plot: 'The mean bill up to that day',
    plotAlt: (paid, all, own, least) =>
      `Two curves over the days: your mean bill is ${paid} and tends to ${all}; mine is ${own} and tends to ${least}.`,
    yours: 'you',
    mine: 'me',
    span: 'Let pass',
    spans: { day: 'a day', month: 'a month', year: 'a year', decade: 'ten years' },
    days: 'Days',
    p: 'The true probability of rain, which I know',
    q: 'Your guess for rain',
    guesses: 'Another guess',
    seed: 'Which days (seed)',
    again: 'Other days',
    sum: (days, rain, total, own, extra) =>
      `Of ${several(days)}, ${rain} had rain. You paid ${total} in all, I paid ${own}; that is ${extra} more for you.`,
    lucky: (days, rain, total, own, less) =>
      `Of ${several(days)}, ${rain} had rain. You paid ${total} in all, I paid ${own}; that is ${less} less for you, which is luck and will not last.`,
    never:
      'Weather that you hold impossible (probability 0) comes in the end. On that day the bill is infinite, and so is every mean from then on.',
    columns: ['days', 'with rain', 'your mean', 'my mean', 'your extra'],
    end: 'in the long run',
    summary: (days, paid, own, all, least) =>
      `After ${several(days)} you pay ${paid} a day on average, which tends to ${all}; I pay ${own}, which tends to ${least}.`,
  },
};

function several(days: string): string {
  return `${days} day${days === '1' ? '' : 's'}`;
}
