import { checkDistribution } from './distribution.ts';
import type { Numbers } from './numbers.ts';
import { sumInBlocks } from './sum.ts';
import { fromNats, logarithm, unitOf, type UnitOption } from './unit.ts';

/**
 * What the next message of a source tells you on average: each outcome's surprise, weighted by how often it comes.
 *
 * @formula H(P) = -\sum_i p_i \log p_i, \quad 0 \log 0 = 0
 * @param p a distribution
 * @param options `unit` of the result, bit if not given
 * @returns information per message in the unit, from 0 to log n for n outcomes, to within rounding and what the sum may
 *   differ from 1
 * @throws {EntropyError} notAnArray, empty, notANumber, infinite, negative, outOfRange, zeroSum or sumNotOne when `p` is
 *   no distribution; unknownChoice when `options` is no object or its unit is not known
 * @source Shannon 1948, A Mathematical Theory of Communication, §6; Cover & Thomas, 2nd ed., §2.1
 * @example entropy([0.5, 0.25, 0.25])  // 1.5
 */
export function entropy(p: Numbers, options?: UnitOption): number {
  const unit = unitOf(options);
  return fromNats(entropyInNats(checkDistribution(p, 'p')), unit);
}

/**
 * The part that each outcome has in the entropy. The rare outcomes are the surprising ones, but they come rarely.
 *
 * @formula -p_i \log p_i
 * @param p a distribution
 * @param options `unit` of the result, bit if not given
 * @returns one amount for each outcome in the unit, from 0 to (log e)/e; they add up to the entropy
 * @throws {EntropyError} as `entropy`
 * @source Shannon 1948, A Mathematical Theory of Communication, §6
 * @example entropyContributions([0.5, 0.25, 0.25])  // [0.5, 0.5, 0.5]
 */
export function entropyContributions(p: Numbers, options?: UnitOption): number[] {
  const unit = unitOf(options);
  return Array.from(checkDistribution(p, 'p'), (x) => (x > 0 ? 0 - x * logarithm(x, unit) : 0));
}

/** The entropy in nats of an array known to be a distribution. */
export function entropyInNats(p: Numbers): number {
  return sumInBlocks(p.length, (start, end) => block(p, start, end));
}

/** Neumaier's compensated sum, written out because a call for each term would cost as much as the logarithm. */
function block(p: Numbers, start: number, end: number): number {
  let sum = 0;
  let lost = 0;
  for (let i = start; i < end; i++) {
    const x = p[i]!;
    if (x > 0) {
      const term = -x * Math.log(x);
      const next = sum + term;
      lost += sum >= term ? sum - next + term : term - next + sum;
      sum = next;
    }
  }
  return sum + lost;
}
