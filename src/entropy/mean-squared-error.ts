import { binaryCrossEntropyFromLogitGradient } from './binary-from-logit.ts';
import { beliefLessTruth } from './cross-entropy-from-logits-gradient.ts';
import { checkLogits, temperatureOf } from './logits.ts';
import type { Numbers } from './numbers.ts';
import { softmax } from './softmax.ts';
import { sumOf } from './sum.ts';
import { smoothingOf, type LossOptions } from './target.ts';

/**
 * The mean squared error of a classifier on one example: half the squared distance from the truth to its belief. It is
 * here for comparison: at a confident mistake its gradient all but vanishes.
 *
 * @formula E = \tfrac12 \sum_i (q_i - t_i)^2, \quad q = \operatorname{softmax}(z / T),
 *   \quad t = (1 - \varepsilon) \, t^0 + \varepsilon / K
 * @param logits scores of the K classes, finite or −Infinity, at least one of them finite
 * @param target the index of the true class, or a distribution over the classes
 * @param options `labelSmoothing` ε from 0 to 1, 0 if not given; `temperature` T, above 0 and finite, 1 if not given
 * @returns a number without unit, from 0 to 1
 * @throws {EntropyError} as `crossEntropyFromLogits`, but for a unit
 * @source Nielsen, Neural Networks and Deep Learning, ch. 1, eq. 6 (for one example); Brier 1950, Verification of
 *   Forecasts Expressed in Terms of Probability (twice this)
 * @example meanSquaredErrorFromLogits([0, 0], 1)  // 0.25
 */
export function meanSquaredErrorFromLogits(
  logits: Numbers,
  target: number | Numbers,
  options?: LossOptions,
): number {
  return sumOf(compared(logits, target, options).misses.map((miss) => miss * miss)) / 2;
}

/**
 * How the mean squared error changes with each score. Each derivative has the belief in its class as a factor, so where
 * the belief in the truth is nearly 0, hardly anything raises its score.
 *
 * @formula \frac{\partial E}{\partial z_i} = \frac{q_i}{T} \Bigl( (q_i - t_i) - \sum_j q_j (q_j - t_j) \Bigr)
 * @param logits scores of the K classes, finite or −Infinity, at least one of them finite
 * @param target the index of the true class, or a distribution over the classes
 * @param options `labelSmoothing` ε from 0 to 1, 0 if not given; `temperature` T, above 0 and finite, 1 if not given
 * @returns one derivative for each class, without unit, between −0.3/T and 0.3/T, each good to about 1e-15 qᵢ/T; they add
 *   up to 0
 * @throws {EntropyError} as `crossEntropyFromLogits`, but for a unit
 * @source Nielsen, Neural Networks and Deep Learning, ch. 3 (why the cross-entropy learns faster), with softmax
 * @example meanSquaredErrorFromLogitsGradient([0, 0], 1)  // [0.25, -0.25]
 */
export function meanSquaredErrorFromLogitsGradient(
  logits: Numbers,
  target: number | Numbers,
  options?: LossOptions,
): number[] {
  const { belief, misses } = compared(logits, target, options);
  const best = checkLogits(logits, 'logits');
  const temperature = temperatureOf(options);
  // Seen from the likeliest class, of which the mean may be nearly all.
  const leads = misses.map((miss) => miss - misses[best]!);
  const mean = sumOf(belief.map((q, i) => q * leads[i]!));
  const gradient = belief.map((q, i) => q * (leads[i]! - mean));
  // A belief near 1 differs from the mean by less than its own rounding; all derivatives add up to 0.
  gradient[best] = -sumOf(gradient.filter((_, i) => i !== best));
  return gradient.map((each) => each / temperature + 0);
}

/**
 * The mean squared error of a yes-or-no classifier on one example: half the squared difference of belief and truth.
 *
 * @formula E = \tfrac12 (\sigma(z) - y)^2
 * @param logit the score z, a finite number
 * @param y the true probability of yes, from 0 to 1
 * @returns a number without unit, from 0 to ½
 * @throws {EntropyError} notANumber or infinite when `logit` is not a finite number; notANumber or outOfRange when `y` is
 *   no probability
 * @source Nielsen, Neural Networks and Deep Learning, ch. 3, eq. 54
 * @example binaryMeanSquaredErrorFromLogit(0, 1)  // 0.125
 */
export function binaryMeanSquaredErrorFromLogit(logit: number, y: number): number {
  const miss = binaryCrossEntropyFromLogitGradient(logit, y);
  return (miss * miss) / 2;
}

/**
 * How the mean squared error of a yes-or-no classifier changes with its score. It vanishes where the classifier is
 * certain, also where it is certain and wrong.
 *
 * @formula \frac{dE}{dz} = (\sigma(z) - y) \, \sigma(z) \, (1 - \sigma(z))
 * @param logit the score z, a finite number
 * @param y the true probability of yes, from 0 to 1
 * @returns the derivative, without unit, between −0.15 and 0.15. Where belief and truth agree to 1e-15 or more, it is good to
 *   about 1e-30 of them
 * @throws {EntropyError} notANumber or infinite when `logit` is not a finite number; notANumber or outOfRange when `y` is
 *   no probability
 * @source Nielsen, Neural Networks and Deep Learning, ch. 3, eq. 55 and 56
 * @example binaryMeanSquaredErrorFromLogitGradient(0, 1)  // -0.125
 */
export function binaryMeanSquaredErrorFromLogitGradient(logit: number, y: number): number {
  const miss = binaryCrossEntropyFromLogitGradient(logit, y);
  const weight = Math.exp(-Math.abs(logit));
  return (miss * weight) / (1 + weight) / (1 + weight) + 0;
}

/** The belief in each class, and how far it is above the target as it is given. */
function compared(
  logits: Numbers,
  target: number | Numbers,
  options: LossOptions | undefined,
): { belief: number[]; misses: number[] } {
  const misses = beliefLessTruth(logits, target, options, 1);
  const belief = softmax(logits, options);
  if (typeof target === 'number') return { belief, misses };
  // A soft target may add up to not quite 1.
  const surplus = (1 - smoothingOf(options)) * sumOf([...target, -1]);
  return { belief, misses: misses.map((miss, i) => miss - surplus * belief[i]!) };
}
