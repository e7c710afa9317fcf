import type { TruncatedGaussian } from './density.ts';
import { deficitOfExp, excessOfExp } from './excess.ts';
import { integrate } from './quadrature.ts';

/*
 * Of a truncated Gaussian everything is taken relative to its highest point: there the exponent u is 0, and from there
 * it rises on one side or on both, u(y) = c y + y²/2 at y standard deviations away, where c ≥ 0 is how far the highest
 * point itself is from the mean. Integrals of e^(−u) have no cancellation, however far out in the tail the window lies.
 */

/** The slopes up to a truncated Gaussian's edges from its highest point, in standard deviations. */
interface Side {
  readonly c: number;
  readonly length: number;
}

/** The sides of the highest point: two if the mean is in the window, otherwise one. */
export function sidesOf(density: TruncatedGaussian): readonly Side[] {
  const { mu = 0, sigma, a, b } = density;
  if (a >= mu) return [{ c: (a - mu) / sigma, length: (b - a) / sigma }];
  if (b <= mu) return [{ c: (mu - b) / sigma, length: (b - a) / sigma }];
  return [
    { c: 0, length: (mu - a) / sigma },
    { c: 0, length: (b - mu) / sigma },
  ];
}

/** ∫ e^(−u) dy from 0 to the length of a side. */
export function massOfSide({ c, length }: Side): number {
  return alongSide(c, length, (u) => Math.exp(-u));
}

/** ∫ e^(−u) dy over the whole window: the density at its highest point is 1 over this and sigma. */
export function massOfWindow(density: TruncatedGaussian): number {
  return sidesOf(density).reduce((sum, side) => sum + massOfSide(side), 0);
}

/** Differential entropy in nats: the mean of u + ln(σ ∫ e^(−u)). */
export function truncatedGaussianEntropy(density: TruncatedGaussian): number {
  const mass = massOfWindow(density);
  const moment = sidesOf(density).reduce(
    (sum, { c, length }) => sum + alongSide(c, length, (u) => u * Math.exp(-u)),
    0,
  );
  return Math.log(density.sigma) + Math.log(mass) + moment / mass;
}

/** The Kullback–Leibler divergence in nats from the uniform density over the same window, which must be finite. */
export function fromUniformOverWindow(density: TruncatedGaussian): number {
  const level = logLevel(density);
  const whole = (density.b - density.a) / density.sigma;
  return sidesOf(density).reduce((sum, { c, length }) => {
    const within = reach(c, length);
    const near = alongSide(c, length, (u) => excessOfExp(-u - level));
    // Further out the density is as good as 0, and each point counts with all of the uniform density.
    return sum + (near + (length - within)) / whole;
  }, 0);
}

/** The divergence of the uniform density over the window from the truncated Gaussian, in nats. */
export function uniformFromWindow(density: TruncatedGaussian): number {
  const level = logLevel(density);
  const sides = sidesOf(density);
  const whole = (density.b - density.a) / density.sigma;
  if (sides.every(({ c, length }) => c * length + length ** 2 / 2 < 1))
    return (
      sides.reduce(
        (sum, { c, length }) => sum + alongSide(c, length, (u) => deficitOfExp(-u - level)),
        0,
      ) / whole
    );
  const meanOfU =
    sides.reduce((sum, { c, length }) => sum + (c / 2 + length / 6) * length * length, 0) / whole;
  return meanOfU + level;
}

/** ln of the mean of e^(−u) over the window, exact too where u hardly differs from 0. */
function logLevel(density: TruncatedGaussian): number {
  const whole = (density.b - density.a) / density.sigma;
  const sides = sidesOf(density);
  if (sides.some(({ c, length }) => c * length + length ** 2 / 2 > 1))
    return Math.log(massOfWindow(density) / whole);
  return Math.log1p(
    sides.reduce((sum, { c, length }) => sum + alongSide(c, length, (u) => Math.expm1(-u)), 0) /
      whole,
  );
}

/** The integral over a side of a function of u, as far as e^(−u) matters. */
function alongSide(c: number, length: number, f: (u: number) => number): number {
  const within = reach(c, length);
  const rise = c * within + (within * within) / 2;
  return integrate((y) => f(y * (c + y / 2)), 0, within, Math.ceil(1 + rise / 4));
}

/** How far along a side u stays below 60, if the side is not shorter. */
function reach(c: number, length: number): number {
  return Math.min(length, 120 / (c + Math.sqrt(c * c + 120)));
}

/** Where the density is greatest. */
export function highestPoint({ mu = 0, a, b }: TruncatedGaussian): number {
  return Math.min(Math.max(mu, a), b);
}

/** The part of the window outside which the density is too small for a double. */
export function reachedWindow({ mu = 0, sigma, a, b }: TruncatedGaussian): {
  a: number;
  b: number;
} {
  const c = Math.max((a - mu) / sigma, (mu - b) / sigma, 0);
  const within = (1490 / (c + Math.sqrt(c * c + 1490))) * sigma;
  const highest = Math.min(Math.max(mu, a), b);
  return { a: Math.max(a, highest - within), b: Math.min(b, highest + within) };
}
