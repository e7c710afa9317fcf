import { entropyFromCounts, textCounts } from '~/entropy/index.ts';
import type { Model } from './model.ts';

/** What counts as one character: what a reader sees as one, or a Unicode code point. */
export const cuts = ['grapheme', 'codePoint'] as const;

export type Cut = (typeof cuts)[number];

/** A text, and how it is cut into characters. */
export interface TextState {
  readonly text: string;
  readonly cut: Cut;
}

/** One kind of character in a text, and how often it occurs. */
export interface Kind {
  readonly symbol: string;
  readonly count: number;
}

/** How many code points of a text go into a link, and how many UTF-16 units of it are counted at most. */
export const [linkLimit, countLimit] = [300, 100_000];

/**
 * Figure 2.3 beginning with a passage, which each edition has its own of. A link says nothing of the passage, so that it
 * shows the edition's own; nor of a text too long for a link.
 */
export function textIn(passage: string): Model<TextState, ReturnType<typeof follow>> {
  const initial: TextState = { text: passage, cut: 'grapheme' };
  return {
    name: 'text',
    initial,
    follow,
    bare: ['characters', 'kinds', 'countFirst', 'countLast', 'once', 'bytes'],
    write: ({ text, cut }) => {
      if (text === passage || !fitsLink(text)) return cut;
      return cut === 'grapheme' && !marked.test(text) ? text : `${cut};${text}`;
    },
    read: (link) => {
      const text = wellFormed(link);
      const cut = marked.exec(text)?.[1] as Cut | undefined;
      if (cut === undefined) return { text, cut: 'grapheme' };
      return text === cut ? { text: passage, cut } : { text: text.slice(cut.length + 1), cut };
    },
  };
}

/** Figure 2.3 with a word that belongs to no edition. */
export const text = textIn('abracadabra');

/** Whether a text is short enough to stand in a link. */
export function fitsLink(text: string): boolean {
  return text.length <= 2 * linkLimit && Array.from(text).length <= linkLimit;
}

/** A text without halves of characters, which no encoding can say: each becomes the replacement character, as in UTF-8. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

/** The kinds of character in a text, the most frequent first. */
export function kindsOf(state: TextState): readonly Kind[] {
  if (latest?.text !== state.text || latest.cut !== state.cut)
    latest = { ...state, kinds: count(state) };
  return latest.kinds;
}

/** A figure asks several times about the text that it shows; it is counted once. */
let latest: (TextState & { kinds: readonly Kind[] }) | undefined;

function count({ text, cut }: TextState): readonly Kind[] {
  const counted = wellFormed(text.slice(0, countLimit));
  if (counted === '') return [];
  const symbol = typeof Intl.Segmenter === 'function' ? cut : 'codePoint';
  return Array.from(textCounts(counted, { symbol }), ([symbol, count]) => ({ symbol, count })).sort(
    (a, b) => b.count - a.count,
  );
}

function follow(state: TextState) {
  const counts = kindsOf(state).map(({ count }) => count);
  const characters = counts.reduce((sum, count) => sum + count, 0);
  const kinds = counts.length;
  const entropy = kinds === 0 ? 0 : entropyFromCounts(counts);
  const corrected = kinds === 0 ? 0 : entropyFromCounts(counts, { estimator: 'millerMadow' });
  const most = kinds === 0 ? 0 : Math.log2(kinds);
  const bytes = new TextEncoder().encode(state.text.slice(0, countLimit)).length;
  return {
    characters,
    kinds,
    countFirst: counts[0] ?? 0,
    countLast: counts.at(-1) ?? 0,
    once: counts.filter((count) => count === 1).length,
    entropy,
    most,
    lost: Math.max(0, most - entropy),
    corrected,
    shortfall: corrected - entropy,
    total: characters * entropy,
    even: characters * most,
    bytes,
    utf8: 8 * bytes,
  };
}

/** How a link begins that says how its text is cut, or nothing else. */
const marked = /^(grapheme|codePoint)(?:;|$)/;
