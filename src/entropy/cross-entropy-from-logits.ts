import type { Numbers } from './numbers.ts';
import { lostInDifference } from './rounding.ts';
import { sumInBlocks, sumOf } from './sum.ts';
import { checkTarget, smoothingOf, type LossOptions } from './target.ts';
import { fromNats, unitOf, type UnitOption } from './unit.ts';
import { below, weigh, type Weighed } from './weigh.ts';

/**
 * The loss of a classifier: its surprise at the true class, when it believes the softmax of its scores. From the scores
 * it stays exact where the probability itself would round to 1 or to 0.
 *
 * @formula L = -\sum_i t_i \log q_i, \quad q = \operatorname{softmax}(z / T),
 *   \quad t = (1 - \varepsilon) \, t^0 + \varepsilon / K
 * @param logits scores of the K classes, finite or −Infinity, at least one of them finite
 * @param target the index of the true class, or a distribution over the classes
 * @param options `labelSmoothing` ε from 0 to 1, 0 if not given; `temperature` T, above 0 and finite, 1 if not given;
 *   `unit` of the result, bit if not given
 * @returns information in the unit, from H(t), to within what a soft target may differ from a sum of 1, to Infinity, which
 *   it is too where scores over T are farther apart than the greatest double, or the amount in the unit is beyond that
 * @throws {EntropyError} notAnArray, empty, notANumber, infinite or noFiniteLogit when `logits` are none; notANumber,
 *   notInteger or outOfRange when `target` is no class; as `distribution` or lengthMismatch when it is no distribution
 *   over them; notANumber or outOfRange when an option is not in its range; unknownChoice when `options` is no object or
 *   its unit is not known
 * @source Goodfellow, Bengio & Courville, Deep Learning, §6.2.2.3; Szegedy et al. 2016, Rethinking the Inception
 *   Architecture for Computer Vision, §7 (label smoothing)
 * @example crossEntropyFromLogits([0, 0], 1)  // 1
 */
export function crossEntropyFromLogits(
  logits: Numbers,
  target: number | Numbers,
  options?: LossOptions & UnitOption,
): number {
  const unit = unitOf(options);
  const smoothing = smoothingOf(options);
  const weighed = weigh(logits, options, 'logits');
  checkTarget(target, logits);
  const level = Math.log1p(weighed.others);
  if (typeof target === 'number' && smoothing === 0)
    return fromNats(below(weighed, target) + level, unit);
  const n = logits.length;
  const aimed = smoothing === 1 ? 0 : aimedBelow(weighed, target);
  const kept = 1 - smoothing;
  // A power of two changes no digit, and with this one the sum is a double if its terms are.
  const even = 2 ** -Math.ceil(Math.log2(n));
  const spread =
    smoothing === 0
      ? 0
      : smoothing * (aimedBelow(weighed, new Array<number>(n).fill(even)) / (n * even));
  // A soft target is used as given, also where it adds up to not quite 1.
  const surplus = typeof target === 'number' ? 0 : sumOf([...target, -1]);
  const sum = kept * aimed + spread + level;
  // Infinity has no rounding error, and a part of it would be NaN.
  if (sum === Infinity) return Infinity;
  return fromNats(
    sumOf([
      kept * aimed,
      lostInDifference(1, smoothing, kept) * aimed,
      spread,
      level,
      kept * surplus * level,
    ]),
    unit,
  );
}

/** How far, on the average of the target, the scores are below the greatest. */
function aimedBelow(weighed: Weighed, target: number | Numbers): number {
  if (typeof target === 'number') return below(weighed, target);
  return sumInBlocks(target.length, (start, end) => soft(weighed, target, start, end));
}

function soft(weighed: Weighed, target: Numbers, start: number, end: number): number {
  let sum = 0;
  let lost = 0;
  for (let i = start; i < end; i++) {
    const t = target[i]!;
    if (t === 0) continue;
    const term = t * below(weighed, i);
    const next = sum + term;
    if (next === Infinity) return Infinity;
    lost += sum >= term ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}
