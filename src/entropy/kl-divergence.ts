import { checkPair } from './distribution.ts';
import { excess } from './excess.ts';
import { logRatio } from './log-ratio.ts';
import type { Numbers } from './numbers.ts';
import { sumInBlocks } from './sum.ts';
import { fromNats, unitOf, type UnitOption } from './unit.ts';

/**
 * What a wrong belief costs beyond what could not be avoided: the surprise you pay when you expect Q, less the surprise
 * you would pay if you expected P, which is true. It is not a distance: swap the two and it is, as a rule, another number.
 *
 * @formula D(P \parallel Q) = \sum_i p_i \log \frac{p_i}{q_i}
 * @param p the distribution that is true
 * @param q the distribution that you believe, over the same outcomes
 * @param options `unit` of the result, bit if not given
 * @returns information per message in the unit, from 0 (only when P = Q) to Infinity (Q rules out what P allows)
 * @throws {EntropyError} notAnArray, empty, notANumber, infinite, negative, outOfRange, zeroSum or sumNotOne when `p` or
 *   `q` is no distribution; lengthMismatch when they differ in length; unknownChoice when `options` is no object or its
 *   unit is not known
 * @source Kullback & Leibler 1951, On Information and Sufficiency; Cover & Thomas, 2nd ed., §2.3
 * @example klDivergence([0.5, 0.5], [0.25, 0.75], { unit: 'nat' })  // 0.14384103622589045
 */
export function klDivergence(p: Numbers, q: Numbers, options?: UnitOption): number {
  const unit = unitOf(options);
  checkPair(p, q);
  const nats = sumInBlocks(p.length, (start, end) => block(p, q, start, end));
  return fromNats(nats, unit);
}

/**
 * The part that each outcome has in the Kullback–Leibler divergence. A part may be negative, where Q expects more than
 * P; the whole is not.
 *
 * @formula p_i \log \frac{p_i}{q_i}
 * @param p the distribution that is true
 * @param q the distribution that you believe, over the same outcomes
 * @param options `unit` of the result, bit if not given
 * @returns one amount for each outcome in the unit, from −(log e)/e · qᵢ to Infinity; they add up to the divergence, to
 *   within what the sums differ from each other
 * @throws {EntropyError} as `klDivergence`
 * @source Cover & Thomas, 2nd ed., §2.3
 * @example klDivergenceContributions([0.5, 0.5], [0.25, 0.75])  // [0.5, -0.2924812503605781]
 */
export function klDivergenceContributions(p: Numbers, q: Numbers, options?: UnitOption): number[] {
  const unit = unitOf(options);
  checkPair(p, q);
  return Array.from(p, (x, i) => (x > 0 ? x * logRatio(x, q[i]!, unit) + 0 : 0));
}

function block(p: Numbers, q: Numbers, start: number, end: number): number {
  let sum = 0;
  let lost = 0;
  for (let i = start; i < end; i++) {
    const term = excess(p[i]!, q[i]!, p[i]! - q[i]!);
    if (term === Infinity) return Infinity;
    const next = sum + term;
    lost += sum >= term ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}
