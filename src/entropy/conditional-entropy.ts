import { checkJoint, exactMarginals, type ExactSums, type Table } from './joint.ts';
import { sumOf } from './sum.ts';
import { surpriseAt } from './surprise-at.ts';
import { fromNats, unitOf, type Unit, type UnitOption } from './unit.ts';

/**
 * What Y still tells you once you know X, on average.
 *
 * @formula H(Y \mid X) = -\sum_{x, y} p(x, y) \log \frac{p(x, y)}{p(x)}
 * @param joint a table of probabilities that add up to 1, rows for X and columns for Y
 * @param options `unit` of the result, bit if not given
 * @returns information in the unit, from 0 (X determines Y) to H(Y) (they are independent), to within rounding and
 *   what the sum may differ from 1
 * @throws {EntropyError} as `jointEntropy`
 * @source Shannon 1948, A Mathematical Theory of Communication, §6; Cover & Thomas, 2nd ed., §2.2
 * @example conditionalEntropyYGivenX([[0.25, 0.25], [0.5, 0]])  // 0.5
 */
export function conditionalEntropyYGivenX(joint: Table, options?: UnitOption): number {
  const unit = unitOf(options);
  checkJoint(joint);
  return conditionalEntropy(joint, exactMarginals(joint).rows, unit);
}

/**
 * The part that each cell of the table has in the entropy of Y given X.
 *
 * @formula -p(x, y) \log \frac{p(x, y)}{p(x)}
 * @param joint a table of probabilities that add up to 1, rows for X and columns for Y
 * @param options `unit` of the result, bit if not given
 * @returns a table of the same shape, amounts in the unit from 0 to (log e)/e · p(x); they add up to H(Y|X)
 * @throws {EntropyError} as `jointEntropy`
 * @source Cover & Thomas, 2nd ed., §2.2
 * @example conditionalEntropyYGivenXContributions([[0.25, 0.25], [0.5, 0]])  // [[0.25, 0.25], [0, 0]]
 */
export function conditionalEntropyYGivenXContributions(
  joint: Table,
  options?: UnitOption,
): number[][] {
  const unit = unitOf(options);
  checkJoint(joint);
  return conditionalParts(joint, exactMarginals(joint).rows, unit);
}

/**
 * What X still tells you once you know Y, on average.
 *
 * @formula H(X \mid Y) = -\sum_{x, y} p(x, y) \log \frac{p(x, y)}{p(y)}
 * @param joint a table of probabilities that add up to 1, rows for X and columns for Y
 * @param options `unit` of the result, bit if not given
 * @returns information in the unit, from 0 (Y determines X) to H(X) (they are independent), to within rounding and
 *   what the sum may differ from 1
 * @throws {EntropyError} as `jointEntropy`
 * @source Shannon 1948, A Mathematical Theory of Communication, §6; Cover & Thomas, 2nd ed., §2.2
 * @example conditionalEntropyXGivenY([[0.25, 0.5], [0.25, 0]])  // 0.5
 */
export function conditionalEntropyXGivenY(joint: Table, options?: UnitOption): number {
  const unit = unitOf(options);
  checkJoint(joint);
  const turned = transpose(joint);
  return conditionalEntropy(turned, exactMarginals(turned).rows, unit);
}

/**
 * The part that each cell of the table has in the entropy of X given Y.
 *
 * @formula -p(x, y) \log \frac{p(x, y)}{p(y)}
 * @param joint a table of probabilities that add up to 1, rows for X and columns for Y
 * @param options `unit` of the result, bit if not given
 * @returns a table of the same shape, amounts in the unit from 0 to (log e)/e · p(y); they add up to H(X|Y)
 * @throws {EntropyError} as `jointEntropy`
 * @source Cover & Thomas, 2nd ed., §2.2
 * @example conditionalEntropyXGivenYContributions([[0.25, 0.5], [0.25, 0]])  // [[0.25, 0], [0.25, 0]]
 */
export function conditionalEntropyXGivenYContributions(
  joint: Table,
  options?: UnitOption,
): number[][] {
  const unit = unitOf(options);
  checkJoint(joint);
  const turned = transpose(joint);
  return transpose(conditionalParts(turned, exactMarginals(turned).rows, unit));
}

function conditionalEntropy(joint: Table, given: ExactSums, unit: Unit): number {
  return fromNats(sumOf(conditionalParts(joint, given, 'nat').flat()), unit);
}

function conditionalParts(joint: Table, given: ExactSums, unit: Unit): number[][] {
  return joint.map((row, x) =>
    Array.from(row, (p) =>
      p === 0 ? 0 : fromNats(p * surpriseAt(p, given.high[x]!, given.low[x]!), unit),
    ),
  );
}

function transpose(table: Table): number[][] {
  return Array.from(table[0]!, (_, column) => table.map((row) => row[column]!));
}
