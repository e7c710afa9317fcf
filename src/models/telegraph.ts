import { crossEntropy, entropy, normalize, selfInformation } from '~/entropy/index.ts';
import { endsOf } from './parts/ends.ts';
import { numberModel } from './parts/model.ts';
import { mulberry32 } from './parts/random.ts';
import { memoized } from './parts/memoized.ts';
import { probabilitiesOf, source, type SourceSymbol } from './source.ts';

type Symbols = readonly SourceSymbol[];

/** What was heard from a source. */
export interface Heard {
  /** Which symbol came, time after time. */
  readonly sent: Uint8Array;
  /** How often each came. */
  readonly counts: readonly number[];
  /** The average information so far, in bits, at some of the symbols heard: ever fewer of them, for a logarithmic axis. */
  readonly averages: readonly (readonly [heard: number, bits: number])[];
}

const parameters = {
  heard: { initial: 100, min: 1, max: 100_000, step: 1, whole: true },
  seed: { initial: 2, min: 0, max: 999_999, step: 1, whole: true },
} as const;

/** Figure 2.2 for one source: how many of its symbols were heard, and by which seed of chance. */
export function telegraphOf(symbols: Symbols) {
  return numberModel({
    name: 'telegraph',
    parameters,
    follow: ({ heard, seed }) => {
      const p = probabilitiesOf(symbols);
      const { counts } = listen(symbols, seed, heard);
      return {
        ...endsOf('p', p),
        ...endsOf('count', counts),
        mean: crossEntropy(normalize(counts), p),
        entropy: entropy(p),
      };
    },
    bare: ['pFirst', 'pLast', 'countFirst', 'countLast'],
  });
}

/** Figure 2.2: listening to the source of figure 2.1, with the article's own numbers. */
export const telegraph = telegraphOf(source.initial.symbols);

/** What a source sends, by a seed: the same symbols each time. */
export const listen = memoized((symbols: Symbols, seed: number, heard: number): Heard => {
  const possible = symbols.flatMap(({ p }, i) =>
    p > 0 ? [{ p, i, bits: selfInformation(p) }] : [],
  );
  const random = mulberry32(seed);
  const sent = new Uint8Array(heard);
  const counts = symbols.map(() => 0);
  const averages: [number, number][] = [];
  let total = 0;
  let next = 1;
  for (let n = 1; n <= heard; n++) {
    const drawn = random();
    let at = 0;
    for (let sum = possible[0]!.p; drawn >= sum && at < possible.length - 1; sum += possible[at]!.p)
      at++;
    const { i, bits } = possible[at]!;
    sent[n - 1] = i;
    counts[i]!++;
    total += bits;
    if (n < next && n < heard) continue;
    averages.push([n, total / n]);
    next = Math.max(n + 1, n * 1.03);
  }
  return { sent, counts, averages };
});
