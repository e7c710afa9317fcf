import { remember, SUM_TOLERANCE, type Distribution } from './distribution.ts';
import { EntropyError } from './error.ts';
import { checkArray, checkNotAllZero, checkWeight, isArray, type Numbers } from './numbers.ts';
import { lostInSum } from './rounding.ts';

/** A table of numbers: one row for each outcome of X, in it one cell for each outcome of Y. */
export type Table = readonly Numbers[];

/**
 * The distribution of each of two variables alone, from the table of both together.
 *
 * @formula p(x) = \sum_y p(x, y), \quad p(y) = \sum_x p(x, y)
 * @param joint a table of probabilities that add up to 1, rows for X and columns for Y
 * @returns `x`, the sums of the rows, and `y`, the sums of the columns, each known to be a distribution
 * @throws {EntropyError} notAnArray, empty, raggedMatrix, notANumber, infinite, negative, outOfRange, zeroSum or
 *   sumNotOne when `joint` is no table of probabilities that add up to 1
 * @source Cover & Thomas, 2nd ed., §2.2
 * @example marginals([[0.5, 0.25], [0.125, 0.125]])  // { x: [0.75, 0.25], y: [0.625, 0.375] }
 */
export function marginals(joint: Table): { readonly x: Distribution; readonly y: Distribution } {
  checkJoint(joint);
  const { rows, columns } = exactMarginals(joint);
  return { x: remember(rows.high.map(atMostOne)), y: remember(columns.high.map(atMostOne)) };
}

/** Cells that add up to a little more than 1, within the tolerance, may all stand in one row. */
function atMostOne(sum: number): number {
  return Math.min(sum, 1);
}

/** Sums held to twice the digits of a double: the nearest doubles, and what is left beside them. */
export interface ExactSums {
  readonly high: number[];
  readonly low: number[];
}

/** The sums of a table's rows and columns. */
export function exactMarginals(table: Table): { rows: ExactSums; columns: ExactSums } {
  const columns = Array.from(table[0]!, (_, column) => exactSum(table.map((row) => row[column]!)));
  return { rows: split(table.map(exactSum)), columns: split(columns) };
}

/** Refuses what is not a table of probabilities that add up to 1. */
export function checkJoint(joint: Table): void {
  checkTable(joint, 'joint', checkWeight);
  const [sum] = exactSum(joint.flatMap((row) => Array.from(row)));
  checkNotAllZero(sum, joint, 'joint');
  if (!(Math.abs(sum - 1) <= SUM_TOLERANCE))
    throw new EntropyError(
      'sumNotOne',
      'joint',
      undefined,
      joint,
      `its cells add up to ${sum} where 1 is needed; divide each by their sum.`,
    );
  // Rounding may leave the sum above 1, but no table whose cells were divided by their sum has such a cell.
  for (let row = 0; row < joint.length; row++)
    for (let column = 0; column < joint[row]!.length; column++)
      if (joint[row]![column]! > 1)
        throw new EntropyError(
          'outOfRange',
          'joint',
          [row, column],
          joint[row]![column],
          'a probability is at most 1.',
        );
}

/** Refuses what is not a table, or has a cell that `checkCell` refuses. */
export function checkTable(
  table: Table,
  argument: string,
  checkCell: (value: unknown, argument: string, index: readonly [number, number]) => void,
): void {
  checkArray(table, argument);
  for (let row = 0; row < table.length; row++) {
    // An empty row after one that is not is a row of another length.
    const cells: unknown = table[row];
    if (row === 0 || !isArray(cells) || cells.length > 0) checkArray(cells, argument, row);
    if (table[row]!.length !== table[0]!.length)
      throw new EntropyError(
        'raggedMatrix',
        argument,
        row,
        table[row],
        `it has ${table[row]!.length} cells where the first row has ${table[0]!.length}.`,
      );
    for (let column = 0; column < table[row]!.length; column++)
      checkCell(table[row]![column], argument, [row, column]);
  }
}

function exactSum(terms: Numbers): readonly [high: number, low: number] {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < terms.length; i++) {
    const next = sum + terms[i]!;
    lost += lostInSum(sum, terms[i]!, next);
    sum = next;
  }
  const high = sum + lost;
  return [high, lostInSum(sum, lost, high)];
}

function split(sums: readonly (readonly [number, number])[]): ExactSums {
  return { high: sums.map(([high]) => high), low: sums.map(([, low]) => low) };
}
