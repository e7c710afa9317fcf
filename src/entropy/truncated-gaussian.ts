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
  return overWindow(density, (u) => Math.exp(-u));
}

/** Differential entropy in nats: the mean of u + ln(σ ∫ e^(−u)). */
export function truncatedGaussianEntropy(density: TruncatedGaussian): number {
  return Math.log(density.sigma) + Math.log(massOfWindow(density)) + meanRise(density);
}

/** The Kullback–Leibler divergence in nats from the uniform density over the same window, which must be finite. */
export function fromUniformOverWindow(density: TruncatedGaussian): number {
  const level = logLevel(density);
  const lead = -level - meanRise(density);
  // Where this is a difference of nearly equal parts, the window is short, and what the density has more is added up.
  return lead > 0.5 ? lead : meanOverWindow(density, (u) => excessOfExp(-u - level));
}

/** The divergence of the uniform density over the window from the truncated Gaussian, in nats. */
export function uniformFromWindow(density: TruncatedGaussian): number {
  const level = logLevel(density);
  if (!risesBeyond(9, density)) return meanOverWindow(density, (u) => deficitOfExp(-u - level));
  const meanOfU = sidesOf(density).reduce(
    (sum, { c, length }) => sum + (c / 2 + length / 6) * length * length,
    0,
  );
  return meanOfU / wholeOf(density) + level;
}

/** ln of the mean of e^(−u) over the window, exact too where u hardly differs from 0. */
function logLevel(density: TruncatedGaussian): number {
  return risesBeyond(1, density)
    ? Math.log(massOfWindow(density) / wholeOf(density))
    : Math.log1p(meanOverWindow(density, (u) => Math.expm1(-u)));
}

/** The mean of u under the density itself. */
function meanRise(density: TruncatedGaussian): number {
  return overWindow(density, (u) => u * Math.exp(-u)) / massOfWindow(density);
}

/** The length of the window in standard deviations. */
function wholeOf({ sigma, a, b }: TruncatedGaussian): number {
  return (b - a) / sigma;
}

function risesBeyond(most: number, density: TruncatedGaussian): boolean {
  return sidesOf(density).some(({ c, length }) => c * length + length ** 2 / 2 > most);
}

/** The mean over the window, each point counting alike, of a function of u. */
function meanOverWindow(density: TruncatedGaussian, f: (u: number) => number): number {
  return overWindow(density, f) / wholeOf(density);
}

function overWindow(density: TruncatedGaussian, f: (u: number) => number): number {
  return sidesOf(density).reduce((sum, { c, length }) => sum + alongSide(c, length, f), 0);
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

/** How far to each side of its highest point the density is not too small for a double. */
export function reachOf(density: TruncatedGaussian): {
  readonly start: number;
  readonly left: number;
  readonly right: number;
} {
  const { sigma, a, b } = density;
  const { c } = sidesOf(density)[0]!;
  const within = (1490 / (c + Math.sqrt(c * c + 1490))) * sigma;
  const start = highestPoint(density);
  return { start, left: Math.min(start - a, within), right: Math.min(b - start, within) };
}
