import { surpriseShare } from './conditional-entropy.ts';
import {
  checkDensity,
  checkFinite,
  type Density,
  type Triangular,
  type TruncatedGaussian,
  type Uniform,
} from './density.ts';
import { entropyOfDensity } from './differential-entropy.ts';
import { EntropyError } from './error.ts';
import {
  bothSides,
  gaussian,
  logistic,
  massOfInterval,
  massOfTriangle,
  massWithin,
} from './interval-mass.ts';
import { sumOf } from './sum.ts';
import { highestPoint, massOfWindow, reachedWindow } from './truncated-gaussian.ts';
import { fromNats, unitOf, type UnitOption } from './unit.ts';

/** How to cut the line into bins. */
export interface BinOptions {
  /** An edge of a bin; 0 if not given. */
  readonly origin?: number;
}

/**
 * The entropy of a continuous quantity read off a scale with marks Δ apart. Each halving of Δ adds about one bit, and
 * what stays when log 1/Δ is taken away is the differential entropy.
 *
 * @formula H_\Delta = -\sum_k P_k \log P_k, \quad P_k = \int_{o + k\Delta}^{o + (k+1)\Delta} f(x) \, dx
 * @param density a family and its parameters
 * @param delta the width Δ of a bin, above 0 and finite; for a triangular or truncated Gaussian density at least a
 *   millionth of its width
 * @param options `origin` o, an edge of a bin, 0 if not given; `unit` of the result, bit if not given
 * @returns information in the unit, from 0 up
 * @throws {EntropyError} unknownChoice, notANumber, infinite or outOfRange when `density` is not a family with
 *   parameters in their range; notANumber, infinite or outOfRange when `delta` or `origin` is not in its range;
 *   unknownChoice when the unit is not known
 * @source Cover & Thomas, 2nd ed., §8.3, theorem 8.3.1
 * @example discretizedEntropy({ family: 'uniform', a: 0, b: 10 }, 0.625)  // 4
 */
export function discretizedEntropy(
  density: Density,
  delta: number,
  options?: BinOptions & UnitOption,
): number {
  const unit = unitOf(options);
  const origin = options?.origin ?? 0;
  checkDensity(density, 'density');
  checkBins(delta, origin);
  return fromNats(inNats(density, delta, origin), unit);
}

/** One bin of a scale: where it starts, and how much probability falls into it. */
export interface Bin {
  readonly left: number;
  readonly mass: number;
}

/**
 * The bins of a scale between two points, each with its probability.
 *
 * @formula P_k = \int_{o + k\Delta}^{o + (k+1)\Delta} f(x) \, dx
 * @param density a family and its parameters
 * @param delta the width Δ of a bin, above 0 and finite
 * @param options `from` and `to`, finite, between which every bin is given, at most a million of them; `origin` o, an
 *   edge of a bin, 0 if not given
 * @returns the bins from left to right, each with its `left` edge and its `mass`, from 0 to 1; none where `to` is not beyond
 *   the left edge of the bin that `from` is in
 * @throws {EntropyError} unknownChoice, notANumber, infinite or outOfRange when `density` is not a family with
 *   parameters in their range, or `delta`, `origin`, `from` or `to` is not in its range
 * @source Cover & Thomas, 2nd ed., §8.3
 * @example discretizedMasses({ family: 'uniform', a: 0, b: 1 }, 0.5, { from: 0, to: 1 })  // [{ left: 0, mass: 0.5 }, { left: 0.5, mass: 0.5 }]
 */
export function discretizedMasses(
  density: Density,
  delta: number,
  options: BinOptions & { readonly from: number; readonly to: number },
): Bin[] {
  const { from, to, origin = 0 } = options ?? ({} as typeof options);
  checkDensity(density, 'density');
  checkBins(delta, origin);
  checkFinite(from, 'from');
  checkFinite(to, 'to');
  const first = Math.floor((from - origin) / delta);
  const count = Math.ceil((to - origin) / delta) - first;
  if (!(count <= MOST_BINS)) throw tooManyBins(delta);
  return Array.from({ length: Math.max(count, 0) }, (_, i) => {
    const left = origin + (first + i) * delta;
    return { left, mass: massOfInterval(density, left, delta) };
  });
}

function inNats(density: Density, delta: number, origin: number): number {
  const bins = delta / sizeOf(density);
  // Finer than this the limit is exact, and a mass may be too small for a double.
  if (bins < 1e-200) return entropyOfDensity(density) - Math.log(delta);
  switch (density.family) {
    case 'uniform':
      return ofUniform(density, delta, origin);
    case 'exponential': {
      const first = (delta - remainder(0, origin, delta)) * density.rate;
      return ofTails(-Math.expm1(-first), [first], bins);
    }
    case 'laplace': {
      const before = remainder(density.mu ?? 0, origin, delta);
      const left = before / density.scale;
      const right = (delta - before) / density.scale;
      return ofTails(
        (-Math.expm1(-left) - Math.expm1(-right)) / 2,
        [left + Math.LN2, right + Math.LN2],
        bins,
      );
    }
    case 'gaussian':
      return ofLattice(
        gaussian,
        bins,
        remainder(origin, density.mu ?? 0, delta) / density.sigma,
        bins < 1 ? 11 : 39,
      );
    case 'logistic':
      return ofLattice(
        logistic,
        bins,
        remainder(origin, density.mu ?? 0, delta) / density.scale,
        bins < 1 ? 60 : 745,
      );
    case 'triangular':
    case 'truncatedGaussian':
      return ofWindow(density, delta, origin);
  }
}

/** A length that a density is of the order of. */
function sizeOf(density: Density): number {
  switch (density.family) {
    case 'uniform':
    case 'triangular':
      return density.b - density.a;
    case 'gaussian':
    case 'truncatedGaussian':
      return density.sigma;
    case 'exponential':
      return 1 / density.rate;
    case 'laplace':
    case 'logistic':
      return density.scale;
  }
}

/** A part of a bin at each end, and whole bins between. */
function ofUniform({ a, b }: Uniform, delta: number, origin: number): number {
  const width = b - a;
  const first = Math.min(delta - remainder(a, origin, delta), width);
  const whole = Math.floor((width - first) / delta);
  const last = Math.max(width - first - whole * delta, 0);
  const inside = whole > 0 ? whole * surpriseShare(delta, width, 0) : 0;
  return (surpriseShare(first, width, 0) + inside + surpriseShare(last, width, 0)) / width;
}

/**
 * One bin, and beyond it exponential tails, each of weight e^(−start), whose bins are a geometric distribution: as
 * entropies group, each tail adds its weight times (start + entropy of the geometric distribution).
 */
function ofTails(middle: number, starts: readonly number[], bins: number): number {
  const reached = starts.filter((start) => start < 746);
  const tails = sumOf(reached.map((start) => Math.exp(-start)));
  const entering = sumOf(reached.map((start) => start * Math.exp(-start)));
  const geometric = (bins > 700 ? 0 : bins / Math.expm1(bins)) - Math.log(-Math.expm1(-bins));
  return surpriseOf(middle, tails) + entering + tails * geometric;
}

/**
 * The bins of a smooth density symmetric about 0, in units of its own scale, out to `reach`. Where bins are narrow, only
 * every n-th is taken and counted n times: by Poisson's summation formula the sum of a smooth function over
 * a lattice this fine does not depend on how fine it is, to within e^(−1000).
 */
function ofLattice(
  massRightOf: (left: number, width: number) => number,
  width: number,
  edge: number,
  reach: number,
): number {
  const times = Math.max(1, Math.floor(0.125 / width));
  const step = width * times;
  const masses: number[] = [];
  for (let k = Math.floor((-reach - edge) / step); k * step + edge < reach; k++)
    masses.push(bothSides(k * step + edge, k * step + edge + width, width, massRightOf));
  return times * ofMasses(masses);
}

/** Every bin of a density that has an end, or is cut where nothing is left of it. */
function ofWindow(density: Triangular | TruncatedGaussian, delta: number, origin: number): number {
  const { a, b } = density.family === 'triangular' ? density : reachedWindow(density);
  const before = remainder(a, origin, delta);
  const width = b - a;
  const count = Math.ceil((width + before) / delta);
  if (!(count <= MOST_BINS)) throw tooManyBins(delta);
  const massFrom =
    density.family === 'triangular'
      ? (start: number, length: number) => massOfTriangle(start / width, length / width)
      : (start: number, length: number) =>
          massWithin(density, start - (highestPoint(density) - a), length);
  const masses = Array.from({ length: count }, (_, k) => {
    const start = Math.max(k * delta - before, 0);
    const end = Math.min((k + 1) * delta - before, width);
    return end > start ? massFrom(start, start > 0 && end < width ? delta : end - start) : 0;
  });
  const whole = density.family === 'triangular' ? 1 : massOfWindow(density);
  return ofMasses(masses.map((mass) => mass / whole));
}

function ofMasses(masses: readonly number[]): number {
  const likeliest = masses.indexOf(masses.reduce((most, mass) => (mass > most ? mass : most), 0));
  const others = sumOf(masses.filter((_, k) => k !== likeliest));
  return sumOf(masses.map((mass, k) => surpriseOf(mass, k === likeliest ? others : undefined)));
}

/** −p ln p; if what all the others have together is known, by that where p is most of the whole. */
function surpriseOf(p: number, others: number | undefined): number {
  if (p === 0) return 0;
  return p > 0.5 && others !== undefined ? -p * Math.log1p(-others) : -p * Math.log(p);
}

/** How far x lies above the nearest mark at or below it, on a scale with marks delta apart, one of them at origin. */
function remainder(x: number, origin: number, delta: number): number {
  const above = ((x % delta) - (origin % delta)) % delta;
  return above < 0 ? (above + delta) % delta : above + 0;
}

function checkBins(delta: number, origin: number): void {
  checkFinite(delta, 'delta');
  if (delta <= 0)
    throw new EntropyError('outOfRange', 'delta', undefined, delta, 'give a width above 0.');
  checkFinite(origin, 'origin');
}

function tooManyBins(delta: number): EntropyError {
  return new EntropyError(
    'outOfRange',
    'delta',
    undefined,
    delta,
    `it makes more than ${MOST_BINS} bins.`,
  );
}

const MOST_BINS = 1e6;
