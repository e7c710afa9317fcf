import type { Localized } from '~/i18n/locales.ts';

interface Words {
  readonly title: string;
  readonly caption: string;
  readonly up: string;
  readonly gap: string;
  /** As many as there may be classes. */
  readonly classes: readonly string[];
  readonly logit: (number: string, name: string) => string;
  readonly label: string;
  readonly temperature: string;
  readonly smoothing: string;
  readonly rate: string;
  readonly steps: string;
  readonly more: string;
  readonly fewer: string;
  readonly beliefs: string;
  readonly belief: (q: string, difference: string) => string;
  readonly beliefsAlt: (all: readonly (readonly [name: string, q: string, p: string])[]) => string;
  readonly step: string;
  readonly run: (horizon: string) => string;
  readonly stop: string;
  readonly back: string;
  readonly curve: (horizon: string) => string;
  readonly curveAlt: (steps: string, loss: string, floor: string) => string;
  readonly loss: string;
  readonly after: (steps: string) => string;
  readonly oneHot: (after: string, loss: string) => string;
  readonly soft: (after: string, loss: string, floor: string, left: string) => string;
  readonly tooSmall: string;
  readonly frameworks: (nats: string) => string;
  readonly columns: readonly [string, string, string, string, string, string, string];
  readonly summary: (name: string, q: string, loss: string, nats: string | undefined) => string;
}

/** What figure 3.4 says. */
export const words: Localized<Words> = {
  zh: {
    title: '独热标签与梯度',
    caption:
      '标签独热，P 就只剩一个矩形，宽1，损失是它的高；把标签抹匀一点，矩形就不止一个了。q 由 z/T 照下面的式子算出；T 叫温度，越高，q 越均匀。下面的箭头从真实的 p 指向网络相信的 q；这个差除以温度 T，就是以奈特计的梯度，下降时 z 逆着箭头走。',
    up: '惊讶',
    gap: '差距',
    classes: ['猫', '狗', '鸟', '鱼', '马', '蛙'],
    logit: (number, name) => `z${number}，${name}`,
    label: '标签（真实的分布）',
    temperature: '温度 T',
    smoothing: '标签平滑 ε',
    rate: '步长 η',
    steps: '已走的步数',
    more: '加一类',
    fewer: '减一类',
    beliefs: '网络相信的 q 与真实的 p，差在哪里',
    belief: (q, difference) => `q = ${q}，q − p = ${difference}`,
    beliefsAlt: (all) => all.map(([name, q, p]) => `${name}：相信${q}，真实${p}`).join('；'),
    step: '走一步',
    run: (horizon) => `走到第${horizon}步`,
    stop: '停',
    back: '回到起点',
    curve: (horizon) => `梯度下降走${horizon}步，损失怎样变；点线是 H(P)`,
    curveAlt: (steps, loss, floor) =>
      `损失随步数变化的曲线：第${steps}步是${loss}，下面的底线 H(P) 是${floor}。`,
    loss: '损失',
    after: (steps) => (steps === '0' ? '一步还没走' : `走了${steps}步`),
    oneHot: (after, loss) =>
      `${after}，损失是${loss}。标签独热，H(P) 是0，损失便一直朝0走，却永远到不了：要让 q 正好等于1，z 得拉开到无穷大。`,
    soft: (after, loss, floor, left) =>
      `${after}，损失是${loss}。标签不是独热的，损失再低也低不过 H(P)，也就是${floor}；现在高出${left}。步长太大会走过头，老也停不下来。`,
    tooSmall: '一个大于0、可是小得连双精度数都写不下的数',
    frameworks: (nats) => `PyTorch一类的框架按奈特报损失，它们会说${nats}。`,
    columns: ['类', 'z', 'p', 'q', '−log q', '摊到的份额', '梯度（奈特）'],
    summary: (name, q, loss, nats) =>
      `标签是${name}，网络给它${q}，损失是${loss}${nats ? `，合${nats}奈特` : ''}。`,
  },
  en: {
    title: 'One-hot labels and the gradient',
    caption:
      'With a one-hot label, P is a single rectangle of width 1, and the loss is its height; soften the label and there are several. The arrows below lead from the truth, p, to what the network believes, q; q is the softmax of z/T, where T is called the temperature: the higher, the more even. The difference divided by T is the gradient in nats, and descent moves z against it.',
    up: 'surprise',
    gap: 'gap',
    classes: ['cat', 'dog', 'bird', 'fish', 'horse', 'frog'],
    logit: (number, name) => `z${number}, ${name}`,
    label: 'The label (the truth)',
    temperature: 'Temperature T',
    smoothing: 'Label smoothing ε',
    rate: 'Step size η',
    steps: 'Steps taken',
    more: 'Add a class',
    fewer: 'Remove a class',
    beliefs: 'How far the belief q is from the truth p',
    belief: (q, difference) => `q = ${q}, q − p = ${difference}`,
    beliefsAlt: (all) => all.map(([name, q, p]) => `${name}: belief ${q}, truth ${p}`).join('; '),
    step: 'One step',
    run: (horizon) => `Run to step ${horizon}`,
    stop: 'Stop',
    back: 'Back to the start',
    curve: (horizon) => `The loss over ${horizon} steps of gradient descent; dotted, H(P)`,
    curveAlt: (steps, loss, floor) =>
      `The loss over the steps: at step ${steps} it is ${loss}; the floor beneath it, H(P), is ${floor}.`,
    loss: 'loss',
    after: (steps) =>
      steps === '0' ? 'Before any step' : steps === '1' ? 'After one step' : `After ${steps} steps`,
    oneHot: (after, loss) =>
      `${after} the loss is ${loss}. The label is one-hot, so H(P) is 0 and the loss keeps going towards 0, but it never arrives: for q to be exactly 1, the logits would have to lie infinitely far apart.`,
    soft: (after, loss, floor, left) =>
      `${after} the loss is ${loss}. The label isn’t one-hot, so no step takes the loss below H(P), which is ${floor}; it is ${left} above that. (Steps that are too large overshoot and never settle.)`,
    tooSmall: 'above 0, but too small for a double to hold',
    frameworks: (nats) => ` PyTorch and its kin report the loss in nats: they would say ${nats}.`,
    columns: ['class', 'z', 'p', 'q', '−log q', 'share', 'gradient (nat)'],
    summary: (name, q, loss, nats) =>
      `The label is ${name}; the network gives it ${q}; the loss is ${loss}${nats ? `, or ${nats} nat` : ''}.`,
  },
};
