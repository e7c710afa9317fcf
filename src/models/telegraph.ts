import { crossEntropy, entropy, normalize, selfInformation } from '~/entropy/index.ts';
import { numberModel } from './model.ts';
import { mulberry32 } from './random.ts';
import { probabilitiesOf, source, type SourceSymbol } from './source.ts';

type Symbols = readonly SourceSymbol[];

/** What was heard from a source. */
export interface Heard {
  /** Which symbol came, time after time. */
  readonly sent: Uint8Array;
  /** How often each came. */
  readonly counts: readonly number[];
  /** After how many symbols the average information stood where, in bits; ever sparser, as a logarithmic axis is. */
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
      const mean = crossEntropy(normalize(counts), p);
      const ends = {
        pFirst: p[0]!,
        pLast: p.at(-1)!,
        countFirst: counts[0]!,
        countLast: counts.at(-1)!,
      };
      return { heard, seed, ...ends, mean, entropy: entropy(p), off: mean - entropy(p) };
    },
    bare: ['heard', 'seed', 'pFirst', 'pLast', 'countFirst', 'countLast'],
  });
}

/** Figure 2.2: listening to the source of figure 2.1, with the article's own numbers. */
export const telegraph = telegraphOf(source.initial.symbols);

/** What a source sends, by a seed: the same symbols each time. */
export function listen(symbols: Symbols, seed: number, heard: number): Heard {
  if (latest?.symbols !== symbols || latest.seed !== seed || latest.heard !== heard)
    latest = { symbols, seed, heard, run: run(symbols, seed, heard) };
  return latest.run;
}

/** A figure asks several times for the run that it shows; it is done once. */
let latest: { symbols: Symbols; seed: number; heard: number; run: Heard } | undefined;

function run(symbols: Symbols, seed: number, heard: number): Heard {
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
}
