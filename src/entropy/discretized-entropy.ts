import { around, checkBinCount, checkBins, marksFrom, type BinOptions } from './bins.ts';
import {
  checkDensity,
  type Density,
  type Triangular,
  type TruncatedGaussian,
  type Uniform,
} from './density.ts';
import { entropyOfDensity } from './differential-entropy.ts';
import { bothSides, gaussian, logistic, massOfBin } from './interval-mass.ts';
import { sumOf } from './sum.ts';
import { reachOf } from './truncated-gaussian.ts';
import { fromNats, unitOf, type UnitOption } from './unit.ts';

/**
 * The entropy of a continuous quantity read off a scale with marks Δ apart. Each halving of Δ adds about one bit, and
 * what stays when log 1/Δ is taken away is the differential entropy.
 *
 * @formula H_\Delta = -\sum_k P_k \log P_k, \quad P_k = \int_{o + k\Delta}^{o + (k+1)\Delta} f(x) \, dx
 * @param density a family and its parameters
 * @param delta the width Δ of a bin, above 0 and up to 1e300; for a triangular or truncated Gaussian density at least a
 *   millionth of how wide it is, as far as it is not too small for a double
 * @param options `origin` o, an edge of a bin, from −1e300 to 1e300, 0 if not given; `unit` of the result, bit if not given
 * @returns information in the unit, from 0 up; where nearly everything falls into one bin, and e^−t outside, good to about
 *   3t units in the last place
 * @throws {EntropyError} unknownChoice, notANumber, infinite or outOfRange when `density` is not a family with parameters
 *   in their range; notANumber, infinite or outOfRange when `delta` or `origin` is not in its range; unknownChoice when
 *   `options` is no object or its unit is not known
 * @source Cover & Thomas, 2nd ed., §8.3, theorem 8.3.1
 * @example discretizedEntropy({ family: 'uniform', a: 0, b: 10 }, 0.625)  // 4
 */
export function discretizedEntropy(
  density: Density,
  delta: number,
  options?: BinOptions & UnitOption,
): number {
  const unit = unitOf(options);
  const { origin = 0 } = options ?? {};
  checkDensity(density, 'density');
  checkBins(delta, origin);
  return fromNats(inNats(density, delta, origin), unit);
}

function inNats(density: Density, delta: number, origin: number): number {
  const bins = delta / sizeOf(density);
  // Finer than this the limit is exact, and a mass may be too small for a double.
  if (bins < 1e-200) return entropyOfDensity(density) - Math.log(delta);
  switch (density.family) {
    case 'uniform':
      return ofUniform(density, delta, origin);
    case 'exponential': {
      const first = around(0, origin, delta).above * density.rate;
      return ofTails(-Math.expm1(-first), [first], bins);
    }
    case 'laplace': {
      const { below, above } = around(density.mu ?? 0, origin, delta);
      const left = below / density.scale;
      const right = above / density.scale;
      return ofTails(
        (-Math.expm1(-left) - Math.expm1(-right)) / 2,
        [left + Math.LN2, right + Math.LN2],
        bins,
      );
    }
    case 'gaussian':
      return ofLattice(gaussian, density.mu, density.sigma, origin, delta, bins < 1 ? 11 : 39);
    case 'logistic':
      return ofLattice(logistic, density.mu, density.scale, origin, delta, bins < 1 ? 60 : 745);
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
  const first = around(a, origin, delta).above;
  const last = around(b, origin, delta).below;
  const count = Math.round((width - first - last) / delta);
  // A bin that holds all of it counts as −1.
  if (count < 0) return 0;
  const inside = count * delta;
  const share = (part: number, rest: number) => surpriseOf(part / width, rest / width);
  const one = share(delta, inside - delta + first + last);
  return share(first, inside + last) + (count && count * one) + share(last, inside + first);
}

/**
 * One bin, and beyond it exponential tails, each of weight e^(−start), whose bins are a geometric distribution: as
 * entropies group, each tail adds its weight times (start + entropy of the geometric distribution).
 */
function ofTails(middle: number, starts: readonly number[], bins: number): number {
  const reached = starts.filter((start) => start < 746);
  const tails = sumOf(reached.map((start) => Math.exp(-start)));
  const entering = sumOf(reached.map((start) => start * Math.exp(-start)));
  const share = bins > 1 ? Math.log1p(-Math.exp(-bins)) : Math.log(-Math.expm1(-bins));
  const geometric = (bins > 700 ? 0 : bins / Math.expm1(bins)) - share;
  return surpriseOf(middle, tails) + entering + tails * geometric;
}

/**
 * The bins of a smooth density symmetric about 0, in units of its own scale, out to `reach`. Where bins are narrow, only
 * every n-th is taken and counted n times: by Poisson's summation formula the sum of a smooth function over
 * a lattice this fine does not depend on how fine it is, to within e^(−1000), or e^(−158) of a logistic density.
 */
function ofLattice(
  right: (left: number, width: number) => number,
  mu = 0,
  scale: number,
  origin: number,
  delta: number,
  reach: number,
): number {
  const at = marksFrom(mu, mu, origin, delta);
  const width = delta / scale;
  const times = Math.max(1, Math.floor(0.125 / width));
  const most = Math.ceil(reach / width / times);
  const masses = Array.from({ length: 2 * most + 1 }, (_, i) => {
    const k = (i - most) * times;
    return bothSides(at(k) / scale, at(k + 1) / scale, width, right);
  });
  return times * ofMasses(masses);
}

/** Every bin of a density that has an end, or is cut where nothing is left of it. */
function ofWindow(density: Triangular | TruncatedGaussian, delta: number, origin: number): number {
  const { start, left, right } =
    density.family === 'triangular'
      ? { start: density.a, left: 0, right: density.b - density.a }
      : reachOf(density);
  checkBinCount((left + right) / delta, delta);
  const massOf = massOfBin(density, start, origin, delta);
  const first = -Math.ceil(left / delta);
  const count = Math.ceil(right / delta) - first + 1;
  return ofMasses(Array.from({ length: count }, (_, k) => massOf(first + k)));
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
