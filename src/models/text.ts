import { entropyFromCounts, normalize, textCounts } from '~/entropy/index.ts';
import { endsOf } from './parts/ends.ts';
import type { Model } from './parts/model.ts';
import { memoized } from './parts/memoized.ts';
import { lostToUnevenness } from './parts/uneven.ts';

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

/** How many code points of a text go into a link at most. */
export const linkLimit = 300;
/** How many UTF-16 units of a text are counted at most. */
export const countLimit = 100_000;

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
    bare: ['characters', 'kinds', 'countFirst', 'countLast', 'once'],
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
export function kindsOf({ text, cut }: TextState): readonly Kind[] {
  return count(text, cut);
}

const count = memoized((text: string, cut: Cut): readonly Kind[] => {
  const counted = wellFormed(text.slice(0, countLimit));
  if (counted === '') return [];
  const symbol = typeof Intl.Segmenter === 'function' ? cut : 'codePoint';
  return Array.from(textCounts(counted, { symbol }), ([symbol, count]) => ({ symbol, count })).sort(
    (a, b) => b.count - a.count,
  );
});

function follow(state: TextState) {
  const counts = kindsOf(state).map(({ count }) => count);
  const characters = counts.reduce((sum, count) => sum + count, 0);
  const kinds = counts.length;
  const entropy = kinds === 0 ? 0 : entropyFromCounts(counts);
  const corrected = kinds === 0 ? 0 : entropyFromCounts(counts, { estimator: 'millerMadow' });
  const most = kinds === 0 ? 0 : Math.log2(kinds);
  return {
    characters,
    kinds,
    ...endsOf('count', counts),
    once: counts.filter((count) => count === 1).length,
    entropy,
    most,
    lost: kinds === 0 ? 0 : lostToUnevenness(normalize(counts)),
    corrected,
    shortfall: corrected - entropy,
    total: characters * entropy,
    even: characters * most,
    /** What UTF-8 takes, in bits. */
    utf8: 8 * new TextEncoder().encode(state.text.slice(0, countLimit)).length,
  };
}

/** How a link begins that says how its text is cut, or nothing else. */
const marked = /^(grapheme|codePoint)(?:;|$)/;
