import { crossOfExponentials, crossOfLaplaces } from './cross-entropy-closed.ts';
import { checkDensity, supportOf, type Density, type Laplace, type Support } from './density.ts';
import { entropyOfDensity, logOfWidth } from './differential-entropy.ts';
import { EntropyError } from './error.ts';
import { exactDifference } from './exact.ts';
import { deficitOfExp, excess } from './excess.ts';
import { crossToGaussian, divergenceToGaussian } from './to-gaussian.ts';
import { fromUniformOverWindow, uniformFromWindow } from './truncated-gaussian.ts';
import { fromNats, unitOf, type UnitOption } from './unit.ts';

/**
 * What believing the second density costs when the first is true. Unlike differential entropy it is an amount of
 * information, whatever unit x is measured in.
 *
 * Closed forms: two densities of one family (uniform, Gaussian, exponential, Laplace); from any family except the
 * exponential, Laplace and logistic to a uniform one around it; from the uniform density to the truncated Gaussian over
 * the same window; from any family but the truncated Gaussian to a Gaussian. Where the second is 0 and the first is not,
 * it is infinite whatever the pair.
 *
 * @formula D(f \parallel g) = \int f(x) \log \frac{f(x)}{g(x)} \, dx
 * @param density1 the density that is true
 * @param density2 the density that is believed
 * @param options `unit` of the result, bit if not given
 * @returns information in the unit, from 0 (only when the two are the same) to Infinity (the second is 0 where the first
 *   is not, or no double is so great)
 * @throws {EntropyError} unknownChoice, notANumber, infinite or outOfRange when a density is not a family with parameters
 *   in their range; noClosedForm when the two have none; unknownChoice when `options` is no object or its unit is not
 *   known
 * @source Kullback & Leibler 1951, On Information and Sufficiency; Cover & Thomas, 2nd ed., §8.5; Gil, Alajaji & Linder
 *   2013, Rényi divergence measures for commonly used univariate continuous distributions
 * @example klDivergenceContinuous({ family: 'uniform', a: 0, b: 1 }, { family: 'uniform', a: 0, b: 4 })  // 2
 */
export function klDivergenceContinuous(
  density1: Density,
  density2: Density,
  options?: UnitOption,
): number {
  const unit = unitOf(options);
  checkDensity(density1, 'density1');
  checkDensity(density2, 'density2');
  return fromNats(divergence(density1, density2), unit);
}

/**
 * What you pay in surprise, with x measured in its unit, when the first density is true and you believe the second.
 * Like differential entropy it may be negative. It has a closed form for the pairs that klDivergenceContinuous lists.
 * Near 0, between different families, it is a difference that is only as good as the two amounts that nearly cancel.
 *
 * @formula h(f, g) = -\int f(x) \log g(x) \, dx = h(f) + D(f \parallel g)
 * @param density1 the density that is true
 * @param density2 the density that is believed
 * @param options `unit` of the result, bit if not given
 * @returns cross-entropy in the unit, any number or Infinity (the second is 0 where the first is not)
 * @throws {EntropyError} as `klDivergenceContinuous`
 * @source Cover & Thomas, 2nd ed., §8.5
 * @example crossEntropyContinuous({ family: 'uniform', a: 0, b: 1 }, { family: 'uniform', a: 0, b: 4 })  // 2
 */
export function crossEntropyContinuous(
  density1: Density,
  density2: Density,
  options?: UnitOption,
): number {
  const unit = unitOf(options);
  checkDensity(density1, 'density1');
  checkDensity(density2, 'density2');
  return fromNats(cross(density1, density2), unit) + 0;
}

function divergence(first: Density, second: Density): number {
  if (!isInside(first, second)) return Infinity;
  if (first.family === 'laplace' && second.family === 'laplace')
    return betweenLaplaces(first, second);
  if (first.family === 'exponential' && second.family === 'exponential')
    return relativeExcess(first.rate, second.rate);
  if (second.family === 'uniform') {
    const wider = logOfWidening(supportOf(first), second);
    if (first.family === 'uniform') return wider;
    if (first.family === 'triangular') return wider + (Math.LN2 - 0.5);
    if (first.family === 'truncatedGaussian') return wider + fromUniformOverWindow(first);
  }
  if (
    first.family === 'uniform' &&
    second.family === 'truncatedGaussian' &&
    isInside(second, first)
  )
    return uniformFromWindow(second);
  if (second.family === 'gaussian' && first.family !== 'truncatedGaussian')
    return divergenceToGaussian(first, second);
  throw noClosedForm(first, second);
}

function cross(first: Density, second: Density): number {
  if (!isInside(first, second)) return Infinity;
  if (second.family === 'uniform') return logOfWidth(second.a, second.b, 1, 0);
  if (second.family === 'gaussian' && first.family !== 'truncatedGaussian')
    return crossToGaussian(first, second);
  if (first.family === 'exponential' && second.family === 'exponential')
    return crossOfExponentials(first.rate, second.rate);
  if (first.family === 'laplace' && second.family === 'laplace') {
    const [mu, nu] = [first.mu ?? 0, second.mu ?? 0];
    const distance = exactDifference(Math.max(mu, nu), Math.min(mu, nu));
    return crossOfLaplaces(first.scale, second.scale, distance);
  }
  return entropyOfDensity(first) + divergence(first, second);
}

function isInside(first: Density, second: Density): boolean {
  const inner = supportOf(first);
  const outer = supportOf(second);
  return inner.a >= outer.a && inner.b <= outer.b;
}

/** How many times wider the second is, as a logarithm: by the difference of two where the quotient is no double. */
function logOfWidening(inner: Support, outer: Support): number {
  const wider = (outer.b - inner.b + (inner.a - outer.a)) / (inner.b - inner.a);
  if (wider < Infinity) return Math.log1p(wider);
  return logOfWidth(outer.a, outer.b, 1, 0) - logOfWidth(inner.a, inner.b, 1, 0);
}

function betweenLaplaces(first: Laplace, second: Laplace): number {
  const distance = Math.abs((first.mu ?? 0) - (second.mu ?? 0));
  const { scale } = first;
  const steps = distance / scale;
  const beyond = steps > 1 ? distance + scale * Math.expm1(-steps) : scale * deficitOfExp(-steps);
  return relativeExcess(second.scale, first.scale) + beyond / second.scale;
}

/** q/p − 1 − ln(q/p). */
function relativeExcess(p: number, q: number): number {
  const ratio = q / p;
  if (ratio < 1e-300) return Math.log(p) - Math.log(q) - 1;
  return ratio < Infinity ? excess(1, ratio, (p - q) / p) : Infinity;
}

function noClosedForm(first: Density, second: Density): EntropyError {
  return new EntropyError(
    'noClosedForm',
    'density2',
    undefined,
    second.family,
    `there is no closed form from ${first.family} to it; choose a pair that has one.`,
  );
}
