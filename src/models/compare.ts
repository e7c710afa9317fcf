import {
  crossEntropy,
  entropy,
  jensenShannonDivergence,
  klDivergence,
  perplexity,
} from '~/entropy/index.ts';
import { endsOf } from './parts/ends.ts';
import type { Model } from './parts/model.ts';
import { readAll } from './parts/quantity.ts';
import { addsUp, total } from './parts/total.ts';

/** Two distributions over the same outcomes, each known to add up to 1. */
export interface Pair {
  readonly p: readonly number[];
  readonly q: readonly number[];
}

/** What the figure is about: two distributions, and which outcome its handles and sliders move, counted from 0. */
export interface Compared extends Pair {
  readonly at: number;
}

/** How many outcomes the figure takes. */
export const fewest = 2;
export const most = 20;

/** Figure 3.3: any two distributions, and everything that is measured between them. */
export const compare = {
  name: 'compare',
  initial: { p: [0.5, 0.25, 0.15, 0.1], q: [0.2, 0.25, 0.25, 0.3], at: 0 } as Compared,
  follow: ({ p, q }: Compared) => ({
    count: p.length,
    ...endsOf('p', p),
    ...endsOf('q', q),
    entropyP: entropy(p),
    entropyQ: entropy(q),
    crossEntropy: crossEntropy(p, q),
    crossEntropyReverse: crossEntropy(q, p),
    gap: klDivergence(p, q),
    gapReverse: klDivergence(q, p),
    jensenShannon: jensenShannonDivergence(p, q),
    perplexityP: perplexity(p),
    perplexityQ: perplexity(q),
  }),
  bare: ['count', 'pFirst', 'pLast', 'qFirst', 'qLast', 'perplexityP', 'perplexityQ'] as const,
  write: ({ p, q, at }: Compared) =>
    [p.join(','), q.join(','), ...(at > 0 ? [at + 1] : [])].join(';'),
  read: (text: string): Compared | undefined => {
    const [first = '', second = '', place = '1', ...more] = text.split(';');
    const [p, q] = [first, second].map(listFromLink);
    if (!p || !q || more.length > 0 || p.length !== q.length) return undefined;
    const [at] = readAll([place], [{ min: 1, max: p.length, whole: true }]) ?? [];
    return at === undefined ? undefined : { p, q, at: at - 1 };
  },
} satisfies Model<Compared>;

function listFromLink(text: string): readonly number[] | undefined {
  const entries = text.split(',');
  const list = readAll(
    entries,
    entries.map(() => ({ min: 0, max: 1 })),
  );
  return list && isDistribution(list) ? list : undefined;
}

/** Whether a list of probabilities is a distribution that the figure takes. */
export function isDistribution(list: readonly number[]): boolean {
  return list.length >= fewest && list.length <= most && addsUp(list);
}

/**
 * A distribution in which one outcome gets a new probability and the others share what is left as they shared it before,
 * in numbers that a person would write wherever the new one is such a number.
 */
export function withEntry(list: readonly number[], at: number, value: number): readonly number[] {
  const left = 1 - value;
  const others = total(list.filter((_, i) => i !== at));
  const exact = list.map((old, i) => {
    if (i === at) return value;
    return others > 0 ? (old / others) * left : left / (list.length - 1);
  });
  const grains = value * 1e4;
  if (Math.abs(grains - Math.round(grains)) > 1e-9) return exact;
  const rounded = wholeGrains(exact.map((share) => share * 1e4)).map((grain) => grain / 1e4);
  // What was possible stays possible: a surprise must not become endless by rounding.
  return rounded.some((share, i) => share === 0 && exact[i]! > 0) ? exact : rounded;
}

/** Rounds numbers to whole ones with the same sum: down, and then up where the most was lost. */
function wholeGrains(exact: readonly number[]): readonly number[] {
  const grains = exact.map((value) => Math.floor(value + 1e-6));
  const missing = Math.round(total(exact)) - total(grains);
  const byLoss = exact
    .map((value, i) => ({ i, lost: value - grains[i]! }))
    .sort((a, b) => b.lost - a.lost);
  for (const { i } of byLoss.slice(0, missing)) grains[i]! += 1;
  return grains;
}
