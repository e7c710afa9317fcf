import type { Localized } from '~/i18n/locales.ts';

interface Words {
  readonly title: string;
  readonly caption: string;
  readonly tape: string;
  readonly tapeAlt: (names: string) => string;
  readonly up: string;
  readonly across: string;
  readonly more: (count: string) => string;
  readonly again: string;
  readonly another: string;
  readonly heard: string;
  readonly seed: string;
  readonly columns: readonly [string, string, string, string];
  readonly sum: string;
  readonly summary: (heard: string, mean: string, entropy: string) => string;
}

/** What figure 2.2 says. */
export const words: Localized<Words> = {
  zh: {
    title: '一个一个地听',
    caption: '听图2.1的信源发符号，边听边求信息量的平均。听得久了，平均就贴着点线走；点线是熵。',
    tape: '刚听到的，最新的在最右边；越高，带来的信息越多',
    tapeAlt: (names) => `刚听到的符号：${names}`,
    up: '平均信息量',
    across: '听了多少个 →',
    more: (count) => `再听${count}个`,
    again: '从头听',
    another: '换一串',
    heard: '听了多少个',
    seed: '种子（种子一样，发的就一样）',
    columns: ['符号', '听到', '频率', '概率'],
    sum: '合计',
    summary: (heard, mean, entropy) =>
      `听了${heard}个，平均每个带来${mean}；信源的熵是${entropy}。`,
  },
  en: {
    title: 'Listening to it',
    caption:
      'The source of figure 2.1 sends; note how much each symbol tells, and average as you go. In the long run the average keeps close to the dotted line, which is the entropy.',
    tape: 'Just heard, the newest on the right; the taller, the more it told',
    tapeAlt: (names) => `The symbols just heard: ${names}`,
    up: 'average',
    across: 'symbols heard →',
    more: (count) => `${count} more`,
    again: 'Start again',
    another: 'Another run',
    heard: 'Symbols heard',
    seed: 'Seed (the same one always sends the same)',
    columns: ['symbol', 'heard', 'frequency', 'probability'],
    sum: 'in all',
    summary: (heard, mean, entropy) =>
      `Heard ${heard}: ${mean} each on average. The source’s entropy is ${entropy}.`,
  },
};
