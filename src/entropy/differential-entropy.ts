import { checkDensity, type Density } from './density.ts';
import { EntropyError } from './error.ts';
import { fromNats, unitOf, type UnitOption } from './unit.ts';

/**
 * How spread out a density is, measured like information. It is not an amount of information: it depends on the unit
 * that x is measured in, and it is negative for a density narrower than one such unit. Differences of it are amounts.
 *
 * @formula h(f) = -\int f(x) \log f(x) \, dx
 * @param density a family and its parameters, such as `{ family: 'gaussian', sigma: 2 }`
 * @param options `unit` of the result, bit if not given
 * @returns differential entropy in the unit, from −Infinity to Infinity
 * @throws {EntropyError} unknownChoice when the family or the unit is not known; notANumber, infinite or outOfRange when
 *   a parameter is not in its range
 * @source Shannon 1948, A Mathematical Theory of Communication, §20; Cover & Thomas, 2nd ed., §8.1 and table 17.1
 * @example differentialEntropy({ family: 'uniform', a: 0, b: 8 })  // 3
 */
export function differentialEntropy(density: Density, options?: UnitOption): number {
  const unit = unitOf(options);
  checkDensity(density, 'density');
  return fromNats(inNats(density), unit);
}

function inNats(density: Density): number {
  switch (density.family) {
    case 'uniform':
      return Math.log(density.b - density.a);
    case 'gaussian':
      return Math.log(density.sigma) + 1.4189385332046727;
    default:
      throw new EntropyError(
        'noClosedForm',
        'density.family',
        undefined,
        density.family,
        'choose another.',
      );
  }
}
