import { exactLog, exactSum, type Exact } from './exact.ts';
import type { Numbers } from './numbers.ts';
import { fromNats, unitOf, type UnitOption } from './unit.ts';
import { exactWeight, weigh } from './weigh.ts';

/**
 * The logarithm of a sum of exponentials: a smooth maximum, and what softmax subtracts from each score.
 *
 * @formula \log \sum_i e^{z_i}
 * @param logits scores, finite or −Infinity, at least one of them finite
 * @param options `unit` of the result, bit if not given
 * @returns a logarithm in the unit, from the greatest score to that and log n, or ±Infinity where in this unit it is beyond
 *   every double; where these nearly cancel it is good to about 1e-30 of the score
 * @throws {EntropyError} notAnArray, empty, notANumber, infinite or noFiniteLogit when `logits` are none; unknownChoice
 *   when `options` is no object or its unit is not known
 * @source Blanchard, Higham & Higham 2021, Accurately computing the log-sum-exp and softmax functions, IMA Journal of
 *   Numerical Analysis 41
 * @example logSumExp([1000, -1000], { unit: 'nat' })  // 1000
 */
export function logSumExp(logits: Numbers, options?: UnitOption): number {
  const unit = unitOf(options);
  const { best, others } = weigh(logits, undefined, 'logits');
  const greatest = logits[best]!;
  const nats = greatest + Math.log1p(others);
  const isDifference = Math.abs(nats) < Math.abs(greatest) / 2;
  return fromNats((isDifference ? exactly(logits, greatest) : nats) + 0, unit);
}

/** The same with twice the digits, for where the greatest score and the rest nearly balance. */
function exactly(logits: Numbers, greatest: number): number {
  let sum: Exact = [0, 0];
  for (let i = 0; i < logits.length; i++) sum = exactSum(sum, exactWeight(logits[i]!, greatest, 1));
  return exactSum([greatest, 0], exactLog(sum))[0];
}
