import { exactProduct, exactQuotient, exactSum, type Exact } from './exact.ts';
import { checkLogits, temperatureOf } from './logits.ts';
import type { Numbers } from './numbers.ts';
import { lostInDifference } from './rounding.ts';
import { checkTarget, smoothingOf, type LossOptions } from './target.ts';
import { exactWeight, weightsOf } from './weigh.ts';

/**
 * How the loss changes with each score: belief less truth, q − t. It takes no unit, and is that of the loss in nats; in
 * another unit every loss and every gradient is the same multiple of it.
 *
 * @formula \frac{\partial L}{\partial z_i} = \frac{q_i \sum_j t_j - t_i}{T}
 * @param logits scores of the K classes, finite or −Infinity, at least one of them finite
 * @param target the index of the true class, or a distribution over the classes
 * @param options `labelSmoothing` ε from 0 to 1, 0 if not given; `temperature` T, above 0 and finite, 1 if not given
 * @returns one derivative for each class, from −1/T to 1/T nat; they add up to 0. Where belief and truth agree to 1e-15 or
 *   more, it is good to about 1e-30 of them
 * @throws {EntropyError} as `crossEntropyFromLogits`, but for a unit
 * @source Goodfellow, Bengio & Courville, Deep Learning, §6.2.2.3
 * @example crossEntropyFromLogitsGradient([0, 0], 1)  // [0.5, -0.5]
 */
export function crossEntropyFromLogitsGradient(
  logits: Numbers,
  target: number | Numbers,
  options?: LossOptions,
): number[] {
  return beliefLessTruth(logits, target, options, temperatureOf(options));
}

/** q Σt − t for each class, over a divisor. */
export function beliefLessTruth(
  logits: Numbers,
  target: number | Numbers,
  options: LossOptions | undefined,
  divisor: number,
): number[] {
  const temperature = temperatureOf(options);
  const smoothing = smoothingOf(options);
  const best = checkLogits(logits, 'logits');
  checkTarget(target, logits);
  const { weights, others } = weightsOf(logits, temperature, best);
  if (typeof target === 'number' && smoothing === 0)
    return towardsClass(weights, others, best, target, divisor);
  const exactly = () => exactWeights(logits, temperature, best);
  return towards(
    softened(target, logits.length, smoothing),
    weights,
    others,
    best,
    divisor,
    exactly,
  );
}

/** For one class: the probability of each other class, and against all of them together the true one. */
function towardsClass(
  weights: number[],
  others: number,
  best: number,
  target: number,
  divisor: number,
): number[] {
  // Once the greatest weight, 1, is taken out of the others or put into them, this is no cancellation.
  const wrong = target === best ? others : 1 + (others - weights[target]!);
  const whole = 1 + others;
  for (let i = 0; i < weights.length; i++) weights[i] = weights[i]! / whole / divisor;
  weights[target] = 0 - wrong / whole / divisor;
  return weights;
}

/**
 * For a soft target: with r the others' part of the target and W the others' weights, (r w − t W)/Σ, where each product
 * is good to some ulps. Where the two nearly balance, they are made again with twice the digits.
 */
function towards(
  wanted: Softened,
  weights: number[],
  others: number,
  best: number,
  divisor: number,
  exactly: () => ExactWeights,
): number[] {
  const whole = 1 + others;
  let exact: ExactWeights | undefined;
  return weights.map((weight, i) => {
    const up = wanted.rest(i)[0] * weight;
    const down = wanted.own(i)[0] * (i === best ? others : 1 + (others - weight));
    const difference = up - down;
    if (Math.abs(difference) >= 0.75 * Math.max(up, down)) return difference / whole / divisor + 0;
    exact ??= exactly();
    const exactUp = exactProduct(wanted.rest(i), exact.of(i));
    const exactDown = exactProduct(wanted.own(i), exact.allBut(i));
    const [high] = exactQuotient(exactSum(exactUp, negative(exactDown)), exact.whole);
    return high / divisor + 0;
  });
}

interface Softened {
  readonly own: (i: number) => Exact;
  readonly rest: (i: number) => Exact;
}

/** The target after label smoothing: what each class has of it, and what all the others have. */
function softened(target: number | Numbers, classes: number, smoothing: number): Softened {
  const kept: Exact = [1 - smoothing, lostInDifference(1, smoothing, 1 - smoothing)];
  const spread = exactQuotient([smoothing, 0], [classes, 0]);
  const spreadOfOthers = exactProduct(spread, [classes - 1, 0]);
  const blend = (part: Exact, even: Exact) =>
    smoothing === 0 ? part : exactSum(exactProduct(kept, part), even);
  if (typeof target === 'number')
    return {
      own: (i) => blend([i === target ? 1 : 0, 0], spread),
      rest: (i) => blend([i === target ? 0 : 1, 0], spreadOfOthers),
    };
  let likeliest = 0;
  for (let i = 1; i < classes; i++) if (target[i]! > target[likeliest]!) likeliest = i;
  let others: Exact = [0, 0];
  for (let i = 0; i < classes; i++) if (i !== likeliest) others = exactSum(others, [target[i]!, 0]);
  const whole = exactSum(others, [target[likeliest]!, 0]);
  return {
    own: (i) => blend([target[i]!, 0], spread),
    rest: (i) =>
      blend(i === likeliest ? others : exactSum(whole, [-target[i]!, 0]), spreadOfOthers),
  };
}

interface ExactWeights {
  readonly of: (i: number) => Exact;
  readonly allBut: (i: number) => Exact;
  readonly whole: Exact;
}

function exactWeights(logits: Numbers, temperature: number, best: number): ExactWeights {
  const weights = Array.from(logits, (z) => exactWeight(z, logits[best]!, temperature));
  let others: Exact = [0, 0];
  weights.forEach((weight, i) => {
    if (i !== best) others = exactSum(others, weight);
  });
  const whole = exactSum([1, 0], others);
  return {
    of: (i) => weights[i]!,
    allBut: (i) => (i === best ? others : exactSum(whole, negative(weights[i]!))),
    whole,
  };
}

function negative([high, low]: Exact): Exact {
  return [-high, -low];
}
