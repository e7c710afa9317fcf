import { EntropyError } from './error.ts';
import { checkTable, exactMarginals, type Table } from './joint.ts';
import { checkArray, checkCount, checkNotAllZero, checkWithin, type Numbers } from './numbers.ts';
import { informationInNats } from './mutual-information.ts';
import { lostInSum } from './rounding.ts';
import { sumOf } from './sum.ts';
import { surpriseAt } from './surprise-at.ts';
import { fromNats, logarithm, unitOf, type UnitOption } from './unit.ts';

/** What a count that is next to nothing is multiplied by first, so that its share has all its digits. */
const HUGE = 2 ** 200;

/** How to guess a source's entropy from what was counted. */
export interface EstimatorOptions extends UnitOption {
  /** `plugIn` if not given. */
  readonly estimator?: 'plugIn' | 'millerMadow' | 'additive';
  /** What `additive` adds to each count, from 0 to 2^500; 1 if not given. */
  readonly alpha?: number;
}

/**
 * A guess at a source's entropy from counts of what it sent. The plug-in guess takes the frequencies for the
 * probabilities and is too low on average; Miller and Madow add the usual shortfall; the additive guess counts each
 * outcome alpha times more than it was seen.
 *
 * @formula \hat H = \log N - \frac1N \sum_i c_i \log c_i, \quad \hat H_{\text{MM}} = \hat H + \frac{K - 1}{2N} \log e,
 *   \quad \hat p_i = \frac{c_i + \alpha}{N + \alpha n}
 * @param counts how often each of n outcomes was seen, whole numbers from 0 up
 * @param options `estimator` 'plugIn' (if not given), 'millerMadow' or 'additive'; `alpha` for the last, from 0 to 2^500,
 *   1 if not given; `unit` of the result, bit if not given
 * @returns information per message in the unit, from 0 up; with K outcomes seen, the plug-in guess is at most log K
 * @throws {EntropyError} notAnArray, empty, notANumber, infinite, negative or notInteger when an element is no count;
 *   zeroSum when nothing was counted and nothing is added, outOfRange when all of it together is more than 2^500;
 *   unknownChoice when `options` is no object, or its estimator or unit is not known; notANumber or outOfRange when
 *   `alpha` is not in its range
 * @source Miller 1955, Note on the bias of information estimates; Paninski 2003, Estimation of Entropy and Mutual
 *   Information, Neural Computation 15
 * @example entropyFromCounts([2, 1, 1])  // 1.5
 */
export function entropyFromCounts(counts: Numbers, options?: EstimatorOptions): number {
  const unit = unitOf(options);
  const estimator = options?.estimator ?? 'plugIn';
  if (estimator !== 'plugIn' && estimator !== 'millerMadow' && estimator !== 'additive')
    throw new EntropyError(
      'unknownChoice',
      'estimator',
      undefined,
      estimator,
      "choose 'plugIn', 'millerMadow' or 'additive'.",
    );
  const alpha = alphaOf(options);
  checkArray(counts, 'counts');
  for (let i = 0; i < counts.length; i++) checkCount(counts[i], 'counts', i);
  const added = estimator === 'additive' ? alpha : 0;
  const weights = Array.from(counts, (count) => count + added);
  const nats = plugIn(
    weights,
    weights.map((weight, i) => lostInSum(counts[i]!, added, weight)),
    counts,
  );
  const seen = weights.filter((weight) => weight > 0).length;
  return estimator === 'millerMadow'
    ? fromNats(nats + (seen - 1) / 2 / sumOf(counts), unit)
    : // Rounded, many equal frequencies may come to a little more.
      Math.min(fromNats(nats, unit), logarithm(seen, unit));
}

/**
 * The plug-in guess at what one variable tells about another, from a table that counts how often each pair was seen.
 *
 * @formula \hat I = \frac1N \sum_{x, y} c_{xy} \log \frac{N \, c_{xy}}{c_x c_y}
 * @param counts a table of whole numbers from 0 up, rows for X and columns for Y
 * @param options `unit` of the result, bit if not given
 * @returns information in the unit, from 0 (every row is in the same proportions) to the smaller of the two entropies
 * @throws {EntropyError} notAnArray, empty, raggedMatrix, notANumber, infinite, negative or notInteger when `counts` is
 *   no table of counts; zeroSum when nothing was counted, outOfRange when it is more than 2^500; unknownChoice when
 *   `options` is no object or its unit is not known
 * @source Paninski 2003, Estimation of Entropy and Mutual Information, Neural Computation 15
 * @example mutualInformationFromCounts([[10, 0], [0, 10]])  // 1
 */
export function mutualInformationFromCounts(counts: Table, options?: UnitOption): number {
  const unit = unitOf(options);
  checkTable(counts, 'counts', checkCount);
  const total = sumOf(counts.flatMap((row) => Array.from(row)));
  checkTotal(total, counts);
  const { rows, columns } = exactMarginals(counts);
  return Math.min(
    fromNats(informationInNats(counts, total), unit),
    ...[rows.high, columns.high].map((marginal) => entropyFromCounts(marginal, { unit })),
  );
}

/**
 * Σ c/N ln(N/c), where no term is a difference, and equal counts have a share that is exact if there are 2^k of them. What
 * rounding took from the weights has its part by the derivative.
 */
function plugIn(weights: readonly number[], lost: readonly number[], counts: Numbers): number {
  const { rows } = exactMarginals([[...weights, ...lost]]);
  const [whole, low] = [rows.high[0]!, rows.low[0]!];
  checkTotal(whole, counts);
  const shares = weights.map((weight, i) => {
    if (weight === 0) return 0;
    const part = lost[i]!;
    const isMost = weight > whole / 2;
    const surprise = surpriseAt(weight, whole, isMost ? low - part : low);
    const fully = ((weight * HUGE) / whole) * surprise;
    return fully + ((part * HUGE) / whole) * (isMost ? surprise : surprise - 1);
  });
  return sumOf(shares) / HUGE + 0;
}

function checkTotal(total: number, counts: unknown): void {
  checkNotAllZero(total, counts, 'counts');
  if (!(total <= 2 ** 500))
    throw new EntropyError(
      'outOfRange',
      'counts',
      undefined,
      counts,
      'their sum must be at most 2^500.',
    );
}

function alphaOf(options: EstimatorOptions | undefined): number {
  const alpha = options?.alpha ?? 1;
  checkWithin(alpha, 0, 2 ** 500, 'alpha');
  return alpha;
}
