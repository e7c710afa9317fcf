import type { Localized } from './locales.ts';

/** A key, or some that go together, by what the program calls them. */
type Key = 't' | 'b' | 'Enter' | '/' | 'step' | 'far' | 'ends' | '?';

/** What each key does, in the order in which a reader may want them. */
interface KeyWords {
  readonly title: string;
  readonly close: string;
  /** What the box says that switches off the keys of a single sign: speech input may say them by chance. */
  readonly single: string;
  /** What stands on the keys, if that is not their name here. */
  readonly keys: readonly (readonly [key: Key, does: string, shown?: string])[];
}

export const keyWords: Localized<KeyWords> = {
  zh: {
    title: '键盘操作',
    close: '关闭',
    single: '单键快捷键（t、b、/、?）',
    keys: [
      ['t', '换成另一种语言，停在这一段'],
      ['b', '两种语言对照'],
      ['Enter', '在原处看这一段的另一种语言'],
      ['/', '搜索'],
      ['step', '图里的滑块：走一步', '← → ↑ ↓'],
      ['far', '走一大步', 'Shift＋方向键, PageUp, PageDown'],
      ['ends', '走到头或尾', 'Home, End'],
      ['?', '这张表'],
    ],
  },
  en: {
    title: 'Keyboard',
    close: 'Close',
    single: 'Single-key shortcuts (t, b, /, ?)',
    keys: [
      ['t', 'The other language, at this passage'],
      ['b', 'Both languages side by side'],
      ['Enter', 'This passage in the other language, in place'],
      ['/', 'Search'],
      ['step', 'In a figure’s slider: one step', '← → ↑ ↓'],
      ['far', 'A larger step', 'Shift + arrow, PageUp, PageDown'],
      ['ends', 'To either end', 'Home, End'],
      ['?', 'This list'],
    ],
  },
};
