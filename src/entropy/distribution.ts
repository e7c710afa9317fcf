import { EntropyError } from './error.ts';
import {
  checkArray,
  checkNotAllZero,
  checkSameLength,
  checkWeight,
  type Numbers,
} from './numbers.ts';
import { BLOCK, sumOf } from './sum.ts';

declare const checked: unique symbol;

/** Probabilities that were checked once: each from 0 to 1, all of them together 1. */
export type Distribution = readonly number[] & { readonly [checked]: true };

/**
 * How far a sum of probabilities may be from 1. Rounding alone moves the sum of a million doubles by up to about
 * 1e-10; a number mistyped, or computed in single precision, moves it by 1e-8 or more.
 */
export const SUM_TOLERANCE = 1e-9;

/**
 * Checks once that the numbers are a distribution, and returns a copy that every function takes without checking it
 * again: its type lets nobody write into it, and where there are no types nobody may.
 *
 * @formula p_i \ge 0, \quad \sum_i p_i = 1
 * @param p probabilities from 0 to 1, at least one, whose sum is within 1e-9 of 1
 * @returns the same probabilities, as a readonly array known to be a distribution
 * @throws {EntropyError} notAnArray, empty, notANumber, infinite, negative or outOfRange when an element is no
 *   probability; zeroSum or sumNotOne when they do not add up to 1
 * @source Cover & Thomas, Elements of Information Theory, 2nd ed., §2.1
 * @example distribution([0.25, 0.75])  // [0.25, 0.75]
 */
export function distribution(p: Numbers): Distribution {
  if (recognised.has(p)) return p as Distribution;
  // Adding 0 turns −0 into 0.
  return remember(Array.from(checkDistribution(p, 'p'), (x) => x + 0));
}

/**
 * Turns weights into the distribution that is proportional to them. No other function does this: what does not add up
 * to 1 is refused elsewhere, because it is more often a mistake than a wish.
 *
 * @formula p_i = \frac{w_i}{\sum_j w_j}
 * @param weights numbers from 0 up, finite, not all of them 0
 * @returns probabilities in the same order, known to be a distribution
 * @throws {EntropyError} notAnArray, empty, notANumber, infinite or negative when an element is no weight; zeroSum when
 *   all are 0
 * @source Cover & Thomas, Elements of Information Theory, 2nd ed., §2.1
 * @example normalize([2, 1, 1])  // [0.5, 0.25, 0.25]
 */
export function normalize(weights: Numbers): Distribution {
  checkArray(weights, 'weights');
  let largest = 0;
  for (let i = 0; i < weights.length; i++) {
    checkWeight(weights[i], 'weights', i);
    if (weights[i]! > largest) largest = weights[i]!;
  }
  checkNotAllZero(largest, weights, 'weights');
  // A power of two changes no digit, and keeps the sum of huge weights finite.
  const scale = largest > 1e290 ? 2 ** -60 : 1;
  const scaled = Array.from(weights, (weight) => weight * scale);
  const sum = sumOf(scaled);
  return remember(scaled.map((weight) => weight / sum + 0));
}

/** The array itself if it is a distribution, known already or checked now. */
export function checkDistribution(p: Numbers, argument: string): Numbers {
  if (recognised.has(p)) return p;
  checkArray(p, argument);
  let sum = 0;
  for (let start = 0; start < p.length; start += BLOCK)
    sum += sumOfProbabilities(p, start, Math.min(start + BLOCK, p.length));
  if (!(Math.abs(sum - 1) <= SUM_TOLERANCE)) refuse(p, argument);
  return p;
}

/** Refuses two arrays that are not distributions over the same outcomes. */
export function checkPair(p: Numbers, q: Numbers): void {
  checkDistribution(p, 'p');
  checkDistribution(q, 'q');
  checkSameLength(p, q, 'q');
}

/** Puts an array among the known distributions. Only for arrays that nobody else holds. */
export function remember(p: readonly number[]): Distribution {
  recognised.add(p);
  return p as Distribution;
}

/**
 * The arrays known to be distributions. A set beside them, because a mark on the array, or freezing it, would give
 * it another shape in the engine, and every loop that meets both shapes runs at half speed.
 */
const recognised = new WeakSet<object>();

/** The sum of a stretch of probabilities, or NaN where one is not a number from 0 to 1. */
function sumOfProbabilities(p: Numbers, start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) {
    const x = p[i]!;
    if (typeof x !== 'number' || !(x >= 0 && x <= 1)) return NaN;
    sum += x;
  }
  return sum;
}

/** Finds out what is wrong with an array that is no distribution, and says so. */
function refuse(p: Numbers, argument: string): never {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    checkWeight(p[i], argument, i);
    sum += p[i]!;
  }
  checkNotAllZero(sum, p, argument);
  const aboveOne = Array.prototype.findIndex.call(p, (x: number) => x > 1);
  if (aboveOne >= 0 && Math.abs(sum - 1) <= SUM_TOLERANCE)
    throw new EntropyError(
      'outOfRange',
      argument,
      aboveOne,
      p[aboveOne],
      'a probability is at most 1.',
    );
  throw new EntropyError(
    'sumNotOne',
    argument,
    undefined,
    p,
    `it adds up to ${sum} where 1 is needed; normalize(${argument}) makes weights a distribution.`,
  );
}
