import { exactProduct, exactQuotient, exactSum, type Exact } from './exact.ts';
import { EntropyError } from './error.ts';
import { checkNumber, checkWithin } from './numbers.ts';
import { lostInDifference } from './rounding.ts';
import { fromNats, unitOf, type UnitOption } from './unit.ts';
import { exactWeight } from './weigh.ts';

/**
 * The loss of a yes-or-no classifier that believes the sigmoid of its score.
 *
 * @formula L = -y \log \sigma(z) - (1 - y) \log (1 - \sigma(z)), \quad \sigma(z) = \frac{1}{1 + e^{-z}}
 * @param logit the score z, a finite number
 * @param y the true probability of yes, from 0 to 1; 1 or 0 if the answer is known
 * @param options `unit` of the result, bit if not given
 * @returns information in the unit, from H₂(y) up, to Infinity where in this unit it is beyond every double
 * @throws {EntropyError} notANumber or infinite when `logit` is not a finite number; notANumber or outOfRange when `y` is
 *   no probability; unknownChoice when `options` is no object or its unit is not known
 * @source Goodfellow, Bengio & Courville, Deep Learning, §6.2.2.2
 * @example binaryCrossEntropyFromLogit(0, 1)  // 1
 */
export function binaryCrossEntropyFromLogit(
  logit: number,
  y: number,
  options?: UnitOption,
): number {
  const unit = unitOf(options);
  checkLogit(logit);
  checkWithin(y, 0, 1, 'y');
  const size = Math.abs(logit);
  // The part of the truth on the side that the score does not favour pays the score itself.
  const against = logit > 0 ? 1 - y : y;
  return fromNats(against * size + Math.log1p(Math.exp(-size)), unit);
}

/**
 * How the loss of a yes-or-no classifier changes with its score: belief less truth. It takes no unit, and is that of
 * the loss in nats.
 *
 * @formula \frac{dL}{dz} = \sigma(z) - y
 * @param logit the score z, a finite number
 * @param y the true probability of yes, from 0 to 1
 * @returns the derivative, from −1 to 1 nat. Where belief and truth agree to 1e-15 or more, it is good to about 1e-30 of
 *   them
 * @throws {EntropyError} notANumber or infinite when `logit` is not a finite number; notANumber or outOfRange when `y` is
 *   no probability
 * @source Goodfellow, Bengio & Courville, Deep Learning, §6.2.2.2
 * @example binaryCrossEntropyFromLogitGradient(0, 1)  // -0.5
 */
export function binaryCrossEntropyFromLogitGradient(logit: number, y: number): number {
  checkLogit(logit);
  checkWithin(y, 0, 1, 'y');
  const weight = Math.exp(-Math.abs(logit));
  // The side that the score favours has 1/(1 + w) of the belief, the other w/(1 + w).
  const favoured = logit > 0 ? y : 1 - y;
  const against = logit > 0 ? 1 - y : y;
  const sign = logit > 0 ? 1 : -1;
  const up = against;
  const down = favoured * weight;
  if (Math.abs(up - down) >= Math.max(up, down) / 2) return (sign * (up - down)) / (1 + weight) + 0;
  const exact = exactWeight(-Math.abs(logit), 0, 1);
  const no: Exact = [1 - y, lostInDifference(1, y, 1 - y)];
  const [exactUp, exactFavoured]: [Exact, Exact] = logit > 0 ? [no, [y, 0]] : [[y, 0], no];
  const product = exactProduct(exactFavoured, exact);
  const balance = exactSum(exactUp, [-product[0], -product[1]]);
  return sign * exactQuotient(balance, exactSum([1, 0], exact))[0] + 0;
}

/** Refuses what is not a finite number. */
function checkLogit(logit: unknown): asserts logit is number {
  checkNumber(logit, 'logit');
  if (Math.abs(logit) === Infinity)
    throw new EntropyError('infinite', 'logit', undefined, logit, 'give a finite number.');
}
