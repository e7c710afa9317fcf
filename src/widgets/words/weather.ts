import type { Localized } from '~/i18n/locales.ts';

interface Words {
  readonly title: string;
  readonly caption: string;
  readonly rain: string;
  readonly dry: string;
  readonly mine: string;
  readonly yours: string;
  readonly up: string;
  readonly curve: string;
  readonly curveAlt: (q: string, crossEntropy: string, p: string, entropy: string) => string;
  readonly swap: string;
  readonly gap: string;
  readonly columns: readonly [string, string, string, string, string, string];
  readonly sum: string;
  readonly summary: (p: string, q: string, own: string, gap: string, all: string) => string;
  readonly never: (p: string, q: string) => string;
  readonly question: (p: string, boast: string) => string;
  readonly answers: readonly [string, string];
  readonly truth: (
    boast: string,
    confident: string,
    coin: string,
    even: string,
    own: string,
  ) => string;
}

/** What figure 3.2 says. */
export const words: Localized<Words> = {
  zh: {
    title: '明天的天气',
    caption:
      '宽是我给每种天气的概率；虚线框的高是你听到它时的惊讶，实心的高是我自己的。斜线是你比我多付的；虚线比实心低，是你少付的。面积相抵，剩下右边那条差距。',
    rain: '下雨',
    dry: '不下雨',
    mine: '我给下雨的概率',
    yours: '你猜下雨的概率',
    up: '惊讶',
    curve: '你从0猜到1，H(P, Q) 怎样变',
    curveAlt: (q, crossEntropy, p, entropy) =>
      `随你的猜测变化的交叉熵曲线：猜${q}时是${crossEntropy}；猜${p}时最低，是${entropy}。`,
    swap: '互换你我',
    gap: '差距',
    columns: ['消息', '我的 p', '你的 q', '我的惊讶', '你的惊讶', '摊到的份额'],
    sum: '合计',
    summary: (p, q, own, gap, all) =>
      `我知道下雨的概率是${p}，你猜${q}。我自己的熵是${own}，差距是${gap}，交叉熵是${all}。`,
    never: (p, q) =>
      `你认定绝不会发生的事（概率${q}），我说出来的概率却是${p}：真到那时你的惊讶是无穷大，所以交叉熵也是。`,
    question: (p, boast) =>
      `我心里还是${p}。你若一口咬定下雨的概率是${boast}，照交叉熵算，会比五五开地瞎猜付得少吗？`,
    answers: ['付得少', '反而付得多'],
    truth: (boast, confident, coin, even, own) =>
      `猜${boast}要付${confident}，五五开只付${coin}：过分的自信比坦白不知道更贵。猜到${even}，就跟五五开一样贵了。猜${boast}时，你自己的 H(Q) 只有${own}：低只说明有把握，不说明猜得对。`,
  },
  en: {
    title: 'Tomorrow’s weather',
    caption:
      'Width is my probability of each kind of weather; the dashed outline is as tall as your surprise, the solid tower as mine. Hatching is where you pay more than I do; where the dashed line is the lower, you pay less. In area, more minus less is the gap, in the bar at the right.',
    rain: 'rain',
    dry: 'no rain',
    mine: 'My probability of rain',
    yours: 'Your guess for rain',
    up: 'surprise',
    curve: 'H(P, Q) as your guess goes from 0 to 1',
    curveAlt: (q, crossEntropy, p, entropy) =>
      `The cross-entropy as your guess varies: at ${q} it is ${crossEntropy}; it is lowest at ${p}, where it is ${entropy}.`,
    swap: 'Swap us',
    gap: 'gap',
    columns: ['message', 'my p', 'your q', 'surprise, mine', 'surprise, yours', 'share'],
    sum: 'in all',
    summary: (p, q, own, gap, all) =>
      `I know that rain has probability ${p}; you guess ${q}. My entropy is ${own}, the gap is ${gap}, the cross-entropy is ${all}.`,
    never: (p, q) =>
      `You have ruled out (probability ${q}) what I say with probability ${p}. Your surprise would be infinite, and so is the cross-entropy.`,
    question: (p, boast) =>
      `I stay at ${p}. You put rain at ${boast}. By the cross-entropy, does that cost you less than calling it fifty-fifty?`,
    answers: ['Less', 'More'],
    truth: (boast, confident, coin, even, own) =>
      `A guess of ${boast} costs you ${confident}, fifty-fifty only ${coin}: too much confidence is dearer than owning up to not knowing. At ${even} it costs the same as fifty-fifty. Your own H(Q) is only ${own} at ${boast}: a low one says that you are confident, not that you are right.`,
  },
};
