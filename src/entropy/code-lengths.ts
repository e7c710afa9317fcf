import { checkDistribution } from './distribution.ts';
import { EntropyError } from './error.ts';
import { checkArray, checkCount, checkSameLength, checkWithin, type Numbers } from './numbers.ts';
import { sumOf } from './sum.ts';

/** Longer than any that probabilities held as doubles call for. */
const LONGEST_WORD = 4096;

/**
 * The lengths of code words that Shannon's own proof uses: each outcome's surprise in bits, rounded up. They cost less
 * than one bit more than the entropy.
 *
 * @formula l_i = \lceil -\log_2 p_i \rceil
 * @param p a distribution
 * @returns whole numbers of binary digits, from 0 (certain) to 1074; 0 also for an impossible outcome, which needs no word
 * @throws {EntropyError} as `distribution`
 * @source Shannon 1948, A Mathematical Theory of Communication, §9; Cover & Thomas, 2nd ed., §5.4
 * @example shannonCodeLengths([0.4, 0.3, 0.2, 0.1])  // [2, 2, 3, 4]
 */
export function shannonCodeLengths(p: Numbers): number[] {
  return Array.from(checkDistribution(p, 'p'), (x) => (x > 0 ? wholeBits(x) : 0));
}

/**
 * The average length of a code's words when the outcomes come as P says. No decodable code goes below the entropy.
 *
 * @formula L = \sum_i p_i l_i
 * @param p a distribution
 * @param lengths number of binary digits of each outcome's word, whole numbers from 0 to 2^53
 * @returns binary digits per message, from 0 up
 * @throws {EntropyError} as `distribution`; notAnArray, empty, notANumber, notInteger, negative, infinite, outOfRange or
 *   lengthMismatch when `lengths` are no lengths for its outcomes
 * @source Cover & Thomas, 2nd ed., §5.1 and §5.3
 * @example expectedCodeLength([0.5, 0.25, 0.25], [1, 2, 2])  // 1.5
 */
export function expectedCodeLength(p: Numbers, lengths: Numbers): number {
  checkDistribution(p, 'p');
  checkLengths(lengths);
  checkSameLength(p, lengths, 'lengths');
  return sumOf(Array.from(p, (x, i) => x * lengths[i]!));
}

/**
 * How much of the room for code words the lengths use up. Up to 1 there is a code with these lengths of which no word
 * begins another; above 1 there is none. A length of 0 stands for no word and takes no room.
 *
 * @formula \sum_{i : l_i > 0} 2^{-l_i}
 * @param lengths number of binary digits of each word, whole numbers from 0 to 2^53
 * @returns a number without unit, from 0 up; an excess too small for a double is lost, as of [1, 1, 60], for which
 *   `canonicalCode` knows that there is no code
 * @throws {EntropyError} notAnArray, empty, notANumber, notInteger, negative, infinite or outOfRange when `lengths` are no
 *   lengths
 * @source Kraft 1949, A device for quantizing, grouping, and coding amplitude-modulated pulses; Cover & Thomas, 2nd ed.,
 *   §5.2
 * @example kraftSum([1, 2, 3, 3])  // 1
 */
export function kraftSum(lengths: Numbers): number {
  checkLengths(lengths);
  return sumOf(Array.from(lengths, (length) => (length > 0 ? 2 ** -length : 0)));
}

/**
 * The words of the code with these lengths in which shorter words come first, and words of one length count up.
 *
 * @formula w_{k+1} = (w_k + 1) \, 2^{\,l_{k+1} - l_k}
 * @param lengths number of binary digits of each word, whole numbers from 0 to 4096, with a Kraft sum of at most 1
 * @returns words of 0s and 1s in the order of the lengths, of which none begins another; empty for a length of 0
 * @throws {EntropyError} as `kraftSum`; outOfRange when the Kraft sum is above 1 or a word too long
 * @source Schwartz & Kallick 1964, Generating a canonical prefix encoding, Communications of the ACM 7
 * @example canonicalCode([2, 1, 2])  // ['10', '0', '11']
 */
export function canonicalCode(lengths: Numbers): string[] {
  checkLengths(lengths);
  const longest = Array.from(lengths).findIndex((length) => length > LONGEST_WORD);
  if (longest >= 0)
    throw new EntropyError(
      'outOfRange',
      'lengths',
      longest,
      lengths[longest],
      `a word has at most ${LONGEST_WORD} digits.`,
    );
  const words = Array.from(lengths, () => '');
  const order = words.map((_, i) => i).filter((i) => lengths[i]! > 0);
  order.sort((i, j) => lengths[i]! - lengths[j]! || i - j);
  let next = 0n;
  let digits = 0;
  for (const i of order) {
    next <<= BigInt(lengths[i]! - digits);
    digits = lengths[i]!;
    words[i] = next.toString(2).padStart(digits, '0');
    next += 1n;
    // Counted in whole words, since a Kraft sum in doubles loses a short excess: 1/2 + 1/2 + 2^-60 is 1.
    if (next > 1n << BigInt(digits))
      throw new EntropyError(
        'outOfRange',
        'lengths',
        undefined,
        lengths,
        'their Kraft sum is above 1.',
      );
  }
  return words;
}

/** ⌈−log₂ p⌉ decided on p itself: the logarithm's rounding may hide that p is just above or below a power of two. */
function wholeBits(p: number): number {
  const length = Math.ceil(0 - Math.log2(p));
  if (p < 2 ** -length) return length + 1;
  return length > 0 && p >= 2 ** (1 - length) ? length - 1 : length;
}

function checkLengths(lengths: Numbers): void {
  checkArray(lengths, 'lengths');
  for (let i = 0; i < lengths.length; i++) {
    checkCount(lengths[i], 'lengths', i);
    checkWithin(lengths[i], 0, 2 ** 53, 'lengths', i);
  }
}
