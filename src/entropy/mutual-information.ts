import { excess } from './excess.ts';
import { checkJoint, exactMarginals, type ExactSums, type Table } from './joint.ts';
import { logRatio } from './kl-divergence.ts';
import { lostInDifference, lostInProduct } from './rounding.ts';
import { sumOf } from './sum.ts';
import { fromNats, unitOf, type UnitOption } from './unit.ts';

/**
 * What one of two variables tells you about the other. It is what taking them for independent would cost you.
 *
 * @formula I(X; Y) = \sum_{x, y} p(x, y) \log \frac{p(x, y)}{p(x) \, p(y)}
 * @param joint a table of probabilities that add up to 1, rows for X and columns for Y
 * @param options `unit` of the result, bit if not given
 * @returns information in the unit, from 0 (only when they are independent) to the smaller of H(X) and H(Y)
 * @throws {EntropyError} notAnArray, empty, raggedMatrix, notANumber, infinite, negative, outOfRange, zeroSum or
 *   sumNotOne when `joint` is no table of probabilities that add up to 1; unknownChoice when the unit is not known
 * @source Shannon 1948, A Mathematical Theory of Communication, §12; Cover & Thomas, 2nd ed., §2.3
 * @example mutualInformation([[0.5, 0], [0, 0.5]])  // 1
 */
export function mutualInformation(joint: Table, options?: UnitOption): number {
  const unit = unitOf(options);
  checkJoint(joint);
  const { rows, columns } = exactMarginals(joint);
  if (isSingle(rows) || isSingle(columns)) return 0;
  const shares = comparedToIndependence(joint, rows, columns).flat().map(share);
  return fromNats(sumOf(shares) / wholeOf(rows), unit);
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
  const { rows, columns } = exactMarginals(joint);
  const whole = wholeOf(rows);
  return comparedToIndependence(joint, rows, columns).map((row, x) =>
    row.map(({ cell, product, difference }, y) => {
      const p = joint[x]![y]! / whole;
      if (p === 0) return 0;
      const beyond = difference / product;
      const isNear = Math.abs(beyond) < 0.5;
      return p * (isNear ? fromNats(Math.log1p(beyond), unit) : logRatio(cell, product, unit)) + 0;
    }),
  );
}

/** A variable with one possible outcome tells nothing, and nothing can be told about it. */
function isSingle(marginal: ExactSums): boolean {
  return marginal.high.filter((p) => p > 0).length === 1;
}

function wholeOf(rows: ExactSums): number {
  return 1 + surplusOf(rows);
}

function surplusOf(rows: ExactSums): number {
  return sumOf([...rows.high, ...rows.low, -1]);
}

/** A cell and the product of its marginals, both `scale` squared times as large, and their difference to full precision. */
interface Compared {
  readonly cell: number;
  readonly product: number;
  readonly difference: number;
  readonly scale: number;
}

/** The cell's excess over the product of its marginals. */
function share({ cell, product, difference, scale }: Compared): number {
  return difference === 0 ? 0 : excess(cell, product, difference) / scale / scale;
}

/**
 * Each cell beside what it would be if the two were independent. Where the whole table adds up to S, the products add up
 * to its square; divided by it, that is less their `surplus`, they add up to S.
 */
function comparedToIndependence(joint: Table, rows: ExactSums, columns: ExactSums): Compared[][] {
  const surplus = surplusOf(rows) / wholeOf(rows);
  return joint.map((cells, x) =>
    Array.from(cells, (p, y) => {
      let scale = 1;
      let row = rows.high[x]!;
      let column = columns.high[y]!;
      // Tiny products are made at a size where nothing underflows; a power of two changes no digit.
      if (row * column < TINY && row > 0 && column > 0) {
        scale = HUGE;
        row *= scale;
        column *= scale;
      }
      const cell = p * scale * scale;
      const product = row * column;
      const below =
        lostInProduct(row, column, product) +
        (row * columns.low[y]! + rows.low[x]! * column) * scale -
        product * surplus;
      const rounded = cell - product;
      const exact = rounded + (lostInDifference(cell, product, rounded) - below);
      // What is smaller than twice the digits of a double can hold is not known to differ from 0.
      const difference = Math.abs(exact) < product * 2 ** -100 ? 0 : exact;
      return { cell, product: product - product * surplus, difference, scale };
    }),
  );
}

const TINY = 1e-250;
const HUGE = 2 ** 540;
