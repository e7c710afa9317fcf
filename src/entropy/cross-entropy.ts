import { checkPair } from './distribution.ts';
import type { Numbers } from './numbers.ts';
import { sumInBlocks } from './sum.ts';
import { fromNats, logarithm, unitOf, type UnitOption } from './unit.ts';

/**
 * What you pay on average, in surprise, when things happen as P says while you expect Q.
 *
 * @formula H(P, Q) = -\sum_i p_i \log q_i, \quad 0 \log 0 = 0
 * @param p the distribution that is true
 * @param q the distribution that you believe, over the same outcomes
 * @param options `unit` of the result, bit if not given
 * @returns information per message in the unit, from H(P), to within rounding and what the sums may differ from 1, to
 *   Infinity, which it is where Q rules out what P allows
 * @throws {EntropyError} notAnArray, empty, notANumber, infinite, negative, outOfRange, zeroSum or sumNotOne when `p` or
 *   `q` is no distribution; lengthMismatch when they differ in length; unknownChoice when `options` is no object or its
 *   unit is not known
 * @source Murphy, Probabilistic Machine Learning: An Introduction, §6.1.2; Cover & Thomas, 2nd ed., §5.4, theorem 5.4.3
 * @example crossEntropy([0.5, 0.5], [0.25, 0.75], { unit: 'nat' })  // 0.8369882167858358
 */
export function crossEntropy(p: Numbers, q: Numbers, options?: UnitOption): number {
  const unit = unitOf(options);
  checkPair(p, q);
  const nats = sumInBlocks(p.length, (start, end) => block(p, q, start, end));
  return fromNats(nats, unit);
}

/**
 * The part that each outcome has in the cross-entropy: how often it comes, times what it costs you when it does.
 *
 * @formula -p_i \log q_i
 * @param p the distribution that is true
 * @param q the distribution that you believe, over the same outcomes
 * @param options `unit` of the result, bit if not given
 * @returns one amount for each outcome in the unit, from 0 to Infinity; they add up to the cross-entropy
 * @throws {EntropyError} as `crossEntropy`
 * @source Murphy, Probabilistic Machine Learning: An Introduction, §6.1.2
 * @example crossEntropyContributions([0.5, 0.5], [0.25, 0.75])  // [1, 0.20751874963942191]
 */
export function crossEntropyContributions(p: Numbers, q: Numbers, options?: UnitOption): number[] {
  const unit = unitOf(options);
  checkPair(p, q);
  return Array.from(p, (x, i) => (x > 0 ? 0 - x * logarithm(q[i]!, unit) : 0));
}

function block(p: Numbers, q: Numbers, start: number, end: number): number {
  let sum = 0;
  let lost = 0;
  for (let i = start; i < end; i++) {
    const x = p[i]!;
    if (x > 0) {
      const y = q[i]!;
      if (y === 0) return Infinity;
      const term = -x * Math.log(y);
      const next = sum + term;
      lost += sum >= term ? sum - next + term : term - next + sum;
      sum = next;
    }
  }
  return sum + lost;
}
