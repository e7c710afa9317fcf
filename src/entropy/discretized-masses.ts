import { checkBinCount, checkBins, type BinOptions } from './bins.ts';
import { checkBounded, checkDensity, type Density } from './density.ts';
import { massOfBin } from './interval-mass.ts';
import { checkWithin } from './numbers.ts';
import { checkOptions } from './options.ts';

/** In bins from the origin. */
const FARTHEST = 2 ** 52;

/** One bin of a scale: where it starts, and how much probability falls into it. */
export interface Bin {
  readonly left: number;
  readonly mass: number;
}

/**
 * The bins of a scale between two points, each with its probability. Each is cut where o + kΔ is before it is rounded, so
 * that together they hold all there is.
 *
 * @formula P_k = \int_{o + k\Delta}^{o + (k+1)\Delta} f(x) \, dx
 * @param density a family and its parameters
 * @param delta the width Δ of a bin, above 0 and up to 1e300
 * @param options `from` and `to`, between which every bin is given, at most a million of them, and none farther than
 *   2^52 bins from the origin, where neighbours can no longer be told apart; an edge within rounding of one of the two, and
 *   a thousandth of a bin, counts as it; `origin` o, an edge of a bin, 0 if not given
 * @returns the bins from left to right, each with its `left` edge, o + kΔ as it is rounded, and its `mass`, from 0 to 1,
 *   good in a tail of e^−t to about 4t units in the last place; none where `to` is not beyond the left edge of the bin that
 *   `from` is in
 * @throws {EntropyError} unknownChoice, notANumber, infinite or outOfRange when `density` is not a family with
 *   parameters in their range, or `delta`, `origin`, `from` or `to` is not in its range; unknownChoice when `options` is no
 *   object
 * @source Cover & Thomas, 2nd ed., §8.3
 * @example discretizedMasses({ family: 'uniform', a: 0, b: 1 }, 0.5, { from: 0, to: 1 })  // [{ left: 0, mass: 0.5 }, { left: 0.5, mass: 0.5 }]
 */
export function discretizedMasses(
  density: Density,
  delta: number,
  options: BinOptions & { readonly from: number; readonly to: number },
): Bin[] {
  checkOptions(options);
  const { from, to, origin = 0 }: Partial<typeof options> = options ?? {};
  checkDensity(density, 'density');
  checkBins(delta, origin);
  for (const [argument, end] of Object.entries({ from, to })) {
    checkBounded(end, argument);
    checkWithin(end, origin - delta * FARTHEST, origin + delta * FARTHEST, argument);
  }
  const first = Math.floor(placeOf(from, origin, delta));
  const count = Math.ceil(placeOf(to, origin, delta)) - first;
  checkBinCount(count, delta);
  const massOf = massOfBin(density, origin, origin, delta);
  return Array.from({ length: Math.max(count, 0) }, (_, i) => ({
    left: origin + (first + i) * delta,
    // Rounded, what is left and right of the middle may come to a little more.
    mass: Math.min(massOf(first + i), 1),
  }));
}

/** Where a point lies, in bins from the origin: at an edge if rounding alone may have put it beside that. */
function placeOf(x: number, origin: number, delta: number): number {
  const place = (x - origin) / delta;
  const edge = Math.round(place);
  // What x, the origin, Δ, a difference and a quotient may each be off by; where that is much of a bin, nothing is known.
  const rounding = ((Math.abs(x) + Math.abs(origin)) / delta) * 2 ** -51;
  return Math.abs(place - edge) <= Math.min(rounding, 2 ** -10) ? edge : place;
}
