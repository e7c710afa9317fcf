import { entropyInNats } from './entropy.ts';
import { checkJoint, type Table } from './joint.ts';
import { fromNats, logarithm, unitOf, type UnitOption } from './unit.ts';

/**
 * What two variables tell you together.
 *
 * @formula H(X, Y) = -\sum_{x, y} p(x, y) \log p(x, y)
 * @param joint a table of probabilities that add up to 1, rows for X and columns for Y
 * @param options `unit` of the result, bit if not given
 * @returns information in the unit, from 0 to the logarithm of the number of cells, to within rounding and what the sum may
 *   differ from 1
 * @throws {EntropyError} notAnArray, empty, raggedMatrix, notANumber, infinite, negative, outOfRange, zeroSum or
 *   sumNotOne when `joint` is no table of probabilities that add up to 1; unknownChoice when `options` is no object or
 *   its unit is not known
 * @source Shannon 1948, A Mathematical Theory of Communication, §6; Cover & Thomas, 2nd ed., §2.2
 * @example jointEntropy([[0.5, 0.25], [0.125, 0.125]])  // 1.75
 */
export function jointEntropy(joint: Table, options?: UnitOption): number {
  const unit = unitOf(options);
  checkJoint(joint);
  return fromNats(entropyInNats(joint.flatMap((row) => Array.from(row))), unit);
}

/**
 * The part that each cell of the table has in the joint entropy.
 *
 * @formula -p(x, y) \log p(x, y)
 * @param joint a table of probabilities that add up to 1, rows for X and columns for Y
 * @param options `unit` of the result, bit if not given
 * @returns a table of the same shape, amounts in the unit from 0 to (log e)/e; they add up to the joint entropy
 * @throws {EntropyError} as `jointEntropy`
 * @source Cover & Thomas, 2nd ed., §2.2
 * @example jointEntropyContributions([[0.5, 0.25], [0.125, 0.125]])  // [[0.5, 0.5], [0.375, 0.375]]
 */
export function jointEntropyContributions(joint: Table, options?: UnitOption): number[][] {
  const unit = unitOf(options);
  checkJoint(joint);
  return joint.map((row) => Array.from(row, (p) => (p > 0 ? 0 - p * logarithm(p, unit) : 0)));
}
