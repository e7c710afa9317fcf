import { excess } from './excess.ts';
import { checkWithin } from './numbers.ts';
import { lostInProduct, lostInSum } from './rounding.ts';
import { fromNats, unitOf, type UnitOption } from './unit.ts';

/**
 * The entropy of a source with two outcomes, one of probability p: 0 when you know what comes, most when p is ½.
 *
 * @formula H_2(p) = -p \log p - (1 - p) \log (1 - p)
 * @param p probability of one of the two outcomes, from 0 to 1
 * @param options `unit` of the result, bit if not given
 * @returns information per message in the unit, from 0 to log 2
 * @throws {EntropyError} notANumber or outOfRange when `p` is no probability; unknownChoice when `options` is no object
 *   or its unit is not known
 * @source Shannon 1948, A Mathematical Theory of Communication, §6, fig. 7; Cover & Thomas, 2nd ed., example 2.1.1
 * @example binaryEntropy(0.25)  // 0.8112781244591328
 */
export function binaryEntropy(p: number, options?: UnitOption): number {
  const unit = unitOf(options);
  checkWithin(p, 0, 1, 'p');
  const rarer = p > 0.5 ? 1 - p : p;
  if (rarer === 0) return 0;
  return fromNats(expected(rarer, Math.log(rarer), Math.log1p(-rarer)), unit);
}

/**
 * The Kullback–Leibler divergence between two beliefs about a yes-or-no question.
 *
 * @formula D_2(p \parallel q) = p \log \frac{p}{q} + (1 - p) \log \frac{1 - p}{1 - q}
 * @param p the true probability of yes, from 0 to 1
 * @param q the believed probability of yes, from 0 to 1
 * @param options `unit` of the result, bit if not given
 * @returns information per message in the unit, from 0 (only when p = q) to Infinity
 * @throws {EntropyError} notANumber or outOfRange when `p` or `q` is no probability; unknownChoice when `options` is no
 *   object or its unit is not known
 * @source Cover & Thomas, 2nd ed., §2.3, example 2.3.1
 * @example binaryKlDivergence(0.5, 0.25, { unit: 'nat' })  // 0.14384103622589045
 */
export function binaryKlDivergence(p: number, q: number, options?: UnitOption): number {
  const unit = unitOf(options);
  checkWithin(p, 0, 1, 'p');
  checkWithin(q, 0, 1, 'q');
  return fromNats(excess(p, q, p - q) + excess(1 - p, 1 - q, q - p), unit);
}

/**
 * The cross-entropy between two beliefs about a yes-or-no question: the curve over q has its lowest point at q = p.
 *
 * @formula H_2(p, q) = -p \log q - (1 - p) \log (1 - q)
 * @param p the true probability of yes, from 0 to 1
 * @param q the believed probability of yes, from 0 to 1
 * @param options `unit` of the result, bit if not given
 * @returns information per message in the unit, from H₂(p) to Infinity
 * @throws {EntropyError} notANumber or outOfRange when `p` or `q` is no probability; unknownChoice when `options` is no
 *   object or its unit is not known
 * @source Murphy, Probabilistic Machine Learning: An Introduction, §6.1.2
 * @example binaryCrossEntropy(0.5, 0.25, { unit: 'nat' })  // 0.8369882167858358
 */
export function binaryCrossEntropy(p: number, q: number, options?: UnitOption): number {
  const unit = unitOf(options);
  checkWithin(p, 0, 1, 'p');
  checkWithin(q, 0, 1, 'q');
  const logOfYes = p === 0 ? 0 : q > 0.5 ? Math.log1p(q - 1) : Math.log(q);
  return fromNats(expected(p, logOfYes, p === 1 ? 0 : Math.log1p(-q)), unit);
}

/** −p yes − (1 − p) no, with what rounding takes from it added back. */
function expected(p: number, yes: number, no: number): number {
  const first = -p * yes;
  const second = (p - 1) * no;
  const sum = first + second + 0;
  const lost = lostInProduct(-p, yes, first) + lostInProduct(p - 1, no, second);
  // Infinity has no rounding error.
  return sum < Infinity ? sum + (lostInSum(first, second, sum) + lost) : sum;
}
