// What was refused, and why
export { EntropyError, type EntropyErrorCode, type EntropyErrorIndex } from './error.ts';
// Units
export { convertUnit, type Unit, type UnitOption } from './unit.ts';
// Distributions, and how far their sum may be from 1
export { distribution, normalize, SUM_TOLERANCE, type Distribution } from './distribution.ts';
export { marginals, type Table } from './joint.ts';
export type { Numbers } from './numbers.ts';
// One event
export { probabilityFromInformation, selfInformation } from './self-information.ts';
// One source
export { entropy, entropyContributions } from './entropy.ts';
export { normalizedEntropy, redundancy } from './normalized-entropy.ts';
export { perplexity } from './perplexity.ts';
// A yes-or-no question
export { binaryCrossEntropy, binaryEntropy, binaryKlDivergence } from './binary.ts';
// A source and a belief
export { crossEntropy, crossEntropyContributions } from './cross-entropy.ts';
export { klDivergence, klDivergenceContributions } from './kl-divergence.ts';
export {
  jensenShannonDistance,
  jensenShannonDivergence,
  jensenShannonDivergenceContributions,
} from './jensen-shannon.ts';
// Two variables
export { jointEntropy, jointEntropyContributions } from './joint-entropy.ts';
export {
  conditionalEntropyXGivenY,
  conditionalEntropyXGivenYContributions,
  conditionalEntropyYGivenX,
  conditionalEntropyYGivenXContributions,
} from './conditional-entropy.ts';
export { mutualInformation, mutualInformationContributions } from './mutual-information.ts';
// Belief and evidence
export { posterior } from './posterior.ts';
// Densities
export type {
  Density,
  Exponential,
  Gaussian,
  Laplace,
  Logistic,
  Triangular,
  TruncatedGaussian,
  Uniform,
} from './density.ts';
export { densityAt } from './density-value.ts';
export { differentialEntropy } from './differential-entropy.ts';
export { crossEntropyContinuous, klDivergenceContinuous } from './kl-divergence-continuous.ts';
export { gaussianMutualInformation } from './gaussian-mutual-information.ts';
export { discretizedEntropy } from './discretized-entropy.ts';
export { discretizedMasses, type Bin } from './discretized-masses.ts';
export type { BinOptions } from './bins.ts';
// Learning
export { logSoftmax, softmax } from './softmax.ts';
export { logSumExp } from './log-sum-exp.ts';
export { crossEntropyFromLogits } from './cross-entropy-from-logits.ts';
export { crossEntropyFromLogitsGradient } from './cross-entropy-from-logits-gradient.ts';
export { entropyFromLogits, klDivergenceFromLogits } from './information-from-logits.ts';
export {
  binaryCrossEntropyFromLogit,
  binaryCrossEntropyFromLogitGradient,
} from './binary-from-logit.ts';
export {
  binaryMeanSquaredErrorFromLogit,
  binaryMeanSquaredErrorFromLogitGradient,
  meanSquaredErrorFromLogits,
  meanSquaredErrorFromLogitsGradient,
} from './mean-squared-error.ts';
export type { TemperatureOption } from './logits.ts';
export type { LossOptions } from './target.ts';
// Codes
export { canonicalCode, expectedCodeLength, kraftSum, shannonCodeLengths } from './code-lengths.ts';
export { blockHuffman, huffman, type BlockCode, type HuffmanCode } from './huffman.ts';
// Estimation
export { entropyFromCounts, mutualInformationFromCounts, type EstimatorOptions } from './counts.ts';
export {
  textConditionalEntropy,
  textCounts,
  textEntropy,
  type TextOptions,
  type TextSymbol,
} from './text.ts';
