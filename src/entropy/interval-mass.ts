import { marksFrom } from './bins.ts';
import type { Density, TruncatedGaussian } from './density.ts';
import { highestPoint, massOfSide, massOfWindow, sidesOf } from './truncated-gaussian.ts';

const ONE_OVER_ROOT_OF_2_PI = 0.3989422804014327;

type Marks = (k: number) => number;

/**
 * The probability of each bin of a scale with marks delta apart, one of them at the origin; bin 0 is the one that `start`
 * is in. Nothing here is a difference of two values of a distribution function, or of two places far from where the density
 * is: narrow bins, far tails and what an edge cuts off a bin keep all their digits.
 */
export function massOfBin(
  density: Density,
  start: number,
  origin: number,
  delta: number,
): (k: number) => number {
  const marks = (x = 0) => marksFrom(x, start, origin, delta);
  const around = (mu: number | undefined, scale: number, right: typeof gaussian): Marks => {
    const at = marks(mu);
    return (k) => bothSides(at(k) / scale, at(k + 1) / scale, delta / scale, right);
  };
  switch (density.family) {
    case 'uniform':
    case 'triangular':
    case 'truncatedGaussian': {
      const { a, b } = density;
      const whole = b - a;
      const fromA = marks(a);
      const fromB = marks(b);
      const massOf =
        density.family === 'uniform'
          ? (length: number) => length / whole
          : density.family === 'triangular'
            ? (length: number, k: number) =>
                massOfTriangle(fromA(k) / whole, -fromB(k + 1) / whole, length / whole)
            : massUnderWindow(density, marks(highestPoint(density)));
      return (k) => {
        const length = Math.min(delta, fromA(k + 1), -fromB(k), whole);
        return length > 0 ? massOf(length, k) : 0;
      };
    }
    case 'exponential': {
      const at = marks();
      const { rate } = density;
      return (k) => {
        const length = Math.min(delta, at(k + 1));
        return length > 0 ? exponential(Math.max(at(k), 0) * rate, length * rate) : 0;
      };
    }
    case 'gaussian':
      return around(density.mu, density.sigma, gaussian);
    case 'laplace':
      return around(density.mu, density.scale, laplace);
    case 'logistic':
      return around(density.mu, density.scale, logistic);
  }
}

/** The mass of an interval under a density symmetric about 0, given that of an interval to the right of 0. */
export function bothSides(
  left: number,
  end: number,
  width: number,
  right: (left: number, width: number) => number,
): number {
  if (left >= 0) return right(left, width);
  return end <= 0 ? right(-end, width) : right(0, -left) + right(0, end);
}

export function gaussian(left: number, width: number): number {
  if (left > 39) return 0;
  return (
    Math.exp((-left * left) / 2) * massOfSide({ c: left, length: width }) * ONE_OVER_ROOT_OF_2_PI
  );
}

export function logistic(left: number, width: number): number {
  const start = Math.exp(-left);
  return (start * -Math.expm1(-width)) / (1 + start) / (1 + Math.exp(-left - width));
}

function laplace(left: number, width: number): number {
  return exponential(left, width) / 2;
}

function exponential(left: number, width: number): number {
  return Math.exp(-left) * -Math.expm1(-width);
}

/**
 * The mass of a part of the symmetric triangle over [0, 1], from how far it begins after 0 and ends before 1: length times
 * the height at its middle, on each slope.
 */
function massOfTriangle(from: number, to: number, length: number): number {
  const start = Math.max(from, 0);
  const rising = Math.min(Math.max(0.5 - start, 0), length);
  const falling = length - rising;
  return (
    4 * (rising * (start + rising / 2) + falling * (Math.min(Math.max(to, 0), 1) + falling / 2))
  );
}

/** ∫ e^(−u) over a part of the window, with marks as they are seen from its highest point, by that over all of it. */
function massUnderWindow(
  density: TruncatedGaussian,
  at: Marks,
): (length: number, k: number) => number {
  const { sigma, a, b } = density;
  const highest = highestPoint(density);
  const { c } = sidesOf(density)[0]!;
  const whole = massOfWindow(density);
  const right = (left: number, width: number) => {
    const rest = Math.exp(-left * (c + left / 2));
    return rest === 0 ? 0 : (rest * massOfSide({ c: c + left, length: width })) / whole;
  };
  return (length, k) =>
    bothSides(
      Math.max(at(k), a - highest) / sigma,
      Math.min(at(k + 1), b - highest) / sigma,
      length / sigma,
      right,
    );
}
