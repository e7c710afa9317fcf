import { checkPair } from './distribution.ts';
import { excess } from './excess.ts';
import type { Numbers } from './numbers.ts';
import { sumInBlocks } from './sum.ts';
import { fromNats, unitOf, type UnitOption } from './unit.ts';

/**
 * How much one message tells you about which of two sources sent it, when either was equally likely to. It is the same
 * both ways round, and never infinite.
 *
 * @formula \mathrm{JS}(P, Q) = \tfrac12 D(P \parallel M) + \tfrac12 D(Q \parallel M), \quad M = \tfrac12 (P + Q)
 * @param p a distribution
 * @param q another over the same outcomes
 * @param options `unit` of the result, bit if not given
 * @returns information in the unit, from 0 (only when P = Q) to 1 bit
 * @throws {EntropyError} notAnArray, empty, notANumber, infinite, negative, outOfRange, zeroSum or sumNotOne when `p` or
 *   `q` is no distribution; lengthMismatch when they differ in length; unknownChoice when `options` is no object or its
 *   unit is not known
 * @source Lin 1991, Divergence Measures Based on the Shannon Entropy, IEEE Transactions on Information Theory 37
 * @example jensenShannonDivergence([0.5, 0.5, 0], [0, 0.5, 0.5])  // 0.5
 */
export function jensenShannonDivergence(p: Numbers, q: Numbers, options?: UnitOption): number {
  const unit = unitOf(options);
  checkPair(p, q);
  // Distributions that add up to a little more than 1, within the tolerance, may come to a little more than a bit.
  return fromNats(Math.min(sumOfShares(p, q, 1), Math.LN2), unit);
}

/**
 * The square root of the Jensen–Shannon divergence, which is a distance: no detour is shorter than the straight way.
 *
 * @formula d(P, Q) = \sqrt{\mathrm{JS}(P, Q)}
 * @param p a distribution
 * @param q another over the same outcomes
 * @param options `unit` in which the divergence under the root is expressed, bit if not given
 * @returns the square root of an amount of information in the unit, from 0 (only when P = Q) to √(1 bit)
 * @throws {EntropyError} as `jensenShannonDivergence`
 * @source Endres & Schindelin 2003, A New Metric for Probability Distributions, IEEE Transactions on Information Theory
 *   49
 * @example jensenShannonDistance([1, 0], [0, 1])  // 1
 */
export function jensenShannonDistance(p: Numbers, q: Numbers, options?: UnitOption): number {
  const divergence = jensenShannonDivergence(p, q, options);
  if (divergence > 2 ** -1000) return Math.sqrt(divergence);
  // So small a divergence has few digits, or none: it is made 2^200 times larger first.
  const enlarged = fromNats(sumOfShares(p, q, 2 ** 200), unitOf(options));
  return Math.sqrt(enlarged) / 2 ** 100;
}

/**
 * The part that each outcome has in the Jensen–Shannon divergence: what it tells, when it comes, about who sent it.
 *
 * @formula \tfrac12 p_i \log \frac{p_i}{m_i} + \tfrac12 q_i \log \frac{q_i}{m_i}, \quad m_i = \tfrac12 (p_i + q_i)
 * @param p a distribution
 * @param q another over the same outcomes
 * @param options `unit` of the result, bit if not given
 * @returns one amount for each outcome in the unit, from 0 to ½ bit times p_i + q_i; they add up to the divergence
 * @throws {EntropyError} as `jensenShannonDivergence`
 * @source Lin 1991, Divergence Measures Based on the Shannon Entropy, §IV
 * @example jensenShannonDivergenceContributions([0.5, 0.5, 0], [0, 0.5, 0.5])  // [0.25, 0, 0.25]
 */
export function jensenShannonDivergenceContributions(
  p: Numbers,
  q: Numbers,
  options?: UnitOption,
): number[] {
  const unit = unitOf(options);
  checkPair(p, q);
  return Array.from(p, (x, i) => fromNats(share(x, q[i]!), unit));
}

/** The divergence in nats, so many times as large. */
function sumOfShares(p: Numbers, q: Numbers, times: number): number {
  return sumInBlocks(p.length, (start, end) => block(p, q, times, start, end));
}

function block(p: Numbers, q: Numbers, times: number, start: number, end: number): number {
  let sum = 0;
  let lost = 0;
  for (let i = start; i < end; i++) {
    const term = share(p[i]! * times, q[i]! * times);
    const next = sum + term;
    lost += sum >= term ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}

/**
 * Half of what p and q each have in excess of their mean: both are above 0, so that nothing cancels, and the difference of
 * each from the mean is the same.
 */
function share(p: number, q: number): number {
  const most = ((p + q) * Math.LN2) / 2;
  if (p === 0 || q === 0) return most;
  const mean = (p + q) / 2;
  const difference = (p - q) / 2;
  return Math.min((excess(p, mean, difference) + excess(q, mean, -difference)) / 2, most);
}
