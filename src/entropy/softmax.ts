import { checkLogits, temperatureOf, type TemperatureOption } from './logits.ts';
import type { Numbers } from './numbers.ts';
import { fromNats, unitOf, type UnitOption } from './unit.ts';
import { below, weigh, weightsOf } from './weigh.ts';

/**
 * Turns a network's raw scores into probabilities: e raised to the power of each score, divided by the sum of
 * all of these.
 *
 * @formula q_i = \frac{e^{z_i / T}}{\sum_j e^{z_j / T}}
 * @param logits scores, finite or −Infinity, at least one of them finite
 * @param options `temperature` T, above 0 and finite, 1 if not given
 * @returns probabilities in the same order, from 0 to 1, without unit
 * @throws {EntropyError} notAnArray, empty, notANumber, infinite or noFiniteLogit when `logits` are none; notANumber or
 *   outOfRange when the temperature is not above 0; unknownChoice when `options` is no object
 * @source Bridle 1990, Probabilistic Interpretation of Feedforward Classification Network Outputs; Goodfellow, Bengio &
 *   Courville, Deep Learning, §6.2.2.3
 * @example softmax([1000, 1000])  // [0.5, 0.5]
 */
export function softmax(logits: Numbers, options?: TemperatureOption): number[] {
  const temperature = temperatureOf(options);
  const { weights, others } = weightsOf(logits, temperature, checkLogits(logits, 'logits'));
  const whole = 1 + others;
  for (let i = 0; i < weights.length; i++) weights[i]! /= whole;
  return weights;
}

/**
 * The logarithms of the softmax probabilities, also of those too small for a double.
 *
 * @formula \log q_i = \frac{z_i}{T} \log e - \log \sum_j e^{z_j / T}
 * @param logits scores, finite or −Infinity, at least one of them finite
 * @param options `temperature` T, above 0 and finite, 1 if not given; `unit` of the result, bit if not given
 * @returns logarithms in the unit, from −Infinity, which it is too where no double is so great, to 0: what each class would
 *   tell, with the sign turned
 * @throws {EntropyError} as `softmax`; unknownChoice when the unit is not known
 * @source Goodfellow, Bengio & Courville, Deep Learning, §6.2.2.3
 * @example logSoftmax([-1000, 1000], { unit: 'nat' })  // [-2000, 0]
 */
export function logSoftmax(logits: Numbers, options?: TemperatureOption & UnitOption): number[] {
  const unit = unitOf(options);
  const weighed = weigh(logits, options, 'logits');
  const level = Math.log1p(weighed.others);
  return Array.from(logits, (_, i) => 0 - fromNats(below(weighed, i) + level, unit));
}
