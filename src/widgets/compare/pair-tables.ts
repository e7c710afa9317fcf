import type { Locale } from '~/i18n/locales.ts';
import {
  crossEntropyContributions,
  entropyContributions,
  klDivergenceContributions,
} from '~/entropy/index.ts';
import type { compare, Pair } from '~/models/compare.ts';
import { words } from '../words/compare.ts';
import { subscript } from '../parts/subscript.ts';
import { inWords, type Say } from '../parts/say.ts';

type Readings = ReturnType<(typeof compare)['follow']>;

interface Rows {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Everything that is measured between two distributions, in both directions. */
export function measures(now: Readings, say: Say, locale: Locale): Rows {
  const w = words[locale];
  const both = (name: string, one: number, other: number) => [
    inWords(name, say, locale),
    say.amount(one),
    say.amount(other),
  ];
  return {
    head: w.directions,
    rows: [
      both(w.entropy, now.entropyP, now.entropyQ),
      both(w.crossEntropy, now.crossEntropy, now.crossEntropyReverse),
      both(w.divergence, now.gap, now.gapReverse),
      both(w.jensenShannon, now.jensenShannon, now.jensenShannon),
      [w.perplexity, say.number(now.perplexityP), say.number(now.perplexityQ)],
    ],
  };
}

/** What each outcome adds to the entropy, the cross-entropy and the gap; the last row is what they come to. */
export function contributions({ p, q }: Pair, now: Readings, say: Say, locale: Locale): Rows {
  const w = words[locale];
  const own = entropyContributions(p);
  const heard = crossEntropyContributions(p, q);
  const excess = klDivergenceContributions(p, q);
  return {
    head: w.columns,
    rows: [
      ...p.map((share, i) => [
        `x${subscript(i + 1)}`,
        say.number(share),
        say.number(q[i]!),
        say.amount(own[i]!),
        say.amount(heard[i]!),
        say.amount(excess[i]!),
      ]),
      [
        w.total,
        say.number(1),
        say.number(1),
        say.amount(now.entropyP),
        say.amount(now.crossEntropy),
        say.amount(now.gap),
      ],
    ],
  };
}
