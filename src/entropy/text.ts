import { entropyFromCounts, type EstimatorOptions } from './counts.ts';
import { EntropyError } from './error.ts';
import { checkWhole, checkWithin } from './numbers.ts';
import { checkOptions } from './options.ts';
import { sumOf } from './sum.ts';
import { surpriseAt } from './surprise-at.ts';
import { fromNats, unitOf, type UnitOption } from './unit.ts';

/** What counts as one symbol of a text. */
export type TextSymbol = 'codePoint' | 'grapheme' | 'byte' | 'codeUnit';

/** How a text is cut up. */
export interface TextOptions {
  /** `codePoint` if not given. A byte is one of UTF-8; a code unit one of UTF-16, of which some symbols take two. */
  readonly symbol?: TextSymbol;
  /** Number of neighbouring symbols taken together, a whole number from 1 up; 1 if not given. */
  readonly n?: number;
}

/**
 * How often each symbol occurs in a text, or each run of n neighbouring symbols.
 *
 * @formula c(s) = \#\{\, i : s_i s_{i+1} \dots s_{i+n-1} = s \,\}
 * @param text any text, at least n symbols long; it is taken as it is, letter case and all
 * @param options `symbol` 'codePoint' (if not given), 'grapheme' (what a reader calls a character), 'byte' (of UTF-8) or
 *   'codeUnit' (of UTF-16); `n` symbols at a time, overlapping, 1 if not given
 * @returns a count from 1 up for each run that occurs, in the order of first occurrence; a byte is written as the
 *   character of that number
 * @throws {EntropyError} notText when `text` is not a string; empty when it has fewer than n symbols; unknownChoice when
 *   `options` is no object or the symbol is not known; notANumber, notInteger or outOfRange when `n` is no number of symbols
 * @source Shannon 1951, Prediction and Entropy of Printed English; Unicode Standard Annex 29 (grapheme clusters)
 * @example [...textCounts('abracadabra')].slice(0, 2)  // [['a', 5], ['b', 2]]
 */
export function textCounts(text: string, options?: TextOptions): ReadonlyMap<string, number> {
  const symbols = symbolsOf(text, options);
  const n = lengthOfRun(options);
  if (symbols.length < n)
    throw new EntropyError('empty', 'text', undefined, text, `give at least ${n} symbols.`);
  const counts = new Map<string, number>();
  for (let i = 0; i + n <= symbols.length; i++) {
    const run = n === 1 ? symbols[i]! : symbols.slice(i, i + n).join('');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/**
 * The entropy of a text's symbols, guessed from the text alone: what each tells on average to one who knows how often
 * each occurs, but not what came before. A short text makes it too low.
 *
 * @formula \hat H_n = -\sum_s \frac{c(s)}{N} \log \frac{c(s)}{N}
 * @param text any text, at least n symbols long
 * @param options `symbol` and `n` as for `textCounts`; `estimator` and `alpha` as for `entropyFromCounts`; `unit` of the
 *   result, bit if not given
 * @returns information per run of n symbols in the unit, from 0 up
 * @throws {EntropyError} as `textCounts` and `entropyFromCounts`
 * @source Shannon 1951, Prediction and Entropy of Printed English
 * @example textEntropy('abab')  // 1
 */
export function textEntropy(text: string, options?: TextOptions & EstimatorOptions): number {
  return entropyFromCounts([...textCounts(text, options).values()], options);
}

/**
 * What the next symbol of a text tells on average to one who knows the symbol before it, guessed from its overlapping
 * pairs.
 *
 * @formula \hat H(s_2 \mid s_1) = -\sum_{s_1 s_2} \frac{c(s_1 s_2)}{N} \log \frac{c(s_1 s_2)}{c(s_1)}
 * @param text any text of at least two symbols
 * @param options `symbol` as for `textCounts`; `unit` of the result, bit if not given
 * @returns information per symbol in the unit, from 0 up
 * @throws {EntropyError} as `textCounts`; unknownChoice when the unit is not known
 * @source Shannon 1948, A Mathematical Theory of Communication, §7; Shannon 1951, Prediction and Entropy of Printed English
 * @example textConditionalEntropy('abracadabra')  // 0.6
 */
export function textConditionalEntropy(
  text: string,
  options?: Pick<TextOptions, 'symbol'> & UnitOption,
): number {
  const unit = unitOf(options);
  const symbols = symbolsOf(text, options);
  if (symbols.length < 2)
    throw new EntropyError('empty', 'text', undefined, text, 'give at least two symbols.');
  const followers = new Map<string, Map<string, number>>();
  for (let i = 0; i + 1 < symbols.length; i++) {
    const counts = followers.get(symbols[i]!) ?? new Map<string, number>();
    followers.set(symbols[i]!, counts.set(symbols[i + 1]!, (counts.get(symbols[i + 1]!) ?? 0) + 1));
  }
  const shares = [...followers.values()].flatMap((counts) => {
    const each = [...counts.values()];
    const all = each.reduce((sum, count) => sum + count, 0);
    return each.map((count) => (count / (symbols.length - 1)) * surpriseAt(count, all, 0));
  });
  return fromNats(sumOf(shares), unit);
}

function symbolsOf(text: string, options: TextOptions | undefined): string[] {
  if (typeof text !== 'string')
    throw new EntropyError('notText', 'text', undefined, text, 'give a string.');
  checkOptions(options);
  const symbol = options?.symbol ?? 'codePoint';
  switch (symbol) {
    case 'codePoint':
      return Array.from(text);
    case 'grapheme':
      return Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
    case 'byte':
      return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
    case 'codeUnit':
      return text.split('');
    default:
      throw new EntropyError(
        'unknownChoice',
        'symbol',
        undefined,
        symbol,
        "choose 'codePoint', 'grapheme', 'byte' or 'codeUnit'.",
      );
  }
}

function lengthOfRun(options: TextOptions | undefined): number {
  const n = options?.n ?? 1;
  checkWithin(n, 1, Infinity, 'n');
  checkWhole(n, 'n');
  return n;
}
