import { checkBounded, checkPositive } from './density.ts';
import { EntropyError } from './error.ts';
import { lostInDifference } from './rounding.ts';

const MOST_BINS = 1e6;

/** How to cut the line into bins. */
export interface BinOptions {
  /** An edge of a bin; 0 if not given. */
  readonly origin?: number;
}

/** How far the nearest marks at or below a point and above it lie, each to its last digit, however near it is. */
export function around(
  x: number,
  origin: number,
  delta: number,
): { readonly below: number; readonly above: number } {
  const beyond = x % delta;
  const shift = origin % delta;
  const difference = beyond - shift;
  const rest = difference % delta;
  const lost = lostInDifference(beyond, shift, difference);
  return rest + lost < 0
    ? { below: rest + delta + lost, above: -rest - lost }
    : { below: rest + lost, above: Math.max(delta - rest - lost, 0) };
}

/** Where the marks lie as seen from x; they are counted from the one at or below `start`, which is number 0. */
export function marksFrom(
  x: number,
  start: number,
  origin: number,
  delta: number,
): (k: number) => number {
  const { below, above } = around(x, origin, delta);
  const own = Math.round((x - start - below + around(start, origin, delta).below) / delta);
  // So far away, or infinitely, that all marks are equally far.
  if (!(Math.abs(own) < Infinity)) return () => start - x;
  return (k) => (k > own ? above + (k - own - 1) * delta : (k - own) * delta - below);
}

export function checkBins(delta: number, origin: number): void {
  checkPositive(delta, 'delta');
  checkBounded(origin, 'origin');
}

/** Refuses to make more bins than a page has time for. */
export function checkBinCount(count: number, delta: number): void {
  if (!(count <= MOST_BINS))
    throw new EntropyError(
      'outOfRange',
      'delta',
      undefined,
      delta,
      `it makes more than ${MOST_BINS} bins.`,
    );
}
