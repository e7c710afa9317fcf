import { EntropyError } from './error.ts';
import { checkWithin } from './numbers.ts';

const GREATEST = 1e300;

/**
 * A probability density on the line: a family and its parameters. None of these, nor the mean, is beyond 1e300, so that
 * every width and standard deviation is a double. Where these, or the lengths between them, are below 1e-300, results may
 * have fewer digits than elsewhere.
 */
export type Density =
  Uniform | Gaussian | Exponential | Laplace | Logistic | Triangular | TruncatedGaussian;

/** Equally dense from a to b. */
export interface Uniform {
  readonly family: 'uniform';
  readonly a: number;
  readonly b: number;
}

/** The bell curve with mean `mu` (0 if not given) and standard deviation `sigma`. */
export interface Gaussian {
  readonly family: 'gaussian';
  readonly mu?: number;
  readonly sigma: number;
}

/** Waiting from 0 on for what comes `rate` times per unit of time. */
export interface Exponential {
  readonly family: 'exponential';
  readonly rate: number;
}

/** Exponential to both sides of `mu` (0 if not given), with mean distance `scale`. */
export interface Laplace {
  readonly family: 'laplace';
  readonly mu?: number;
  readonly scale: number;
}

/** The density whose distribution function is the sigmoid of (x − mu)/scale; `mu` is 0 if not given. */
export interface Logistic {
  readonly family: 'logistic';
  readonly mu?: number;
  readonly scale: number;
}

/** A symmetric triangle from a to b. */
export interface Triangular {
  readonly family: 'triangular';
  readonly a: number;
  readonly b: number;
}

/**
 * A Gaussian of which only what lies from a to b is left; a may be −Infinity, b Infinity. The window is at least
 * 1e-100 sigma wide, and begins within 1e100 sigma of mu.
 */
export interface TruncatedGaussian {
  readonly family: 'truncatedGaussian';
  readonly mu?: number;
  readonly sigma: number;
  readonly a: number;
  readonly b: number;
}

/** The stretch of the line outside which a density is 0. */
export interface Support {
  readonly a: number;
  readonly b: number;
}

export function supportOf(density: Density): Support {
  switch (density.family) {
    case 'uniform':
    case 'triangular':
    case 'truncatedGaussian':
      return { a: density.a, b: density.b };
    case 'exponential':
      return { a: 0, b: Infinity };
    case 'gaussian':
    case 'laplace':
    case 'logistic':
      return { a: -Infinity, b: Infinity };
  }
}

/** Refuses what is not one of the families with parameters in their range. */
export function checkDensity(density: Density, argument: string): void {
  const given: unknown = density;
  if (typeof given !== 'object' || given === null)
    throw new EntropyError(
      'unknownChoice',
      argument,
      undefined,
      given,
      'give a family with its parameters.',
    );
  switch (density.family) {
    case 'uniform':
    case 'triangular':
      checkBounded(density.a, `${argument}.a`);
      checkBounded(density.b, `${argument}.b`);
      return checkAbove(density.b, density.a, `${argument}.b`);
    case 'gaussian':
      checkBounded(density.mu ?? 0, `${argument}.mu`);
      return checkPositive(density.sigma, `${argument}.sigma`);
    case 'exponential':
      // So that the mean is no greater, either.
      return checkBounded(density.rate, `${argument}.rate`, 1e-300);
    case 'laplace':
    case 'logistic':
      checkBounded(density.mu ?? 0, `${argument}.mu`);
      return checkPositive(density.scale, `${argument}.scale`);
    case 'truncatedGaussian':
      checkBounded(density.mu ?? 0, `${argument}.mu`);
      checkPositive(density.sigma, `${argument}.sigma`);
      checkWithin(density.a, -Infinity, GREATEST, `${argument}.a`);
      checkWithin(density.b, -GREATEST, Infinity, `${argument}.b`);
      checkAbove(density.b, density.a, `${argument}.b`);
      return checkWindow(density, argument);
    default:
      throw new EntropyError(
        'unknownChoice',
        `${argument}.family`,
        undefined,
        (given as { family?: unknown }).family,
        'choose uniform, gaussian, exponential, laplace, logistic, triangular or truncatedGaussian.',
      );
  }
}

/** Refuses what is no number, or so great that what is made of two such might be no double. */
export function checkBounded(
  value: unknown,
  argument: string,
  least: number = -GREATEST,
): asserts value is number {
  if (value === Infinity || value === -Infinity)
    throw new EntropyError('infinite', argument, undefined, value, 'give a finite number.');
  checkWithin(value, least, GREATEST, argument);
}

export function checkPositive(value: unknown, argument: string): void {
  checkBounded(value, argument, Number.MIN_VALUE);
}

function checkAbove(value: number, least: number, argument: string): void {
  if (value <= least)
    throw new EntropyError(
      'outOfRange',
      argument,
      undefined,
      value,
      `give a number above ${least}.`,
    );
}

/** Beyond this a window's mass, even seen from its own highest point, is no double. */
function checkWindow({ mu = 0, sigma, a, b }: TruncatedGaussian, argument: string): void {
  const distance = Math.max((a - mu) / sigma, (mu - b) / sigma);
  if (!(distance < 1e100 && (b - a) / sigma >= 1e-100))
    throw new EntropyError(
      'outOfRange',
      argument,
      undefined,
      { a, b, mu, sigma },
      'give a window at least 1e-100 sigma wide within 1e100 sigma of mu.',
    );
}
