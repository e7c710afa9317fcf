import { checkWithin } from './numbers.ts';
import { fromNats, unitOf, type UnitOption } from './unit.ts';

/**
 * What one of two jointly Gaussian quantities tells you about the other, from their correlation alone.
 *
 * @formula I = -\tfrac12 \log (1 - \rho^2)
 * @param rho correlation, from −1 to 1
 * @param options `unit` of the result, bit if not given
 * @returns information in the unit, from 0 (no correlation) to Infinity (one determines the other)
 * @throws {EntropyError} notANumber or outOfRange when `rho` is no correlation; unknownChoice when `options` is no object
 *   or its unit is not known
 * @source Cover & Thomas, 2nd ed., §8.5, example 8.5.1
 * @example gaussianMutualInformation(0.5, { unit: 'nat' })  // 0.14384103622589045
 */
export function gaussianMutualInformation(rho: number, options?: UnitOption): number {
  const unit = unitOf(options);
  checkWithin(rho, -1, 1, 'rho');
  const size = Math.abs(rho);
  // Near 1 the factor 1 − ρ is exact; farther from it the square is what counts.
  const nats = size < 0.75 ? Math.log1p(-size * size) : Math.log((1 - size) * (1 + size));
  return fromNats(0 - nats / 2, unit);
}
