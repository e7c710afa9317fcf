import { EntropyError, type EntropyErrorIndex } from './error.ts';

/** A plain array of numbers or a typed one. */
export type Numbers =
  | readonly number[]
  | Float64Array
  | Float32Array
  | Int8Array
  | Int16Array
  | Int32Array
  | Uint8Array
  | Uint8ClampedArray
  | Uint16Array
  | Uint32Array;

/** Whether it is an array, plain or typed, whatever is in it. */
export function isArray(values: unknown): values is ArrayLike<unknown> {
  return Array.isArray(values) || (ArrayBuffer.isView(values) && 'length' in values);
}

/** Refuses what is not an array with something in it; `index` says which row of a table it is. */
export function checkArray(values: unknown, argument: string, index?: number): void {
  if (!isArray(values))
    throw new EntropyError('notAnArray', argument, index, values, 'give an array of numbers.');
  if (values.length === 0)
    throw new EntropyError('empty', argument, index, values, 'give at least one number.');
}

/** Refuses two arrays that do not speak of the same outcomes. */
export function checkSameLength(first: Numbers, second: Numbers, argument: string): void {
  if (first.length !== second.length)
    throw new EntropyError(
      'lengthMismatch',
      argument,
      undefined,
      second,
      `it has ${second.length} elements where ${first.length} are needed, one for each outcome.`,
    );
}

/** Refuses what is no number. */
export function checkNumber(
  value: unknown,
  argument: string,
  index?: EntropyErrorIndex,
): asserts value is number {
  if (typeof value !== 'number' || Number.isNaN(value))
    throw new EntropyError(
      'notANumber',
      argument,
      index,
      value,
      index === undefined ? 'give a number.' : 'every element must be a number.',
    );
}

/** Refuses a number that is not whole. */
export function checkWhole(
  value: unknown,
  argument: string,
  index?: EntropyErrorIndex,
  advice = 'give a whole number.',
): void {
  if (!Number.isInteger(value))
    throw new EntropyError('notInteger', argument, index, value, advice);
}

/** Refuses what cannot be a weight: below 0, infinite, or no number at all. */
export function checkWeight(
  value: unknown,
  argument: string,
  index: EntropyErrorIndex,
): asserts value is number {
  checkNumber(value, argument, index);
  if (value < 0)
    throw new EntropyError('negative', argument, index, value, 'no element may be below 0.');
  if (value === Infinity)
    throw new EntropyError('infinite', argument, index, value, 'every element must be finite.');
}

/** Refuses weights with nothing in them: those of which the sum, or the greatest, is 0. */
export function checkNotAllZero(sum: number, weights: unknown, argument: string): void {
  if (sum === 0)
    throw new EntropyError(
      'zeroSum',
      argument,
      undefined,
      weights,
      'at least one element must be above 0.',
    );
}

/** Refuses what is not a whole number from 0 up. */
export function checkCount(value: unknown, argument: string, index: EntropyErrorIndex): void {
  checkWeight(value, argument, index);
  checkWhole(value, argument, index);
}

/** Refuses what is not a number from `least` to `most`. */
export function checkWithin(
  value: unknown,
  least: number,
  most: number,
  argument: string,
  index?: number,
): asserts value is number {
  checkNumber(value, argument, index);
  if (value < least || value > most)
    throw new EntropyError(
      'outOfRange',
      argument,
      index,
      value,
      `give a number from ${least} to ${most}.`,
    );
}
