import { excess } from './excess.ts';
import { checkJoint, exactMarginals, type Table } from './joint.ts';
import { logRatio } from './log-ratio.ts';
import { lostInDifference, lostInProduct } from './rounding.ts';
import { sumOf } from './sum.ts';
import { fromNats, unitOf, type UnitOption } from './unit.ts';

const TINY = 1e-250;
const HUGE = 2 ** 540;

/**
 * What one of two variables tells you about the other. It is what taking them for independent would cost you.
 *
 * @formula I(X; Y) = \sum_{x, y} p(x, y) \log \frac{p(x, y)}{p(x) \, p(y)}
 * @param joint a table of probabilities that add up to 1, rows for X and columns for Y
 * @param options `unit` of the result, bit if not given
 * @returns information in the unit, from 0 (only when they are independent) to the smaller of H(X) and H(Y), to within
 *   rounding; of cells that do not add up to 1 exactly it is that of these divided by their sum
 * @throws {EntropyError} notAnArray, empty, raggedMatrix, notANumber, infinite, negative, outOfRange, zeroSum or
 *   sumNotOne when `joint` is no table of probabilities that add up to 1; unknownChoice when `options` is no object or
 *   its unit is not known
 * @source Shannon 1948, A Mathematical Theory of Communication, §12; Cover & Thomas, 2nd ed., §2.3
 * @example mutualInformation([[0.5, 0], [0, 0.5]])  // 1
 */
export function mutualInformation(joint: Table, options?: UnitOption): number {
  const unit = unitOf(options);
  checkJoint(joint);
  return fromNats(informationInNats(joint, 1), unit);
}

/**
 * The part that each cell of the table has in the mutual information. A part may be negative, where the two outcomes
 * avoid each other; the whole is not.
 *
 * @formula p(x, y) \log \frac{p(x, y)}{p(x) \, p(y)}
 * @param joint a table of probabilities that add up to 1, rows for X and columns for Y
 * @param options `unit` of the result, bit if not given
 * @returns a table of the same shape, amounts in the unit; they add up to the mutual information, of cells that add up to 1
 *   exactly as they are, of others divided by their sum
 * @throws {EntropyError} as `mutualInformation`
 * @source Fano 1961, Transmission of Information, ch. 2; Cover & Thomas, 2nd ed., §2.3
 * @example mutualInformationContributions([[0.5, 0], [0, 0.5]])  // [[0.5, 0], [0, 0.5]]
 */
export function mutualInformationContributions(joint: Table, options?: UnitOption): number[][] {
  const unit = unitOf(options);
  checkJoint(joint);
  const { whole, cells } = comparedToIndependence(joint);
  return cells.map((row, x) =>
    row.map(({ together, apart, difference }, y) => {
      const p = joint[x]![y]! / whole;
      if (p === 0) return 0;
      const beyond = difference / apart;
      const isNear = Math.abs(beyond) < 0.5;
      return (
        p * (isNear ? fromNats(Math.log1p(beyond), unit) : logRatio(together, apart, unit)) + 0
      );
    }),
  );
}

/**
 * The information in nats of a table that was checked, as of its cells divided by their sum. That is done at the end, but
 * for a divisor, which cells are divided by at once, so that equal counts have exact shares.
 */
export function informationInNats(table: Table, divisor: number): number {
  const { whole, cells } = comparedToIndependence(table);
  const part = (x: number) => x / divisor / divisor;
  const shares = cells.flat().map(({ together, apart, difference, scale }) => {
    return excess(part(together), part(apart), part(difference)) / scale / scale;
  });
  const rest = whole / divisor;
  return sumOf(shares) / rest / rest;
}

/** A cell times the whole, the product of its marginals, and their difference; all are `scale` squared times as large. */
interface Compared {
  readonly together: number;
  readonly apart: number;
  readonly difference: number;
  readonly scale: number;
}

/**
 * Each cell beside what it would be if the two were independent, both times the whole: without a division their difference
 * can be had to full precision, whatever the cells add up to.
 */
function comparedToIndependence(table: Table): { whole: number; cells: Compared[][] } {
  const { rows, columns } = exactMarginals(table);
  const all = exactMarginals([[...rows.high, ...rows.low]]).rows;
  const [whole, low] = [all.high[0]!, all.low[0]!];
  const cells = table.map((given, x) =>
    Array.from(given, (own, y) => {
      let row = rows.high[x]!;
      let column = columns.high[y]!;
      // Tiny products are made at a size where nothing underflows; a power of two changes no digit.
      const scale = row * column < TINY ? HUGE : 1;
      row *= scale;
      column *= scale;
      const cell = own * scale * scale;
      const together = cell * whole;
      const apart = row * column;
      const rounded = together - apart;
      const exact =
        rounded +
        (lostInDifference(together, apart, rounded) +
          (lostInProduct(cell, whole, together) - lostInProduct(row, column, apart)) +
          (cell * low - (row * columns.low[y]! + rows.low[x]! * column) * scale));
      // What is smaller than twice the digits of a double can hold is not known to differ from 0.
      const difference = Math.abs(exact) < apart * 2 ** -100 ? 0 : exact;
      return { together, apart, difference, scale };
    }),
  );
  return { whole, cells };
}
