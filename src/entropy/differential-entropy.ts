import { checkDensity, type Density } from './density.ts';
import { lostInDifference, lostInProduct } from './rounding.ts';
import { truncatedGaussianEntropy } from './truncated-gaussian.ts';
import { fromNats, unitOf, type UnitOption } from './unit.ts';

/**
 * How spread out a density is, measured like information. It is not an amount of information: it depends on the unit
 * that x is measured in, and it is negative for a density less spread out than a uniform one of one such unit.
 * Differences of it are amounts.
 *
 * @formula h(f) = -\int f(x) \log f(x) \, dx
 * @param density a family and its parameters, such as `{ family: 'gaussian', sigma: 2 }`
 * @param options `unit` of the result, bit if not given
 * @returns differential entropy in the unit, any number, also below 0
 * @throws {EntropyError} unknownChoice, notANumber, infinite or outOfRange when `density` is not a family with parameters
 *   in their range; unknownChoice when `options` is no object or its unit is not known
 * @source Shannon 1948, A Mathematical Theory of Communication, §20; Cover & Thomas, 2nd ed., §8.1 and table 17.1
 * @example differentialEntropy({ family: 'uniform', a: 0, b: 8 })  // 3
 */
export function differentialEntropy(density: Density, options?: UnitOption): number {
  const unit = unitOf(options);
  checkDensity(density, 'density');
  return fromNats(entropyOfDensity(density), unit) + 0;
}

/** Differential entropy in nats of a density that was checked. */
export function entropyOfDensity(density: Density): number {
  switch (density.family) {
    case 'uniform':
      return logOfWidth(density.a, density.b, 1, 0);
    case 'gaussian':
      return logOfProduct(density.sigma, 0, 4.132731354122493, 1.211870280536999e-16); // √(2πe) σ
    case 'exponential':
      return 0 - logOfProduct(density.rate, 0, 0.36787944117144233, -1.2428753672788363e-17); // λ/e
    case 'laplace':
      return logOfProduct(density.scale, 0, 5.43656365691809, 2.8912937834585003e-16); // 2e b
    case 'logistic':
      return logOfProduct(density.scale, 0, 7.38905609893065, -1.7971139497839148e-16); // e² s
    case 'triangular':
      return logOfWidth(density.a, density.b, 0.8243606353500641, -2.3657842397179166e-17); // (b − a) √e/2
    case 'truncatedGaussian':
      return truncatedGaussianEntropy(density);
  }
}

/** ln((b − a) · factor). */
export function logOfWidth(a: number, b: number, factor: number, factorLow: number): number {
  const width = b - a;
  return logOfProduct(width, lostInDifference(b, a, width), factor, factorLow);
}

/**
 * The logarithm of a product of two factors that are known to twice the digits of a double, so that a product close to
 * 1 loses nothing.
 */
export function logOfProduct(x: number, xLow: number, factor: number, factorLow: number): number {
  if (x < 1e-9 || x > 1e9) return Math.log(x) + Math.log(factor);
  const product = x * factor;
  const low = lostInProduct(x, factor, product) + x * factorLow + xLow * factor;
  return Math.log(product) + low / product;
}
