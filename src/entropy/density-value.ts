import { checkDensity, type Density } from './density.ts';
import { checkNumber } from './numbers.ts';
import { highestPoint, massOfWindow, sidesOf } from './truncated-gaussian.ts';

const ROOT_OF_2_PI = 2.5066282746310007;

/**
 * The height of a density at a point: how probable its neighbourhood is, per unit of x.
 *
 * @formula f(x) = \lim_{\Delta \to 0} \frac{P(x \le X < x + \Delta)}{\Delta}
 * @param density a family and its parameters
 * @param x a number, infinities included
 * @returns probability per unit of x, from 0 up; a density may be above 1, and is Infinity where it is beyond every double.
 *   In a tail, e^−t below its top, it is good to about 3t units in the last place; that of a truncated Gaussian to some ten
 *   more, also near its top
 * @throws {EntropyError} unknownChoice, notANumber, infinite or outOfRange when `density` is not a family with
 *   parameters in their range; notANumber when `x` is not a number
 * @source Cover & Thomas, 2nd ed., §8.1 and table 17.1
 * @example densityAt({ family: 'exponential', rate: 2 }, 0)  // 2
 */
export function densityAt(density: Density, x: number): number {
  checkDensity(density, 'density');
  checkNumber(x, 'x');
  return heightAt(density, x) + 0;
}

function heightAt(density: Density, x: number): number {
  switch (density.family) {
    case 'uniform':
      return x < density.a || x > density.b ? 0 : 1 / (density.b - density.a);
    case 'gaussian': {
      const z = (x - (density.mu ?? 0)) / density.sigma;
      return Math.exp((-z * z) / 2) / (density.sigma * ROOT_OF_2_PI);
    }
    case 'exponential':
      return x < 0 ? 0 : density.rate * Math.exp(-density.rate * x);
    case 'laplace':
      return Math.exp(-Math.abs(x - (density.mu ?? 0)) / density.scale) / (2 * density.scale);
    case 'logistic': {
      const e = Math.exp(-Math.abs(x - (density.mu ?? 0)) / density.scale);
      return e / ((1 + e) * (1 + e)) / density.scale;
    }
    case 'triangular': {
      const width = density.b - density.a;
      return x < density.a || x > density.b
        ? 0
        : ((Math.min(x - density.a, density.b - x) / width) * 4) / width;
    }
    case 'truncatedGaussian': {
      if (x < density.a || x > density.b) return 0;
      const steps = Math.abs(x - highestPoint(density)) / density.sigma;
      const { c } = sidesOf(density)[0]!;
      return Math.exp(-steps * (c + steps / 2)) / massOfWindow(density) / density.sigma;
    }
  }
}
