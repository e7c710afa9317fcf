import type { Localized } from '~/i18n/locales.ts';

interface Words {
  readonly title: string;
  readonly caption: string;
  readonly z: string;
  readonly wrong: string;
  readonly right: string;
  readonly crossEntropy: string;
  readonly squaredError: string;
  readonly loss: string;
  readonly losses: (unit: string) => string;
  readonly lossesAlt: (z: string, crossEntropy: string, squaredError: string) => string;
  readonly push: string;
  readonly pushes: string;
  readonly pushesAlt: (z: string, crossEntropy: string, squaredError: string) => string;
  readonly columns: readonly [string, string, string];
  readonly ratio: string;
  readonly summary: (
    z: string,
    q: string,
    crossEntropy: string,
    squaredError: string,
    ratio: string,
  ) => string;
  readonly question: (from: string, to: string) => string;
  readonly answers: readonly [string, string, string];
  readonly truth: (before: string, after: string, crossEntropy: string) => string;
}

/** What figure 3.4b says. */
export const words: Localized<Words> = {
  zh: {
    title: '为什么不用平方误差',
    caption:
      '正确答案是“是”。z 是负的，网络就答错了；负得越多，错得越离谱，还越有把握。实线是交叉熵，虚线是平方误差；上图看损失，下图看它们把 z 往回推的力度。',
    z: '网络给“是”的得分 z',
    wrong: '错',
    right: '对',
    crossEntropy: '交叉熵',
    squaredError: '平方误差',
    loss: '损失',
    losses: (unit) => `损失（交叉熵的单位是${unit}，平方误差没有单位）`,
    lossesAlt: (z, crossEntropy, squaredError) =>
      `两条损失曲线：z 是${z}时，交叉熵是${crossEntropy}，平方误差是${squaredError}；z 越小，交叉熵越高，平方误差却贴着二分之一不动了。`,
    push: '力度',
    pushes: '往回推的力度，也就是梯度的大小（交叉熵按奈特算）',
    pushesAlt: (z, crossEntropy, squaredError) =>
      `两条力度曲线：z 是${z}时，交叉熵的力度是${crossEntropy}，平方误差的是${squaredError}；错得越离谱，前者越接近1，后者越接近0。`,
    columns: ['损失函数', '损失', '梯度'],
    ratio: '前者的梯度是后者的几倍',
    summary: (z, q, crossEntropy, squaredError, ratio) =>
      `z 是${z}，网络给正确答案的概率是${q}。交叉熵的梯度是${crossEntropy}，平方误差的是${squaredError}，前者推的力度是后者的${ratio}倍。`,
    question: (from, to) =>
      `z 从${from}一路错到${to}，错得厉害多了。用平方误差的话，它受到的推力会怎样？`,
    answers: ['变大', '差不多', '几乎没了'],
    truth: (before, after, crossEntropy) =>
      `平方误差的梯度从${before}变成${after}：错得越有把握，越学不动。交叉熵的是${crossEntropy}，推得更用力了。`,
  },
  en: {
    title: 'Why not the squared error',
    caption:
      'The right answer is yes. With z below 0 the network is wrong; the lower z, the further wrong, and the surer of it. Solid is cross-entropy, dashed the squared error; the upper picture has the losses, the lower one how hard each pushes z back.',
    z: 'The network’s score z for yes',
    wrong: 'wrong',
    right: 'right',
    crossEntropy: 'cross-entropy',
    squaredError: 'squared error',
    loss: 'loss',
    losses: (unit) => `The loss (cross-entropy: ${unit}; the squared error has no unit)`,
    lossesAlt: (z, crossEntropy, squaredError) =>
      `Two curves of loss: at z = ${z} the cross-entropy is ${crossEntropy} and the squared error ${squaredError}. As z falls the cross-entropy keeps climbing, while the squared error flattens out at one half.`,
    push: 'push',
    pushes: 'How hard it pushes back: the size of the gradient (cross-entropy in nats)',
    pushesAlt: (z, crossEntropy, squaredError) =>
      `Two curves of push: at z = ${z} that of the cross-entropy is ${crossEntropy}, that of the squared error ${squaredError}. The further wrong, the closer the first comes to 1 and the second to 0.`,
    columns: ['loss function', 'loss', 'gradient'],
    ratio: 'first over second',
    summary: (z, q, crossEntropy, squaredError, ratio) =>
      `At z = ${z} the network gives the right answer a probability of ${q}. The gradient of the cross-entropy is ${crossEntropy}, that of the squared error ${squaredError}: the first pushes ${ratio} times as hard.`,
    question: (from, to) =>
      `z goes from ${from} to ${to}, so the mistake becomes much worse. What happens to the push it gets from the squared error?`,
    answers: ['It grows', 'Hardly changes', 'It all but vanishes'],
    truth: (before, after, crossEntropy) =>
      `The gradient of the squared error goes from ${before} to ${after}: the surer the mistake, the harder it is to unlearn. That of the cross-entropy is ${crossEntropy}, pushing harder than before.`,
  },
};
