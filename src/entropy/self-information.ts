import { checkWithin } from './numbers.ts';
import { logarithm, unitOf, type UnitOption } from './unit.ts';

/**
 * How much it tells you that something happened which had probability p: the less you expected it, the more.
 *
 * @formula I(p) = -\log p
 * @param p probability of what happened, from 0 to 1
 * @param options `unit` of the result, bit if not given
 * @returns information in the unit, from 0 (it was certain) to Infinity (it was held impossible)
 * @throws {EntropyError} notANumber or outOfRange when `p` is no probability; unknownChoice when `options` is no object
 *   or its unit is not known
 * @source Shannon 1948, A Mathematical Theory of Communication, §6; Cover & Thomas, 2nd ed., §2.1
 * @example selfInformation(0.125)  // 3
 */
export function selfInformation(p: number, options?: UnitOption): number {
  const unit = unitOf(options);
  checkWithin(p, 0, 1, 'p');
  return 0 - logarithm(p, unit);
}

/**
 * The probability of an event whose news carries this much information: the inverse of selfInformation.
 *
 * @formula p = 2^{-I} \text{ (bit)}, \quad e^{-I} \text{ (nat)}, \quad 10^{-I} \text{ (hartley)}
 * @param information amount of information, from 0 to Infinity
 * @param options `unit` of the argument, bit if not given
 * @returns a probability, from 0 to 1
 * @throws {EntropyError} notANumber or outOfRange when `information` is no amount; unknownChoice when `options` is no
 *   object or its unit is not known
 * @source Cover & Thomas, 2nd ed., §2.1, solved for p
 * @example probabilityFromInformation(3)  // 0.125
 */
export function probabilityFromInformation(information: number, options?: UnitOption): number {
  const unit = unitOf(options);
  checkWithin(information, 0, Infinity, 'information');
  return unit === 'bit'
    ? 2 ** -information
    : unit === 'nat'
      ? Math.exp(-information)
      : 10 ** -information;
}
