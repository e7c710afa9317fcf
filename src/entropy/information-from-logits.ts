import { excessOfExp } from './excess.ts';
import type { TemperatureOption } from './logits.ts';
import { checkSameLength, type Numbers } from './numbers.ts';
import { lostInDifference } from './rounding.ts';
import { sumOf } from './sum.ts';
import { fromNats, unitOf, type UnitOption } from './unit.ts';
import { below, weigh, weightOf, type Weighed } from './weigh.ts';

/**
 * The entropy of a classifier's belief, from its scores.
 *
 * @formula H(q) = -\sum_i q_i \log q_i, \quad q = \operatorname{softmax}(z / T)
 * @param logits scores, finite or −Infinity, at least one of them finite
 * @param options `temperature` T, above 0 and finite, 1 if not given; `unit` of the result, bit if not given
 * @returns information in the unit, from 0 to log K for K classes
 * @throws {EntropyError} notAnArray, empty, notANumber, infinite or noFiniteLogit when `logits` are none; notANumber or
 *   outOfRange when the temperature is not above 0; unknownChoice when `options` is no object or its unit is not known
 * @source Cover & Thomas, 2nd ed., §2.1, with the softmax of Goodfellow, Bengio & Courville, Deep Learning, §6.2.2.3
 * @example entropyFromLogits([0, 0, 0, 0])  // 2
 */
export function entropyFromLogits(
  logits: Numbers,
  options?: TemperatureOption & UnitOption,
): number {
  const unit = unitOf(options);
  const weighed = weigh(logits, options, 'logits');
  // ln Σ e^(−d) + (Σ d e^(−d))/(Σ e^(−d)), with d ≥ 0 how far a score is below the greatest.
  const moments = Array.from(logits, (z, i) => {
    const depth = below(weighed, i);
    if (depth > 800) return 0;
    // So far down a weight has few digits left, or none, but half as far down it has them all.
    const root = weightOf(z, logits[weighed.best]!, 2 * weighed.temperature);
    return depth > 700 ? depth * root * root : depth * weight(weighed, i);
  });
  return fromNats(sumOf(moments) / (1 + weighed.others) + Math.log1p(weighed.others), unit);
}

/**
 * The Kullback–Leibler divergence between two classifiers' beliefs, from their scores.
 *
 * @formula D(P \parallel Q), \quad P = \operatorname{softmax}(z^P / T), \quad Q = \operatorname{softmax}(z^Q / T)
 * @param logitsP scores of the belief taken for true, finite or −Infinity, at least one of them finite
 * @param logitsQ scores of the other belief over the same classes
 * @param options `temperature` T, above 0 and finite, 1 if not given; `unit` of the result, bit if not given
 * @returns information in the unit, from 0 (only when the beliefs are the same) to Infinity, which it is too where scores
 *   over T are farther apart than the greatest double
 * @throws {EntropyError} as `entropyFromLogits`, for either; lengthMismatch when they differ in length
 * @source Cover & Thomas, 2nd ed., §2.3; Hinton, Vinyals & Dean 2015, Distilling the Knowledge in a Neural Network
 * @example klDivergenceFromLogits([0, 0], [5, 5])  // 0
 */
export function klDivergenceFromLogits(
  logitsP: Numbers,
  logitsQ: Numbers,
  options?: TemperatureOption & UnitOption,
): number {
  const unit = unitOf(options);
  const p = weigh(logitsP, options, 'logitsP');
  const q = weigh(logitsQ, options, 'logitsQ');
  checkSameLength(logitsP, logitsQ, 'logitsQ');
  return fromNats(divergence(p, q), unit);
}

/**
 * Σ of the excess of each of P's beliefs over Q's. ln(p/q) is what a score gains from Q to P, seen from P's greatest,
 * less the logarithm of the mean of e^gain under Q; both are differences made before anything is rounded.
 */
function divergence(p: Weighed, q: Weighed): number {
  for (let i = 0; i < p.logits.length; i++)
    if (q.logits[i] === -Infinity && p.logits[i] !== -Infinity) return Infinity;
  const beliefs = Array.from(q.logits, (_, i) => weight(q, i) / (1 + q.others));
  const gains = Array.from(p.logits, (z, i) => (z === -Infinity ? -Infinity : gain(p, q, i)));
  const level = levelOf(p, q, beliefs, gains);
  if (level === -Infinity) return Infinity;
  const shares = gains.map((gain, i) => {
    const x = gain - level;
    if (x < 1) return beliefs[i]! * excessOfExp(x);
    const belief = weight(p, i) / (1 + p.others);
    return belief === 0 ? beliefs[i]! : belief * (x - 1) + beliefs[i]!;
  });
  return shares.includes(Infinity) ? Infinity : sumOf(shares);
}

/** How much more a score is above P's greatest in P than in Q, divided by the temperature. */
function gain(p: Weighed, q: Weighed, i: number): number {
  const [z, y, zBest, yBest] = [p.logits[i]!, q.logits[i]!, p.logits[p.best]!, q.logits[p.best]!];
  const own = z - y;
  const best = zBest - yBest;
  const difference = own - best;
  const lost =
    lostInDifference(own, best, difference) +
    (lostInDifference(z, y, own) - lostInDifference(zBest, yBest, best));
  // Infinite differences have no rounding error.
  if (lost - lost === 0) return (difference + lost) / p.temperature;
  const depth = below(p, i);
  return depth === Infinity ? -Infinity : below(q, i) - below(q, p.best) - depth;
}

/** The logarithm of Σ qᵢ e^gainᵢ, from what it differs from 1 by where that is little. */
function levelOf(p: Weighed, q: Weighed, beliefs: number[], gains: number[]): number {
  const depth = below(q, p.best);
  if (depth < 1) {
    const most = beliefs[p.best]!;
    const growth = sumOf(
      gains.map((gain, i) =>
        gain < 1 ? beliefs[i]! * Math.expm1(gain) : most * weight(p, i) - beliefs[i]!,
      ),
    );
    if (growth > -0.5) return Math.log1p(growth);
  }
  return Math.log1p(p.others) - Math.log1p(q.others) - depth;
}

function weight({ logits, temperature, best }: Weighed, i: number): number {
  return weightOf(logits[i]!, logits[best]!, temperature);
}
