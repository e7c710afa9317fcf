import { checkDistribution } from './distribution.ts';
import { entropyInNats } from './entropy.ts';
import { klDivergence } from './kl-divergence.ts';
import type { Numbers } from './numbers.ts';

/**
 * How much of the greatest possible entropy a source has: 1 when all its outcomes are equally probable, 0 when one is
 * certain. Impossible outcomes count among the n. A single outcome has 0, as it would beside impossible ones.
 *
 * @formula \eta(P) = \frac{H(P)}{\log n}
 * @param p a distribution
 * @returns a ratio without unit, from 0 to 1
 * @throws {EntropyError} as `distribution`
 * @source Shannon 1948, A Mathematical Theory of Communication, §7 (relative entropy of a source)
 * @example normalizedEntropy([0.5, 0.25, 0.125, 0.125])  // 0.875
 */
export function normalizedEntropy(p: Numbers): number {
  checkDistribution(p, 'p');
  // Rounded, many equal probabilities may come to a little more than 1.
  return p.length === 1 ? 0 : Math.min(entropyInNats(p) / Math.log(p.length), 1);
}

/**
 * The part of a source's messages that its unevenness has already said: 1 less the normalised entropy.
 *
 * @formula R(P) = 1 - \frac{H(P)}{\log n} = \frac{D(P \parallel \text{uniform})}{\log n}
 * @param p a distribution
 * @returns a ratio without unit, from 0 to 1
 * @throws {EntropyError} as `distribution`
 * @source Shannon 1948, A Mathematical Theory of Communication, §7
 * @example redundancy([0.5, 0.5, 0, 0])  // 0.5
 */
export function redundancy(p: Numbers): number {
  checkDistribution(p, 'p');
  const n = p.length;
  // As a divergence, which no rounding makes negative.
  const even = new Array<number>(n).fill(1 / n);
  return n === 1 ? 1 : Math.min(klDivergence(p, even, { unit: 'nat' }) / Math.log(n), 1);
}
