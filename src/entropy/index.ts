// What was refused, and why
export { EntropyError, type EntropyErrorCode, type EntropyErrorIndex } from './error.ts';
// Units
export { convertUnit, type Unit, type UnitOption } from './unit.ts';
// Distributions
export { distribution, normalize, SUM_TOLERANCE, type Distribution } from './distribution.ts';
export type { Numbers } from './numbers.ts';
// One event
export { probabilityFromInformation, selfInformation } from './self-information.ts';
// One distribution
export { entropy, entropyContributions } from './entropy.ts';
// Two outcomes
export { binaryCrossEntropy, binaryEntropy, binaryKlDivergence } from './binary.ts';
// Two distributions
export { crossEntropy, crossEntropyContributions } from './cross-entropy.ts';
export { klDivergence, klDivergenceContributions } from './kl-divergence.ts';
// Densities
export type * from './density.ts';
export { differentialEntropy } from './differential-entropy.ts';
