import { checkDistribution } from './distribution.ts';
import { EntropyError } from './error.ts';
import {
  checkArray,
  checkNotAllZero,
  checkNumber,
  checkWeight,
  checkWhole,
  type Numbers,
} from './numbers.ts';
import { sumOf } from './sum.ts';

/** A shortest code for outcomes of given weights. */
export interface HuffmanCode {
  /** Binary digits of each outcome's word; 0 for a weight of 0, and for an outcome that is alone. */
  readonly lengths: readonly number[];
  /** Length of the longest word. */
  readonly maxLength: number;
  /** Σ weight · length. */
  readonly cost: number;
  /** Binary digits per message: the cost divided by the sum of the weights. */
  readonly expectedLength: number;
}

/**
 * The shortest code that spells each outcome by its own word of binary digits: frequent outcomes get short words. Of all
 * shortest codes it is the one whose longest word is shortest, and always the same one.
 *
 * @formula \min_{l} \sum_i w_i l_i \text{ subject to } \sum_i 2^{-l_i} \le 1
 * @param weights how often each outcome comes: counts, or probabilities; from 0 up, not all 0, with a sum of at most 2^960
 * @returns `lengths`, `maxLength` and `cost` in binary digits, and `expectedLength` in binary digits per message, which is
 *   less than one bit above the entropy
 * @throws {EntropyError} notAnArray, empty, notANumber, infinite or negative when an element is no weight; zeroSum or
 *   outOfRange when the sum is 0 or above 2^960
 * @source Huffman 1952, A Method for the Construction of Minimum-Redundancy Codes; Schwartz 1964, An Optimum Encoding with
 *   Minimum Longest Code and Total Number of Digits; Cover & Thomas, 2nd ed., §5.6
 * @example huffman([4, 2, 1, 1]).lengths  // [1, 2, 3, 3]
 */
export function huffman(weights: Numbers): HuffmanCode {
  checkArray(weights, 'weights');
  for (let i = 0; i < weights.length; i++) checkWeight(weights[i], 'weights', i);
  const total = sumOf(weights);
  checkNotAllZero(total, weights, 'weights');
  if (!(total <= 2 ** 960))
    throw new EntropyError(
      'outOfRange',
      'weights',
      undefined,
      weights,
      'their sum must be at most 2^960.',
    );
  const lengths = wordLengths(weights);
  const cost = sumOf(Array.from(weights, (weight, i) => weight * lengths[i]!));
  return {
    lengths,
    maxLength: lengths.reduce((most, l) => (l > most ? l : most), 0),
    cost,
    expectedLength: cost / total,
  };
}

/** A shortest code for blocks of messages. */
export interface BlockCode extends HuffmanCode {
  /** Binary digits per single message: those per block divided by its length. */
  readonly expectedLengthPerMessage: number;
}

/**
 * The shortest code for n independent messages of a source at a time. With blocks long enough the cost of one message comes
 * as close to the entropy as one likes: it exceeds it by less than 1/n.
 *
 * @formula \frac{H(P^n)}{n} = H(P) \le \frac{L_n}{n} < H(P) + \frac1n
 * @param p a distribution
 * @param n number of messages in a block, a whole number from 1 to a million, with at most a million different blocks
 * @returns the code as `huffman` gives it, blocks in the order in which the last message changes fastest, and
 *   `expectedLengthPerMessage` in binary digits; a block whose probability is below every double has no word
 * @throws {EntropyError} as `distribution`; notANumber, notInteger or outOfRange when `n` is not in its range
 * @source Shannon 1948, A Mathematical Theory of Communication, §9; Cover & Thomas, 2nd ed., §5.4
 * @example blockHuffman([0.5, 0.5], 3).expectedLengthPerMessage  // 1
 */
export function blockHuffman(p: Numbers, n: number): BlockCode {
  checkDistribution(p, 'p');
  checkNumber(n, 'n');
  if (!(n >= 1 && Math.max(n, p.length ** n) <= 1e6))
    throw new EntropyError(
      'outOfRange',
      'n',
      undefined,
      n,
      'give a block length from 1 to a million that makes at most a million blocks.',
    );
  checkWhole(n, 'n');
  let blocks: number[] = [1];
  for (let i = 0; i < n; i++) blocks = blocks.flatMap((block) => Array.from(p, (x) => block * x));
  const code = huffman(blocks);
  return { ...code, expectedLengthPerMessage: code.expectedLength / n };
}

/** Two queues, of leaves in order of weight and of nodes in order of making; of equals the leaf is taken first. */
function wordLengths(weights: Numbers): number[] {
  const leaves = Array.from(weights, (_, i) => i).filter((i) => weights[i]! > 0);
  leaves.sort((i, j) => weights[i]! - weights[j]! || i - j);
  const sizes = leaves.map((i) => weights[i]!);
  const parents: number[] = [];
  let leaf = 0;
  let node = leaves.length;
  const lightest = () =>
    leaf < leaves.length && (node >= sizes.length || sizes[leaf]! <= sizes[node]!)
      ? leaf++
      : node++;
  while (sizes.length < 2 * leaves.length - 1) {
    const first = lightest();
    const second = lightest();
    parents[first] = sizes.length;
    parents[second] = sizes.length;
    sizes.push(sizes[first]! + sizes[second]!);
  }
  const depths = sizes.map(() => 0);
  for (let i = sizes.length - 2; i >= 0; i--) depths[i] = depths[parents[i]!]! + 1;
  const lengths = Array.from(weights, () => 0);
  leaves.forEach((i, rank) => (lengths[i] = depths[rank]!));
  return lengths;
}
