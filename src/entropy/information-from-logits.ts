import { excessOfExp } from './excess.ts';
import { below, weigh, weightOf, type TemperatureOption, type Weighed } from './logits.ts';
import { checkSameLength, type Numbers } from './numbers.ts';
import { sumOf } from './sum.ts';
import { fromNats, unitOf, type UnitOption } from './unit.ts';

/**
 * The entropy of a classifier's belief, from its scores.
 *
 * @formula H(q) = -\sum_i q_i \log q_i, \quad q = \operatorname{softmax}(z / T)
 * @param logits scores, finite or −Infinity, at least one of them finite
 * @param options `temperature` T, above 0 and finite, 1 if not given; `unit` of the result, bit if not given
 * @returns information in the unit, from 0 to log K for K classes
 * @throws {EntropyError} notAnArray, empty, notANumber, infinite or noFiniteLogit when `logits` are none; notANumber or
 *   outOfRange when the temperature is not above 0; unknownChoice when the unit is not known
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
  const moments = Array.from(logits, (_, i) => {
    const depth = below(weighed, i);
    return depth > 746 ? 0 : depth * weight(weighed, i);
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
 * @returns information in the unit, from 0 (only when the beliefs are the same) to Infinity
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

function divergence(p: Weighed, q: Weighed): number {
  const beliefs = Array.from(q.logits, (_, i) => weight(q, i) / (1 + q.others));
  // How much each score gains from Q to P. Only differences of gains count, so they are taken from one of them.
  const gains = Array.from(p.logits, (z, i) => (z - q.logits[i]!) / p.temperature);
  const centre = gains[q.best]!;
  const relative = gains.map((gain) => gain - centre);
  if (relative.every((gain) => Math.abs(gain) < 1)) {
    const level = Math.log1p(sumOf(relative.map((gain, i) => beliefs[i]! * Math.expm1(gain))));
    return sumOf(relative.map((gain, i) => beliefs[i]! * excessOfExp(gain - level)));
  }
  let sum = 0;
  const levels = Math.log1p(q.others) - Math.log1p(p.others);
  for (let i = 0; i < beliefs.length; i++) {
    const depthP = below(p, i);
    if (depthP === Infinity) {
      sum += beliefs[i]!;
      continue;
    }
    const depthQ = below(q, i);
    if (depthQ === Infinity) return Infinity;
    const belief = weight(p, i) / (1 + p.others);
    sum += share(belief, beliefs[i]!, depthQ - depthP + levels);
  }
  return sum;
}

/** p x − p + q with x = ln(p/q) known; by the series where p and q are close. */
function share(p: number, q: number, x: number): number {
  return Math.abs(x) < 1 && q > 1e-300 ? q * excessOfExp(x) : p * x - p + q;
}

function weight({ logits, temperature, best }: Weighed, i: number): number {
  return weightOf(logits[i]!, logits[best]!, temperature);
}
