import type { Density, TruncatedGaussian } from './density.ts';
import { highestPoint, massOfSide, massOfWindow } from './truncated-gaussian.ts';

/*
 * The probability of the interval that starts at `left` and is `width` long. Nothing here is a difference of two values
 * of a distribution function, so narrow intervals and far tails keep all their digits.
 */
export function massOfInterval(density: Density, left: number, width: number): number {
  switch (density.family) {
    case 'uniform':
    case 'triangular':
    case 'truncatedGaussian': {
      const from = Math.max(left, density.a);
      const inside = left >= density.a && left + width <= density.b;
      const length = inside ? width : Math.min(left + width, density.b) - from;
      if (!(length > 0)) return 0;
      if (density.family === 'uniform') return length / (density.b - density.a);
      if (density.family === 'triangular') {
        const whole = density.b - density.a;
        return massOfTriangle((from - density.a) / whole, length / whole);
      }
      return massWithin(density, from - highestPoint(density), length) / massOfWindow(density);
    }
    case 'exponential': {
      const length = left >= 0 ? width : left + width;
      return length > 0 ? exponential(Math.max(left, 0) * density.rate, length * density.rate) : 0;
    }
    case 'gaussian':
      return aroundMean(density.mu, density.sigma, left, width, gaussian);
    case 'laplace':
      return aroundMean(density.mu, density.scale, left, width, laplace);
    case 'logistic':
      return aroundMean(density.mu, density.scale, left, width, logistic);
  }
}

function aroundMean(
  mu = 0,
  scale: number,
  left: number,
  width: number,
  right: (left: number, width: number) => number,
): number {
  return bothSides((left - mu) / scale, (left - mu + width) / scale, width / scale, right);
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

/** The mass of a part of the symmetric triangle over [0, 1]: length times the height at its middle, on each slope. */
export function massOfTriangle(from: number, length: number): number {
  const rising = Math.min(Math.max(0.5 - from, 0), length);
  const falling = length - rising;
  const fallingFrom = from + rising;
  return 4 * (rising * (from + rising / 2) + falling * (1 - fallingFrom - falling / 2));
}

/** ∫ e^(−u) over an interval, in standard deviations, that starts `offset` from the window's highest point. */
export function massWithin(density: TruncatedGaussian, offset: number, length: number): number {
  const { mu = 0, sigma, a, b } = density;
  const slope = Math.max((a - mu) / sigma, (mu - b) / sigma, 0);
  return aroundMean(0, sigma, offset, length, (left, width) => {
    const rest = Math.exp(-left * (slope + left / 2));
    return rest === 0 ? 0 : rest * massOfSide({ c: slope + left, length: width });
  });
}

const ONE_OVER_ROOT_OF_2_PI = 0.3989422804014327;
