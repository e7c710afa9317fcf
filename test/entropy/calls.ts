import fc from 'fast-check';
import * as entropy from '~/entropy/index.ts';

const double = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0, max: 1 }) },
  fc.double(),
  fc.constantFrom(
    0,
    -0,
    1,
    0.5,
    NaN,
    Infinity,
    -Infinity,
    5e-324,
    1e-310,
    1e300,
    1e308,
    1 + 2 ** -52,
    -1e-9,
  ),
  fc.integer({ min: -2, max: 20 }),
);
const junk = fc.oneof(fc.constantFrom(undefined, null, '0.5', true, {}, [], '', 1n), fc.anything());
const doubles = fc.array(double, { maxLength: 6 });
const good = fc
  .array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 5e-324, 1e-300)), {
    minLength: 1,
    maxLength: 6,
  })
  .filter((w) => w.some((x) => x > 0))
  .map((w) => [...entropy.normalize(w)]);
const holed = doubles.map((values) => {
  const copy = [...values];
  delete copy[0];
  return copy;
});
const typed = doubles.map((values) => Float64Array.from(values));
const array = fc.oneof(
  { weight: 8, arbitrary: good },
  { weight: 4, arbitrary: doubles },
  holed,
  typed,
  fc.array(junk, { maxLength: 4 }),
  junk,
);
/** Two arrays of one length more often than chance would have it. */
const pair = fc.oneof(
  fc.tuple(array, array),
  good.chain((p) =>
    fc.tuple(
      fc.constant(p),
      fc.array(double, { minLength: p.length, maxLength: p.length }).map((q) => {
        const isWeights = q.every((x) => x >= 0 && x < Infinity) && q.some((x) => x > 0);
        return isWeights ? [...entropy.normalize(q)] : q;
      }),
    ),
  ),
);
const table = fc.oneof(
  fc.array(array, { maxLength: 4 }),
  good.map((p) => [p.map((x) => x / 2), p.map((x) => x / 2)]),
  good.map((p) => [p.map((x) => x / 4), p.toReversed().map((x) => (3 / 4) * x)]),
  junk,
);
const counts = fc.oneof(fc.array(fc.nat(20), { maxLength: 5 }), array);
const scalar = fc.oneof({ weight: 6, arbitrary: double }, junk);
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud83d', 'a😀b', ''), junk);
const unit = fc.oneof(fc.constantFrom('bit', 'nat', 'hartley'), junk);
const family = fc.constantFrom(
  'uniform',
  'gaussian',
  'exponential',
  'laplace',
  'logistic',
  'triangular',
  'truncatedGaussian',
  'x',
);
const moderate = fc.oneof(
  { weight: 3, arbitrary: fc.double({ min: -5, max: 5, noNaN: true }) },
  double,
);
const density = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      family,
      a: moderate,
      b: moderate,
      mu: moderate,
      sigma: moderate,
      scale: moderate,
      rate: moderate,
    }),
  },
  junk,
);
const options = (more: Record<string, fc.Arbitrary<unknown>>) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 3, arbitrary: fc.record({ unit, ...more }, { requiredKeys: [] }) },
  );
const plain = options({});
const heated = options({ temperature: scalar });
const loss = options({ temperature: scalar, labelSmoothing: scalar });
const cut = options({
  symbol: fc.oneof(fc.constantFrom('codePoint', 'grapheme', 'byte', 'codeUnit'), junk),
  n: scalar,
});
const lossArguments = pair.chain(([logits, target]) =>
  fc.tuple(fc.constant(logits), fc.oneof(scalar, fc.constant(target)), loss),
);
const one = fc.tuple(array, plain);
const two = fc.tuple(pair, plain).map(([[p, q], given]) => [p, q, given]);
const joint = fc.tuple(table, plain);

/** For each public function, arguments that are right, nearly right, or anything at all. */
export const calls: Readonly<Record<string, fc.Arbitrary<unknown[]>>> = {
  binaryCrossEntropy: fc.tuple(scalar, scalar, plain),
  binaryCrossEntropyFromLogit: fc.tuple(scalar, scalar, plain),
  binaryCrossEntropyFromLogitGradient: fc.tuple(scalar, scalar),
  binaryEntropy: fc.tuple(scalar, plain),
  binaryKlDivergence: fc.tuple(scalar, scalar, plain),
  binaryMeanSquaredErrorFromLogit: fc.tuple(scalar, scalar),
  binaryMeanSquaredErrorFromLogitGradient: fc.tuple(scalar, scalar),
  blockHuffman: fc.tuple(array, fc.oneof(fc.integer({ min: 1, max: 4 }), scalar)),
  canonicalCode: fc.tuple(counts),
  conditionalEntropyXGivenY: joint,
  conditionalEntropyXGivenYContributions: joint,
  conditionalEntropyYGivenX: joint,
  conditionalEntropyYGivenXContributions: joint,
  convertUnit: fc.tuple(scalar, unit, unit),
  crossEntropy: two,
  crossEntropyContinuous: fc.tuple(density, density, plain),
  crossEntropyContributions: two,
  crossEntropyFromLogits: lossArguments,
  crossEntropyFromLogitsGradient: lossArguments,
  densityAt: fc.tuple(density, scalar),
  differentialEntropy: fc.tuple(density, plain),
  discretizedEntropy: fc.tuple(density, scalar, options({ origin: scalar })),
  discretizedMasses: fc.tuple(
    density,
    fc.oneof(fc.double({ min: 0.01, max: 1 }), scalar),
    fc.record({ from: scalar, to: scalar, origin: scalar }),
  ),
  distribution: fc.tuple(array),
  entropy: one,
  entropyContributions: one,
  entropyFromCounts: fc.tuple(
    counts,
    options({
      estimator: fc.oneof(fc.constantFrom('plugIn', 'millerMadow', 'additive'), junk),
      alpha: scalar,
    }),
  ),
  entropyFromLogits: fc.tuple(array, heated),
  expectedCodeLength: fc.tuple(array, counts),
  gaussianMutualInformation: fc.tuple(scalar, plain),
  huffman: fc.tuple(counts),
  jensenShannonDistance: two,
  jensenShannonDivergence: two,
  jensenShannonDivergenceContributions: two,
  jointEntropy: joint,
  jointEntropyContributions: joint,
  klDivergence: two,
  klDivergenceContinuous: fc.tuple(density, density, plain),
  klDivergenceContributions: two,
  klDivergenceFromLogits: fc.tuple(pair, heated).map(([[p, q], given]) => [p, q, given]),
  kraftSum: fc.tuple(counts),
  logSoftmax: fc.tuple(array, heated),
  logSumExp: one,
  marginals: fc.tuple(table),
  meanSquaredErrorFromLogits: lossArguments,
  meanSquaredErrorFromLogitsGradient: lossArguments,
  mutualInformation: joint,
  mutualInformationContributions: joint,
  mutualInformationFromCounts: fc.tuple(
    fc.oneof(fc.array(fc.array(fc.nat(9), { minLength: 2, maxLength: 2 })), table),
    plain,
  ),
  normalize: fc.tuple(array),
  normalizedEntropy: fc.tuple(array),
  perplexity: fc.tuple(array),
  posterior: pair,
  probabilityFromInformation: fc.tuple(scalar, plain),
  redundancy: fc.tuple(array),
  selfInformation: fc.tuple(scalar, plain),
  shannonCodeLengths: fc.tuple(array),
  softmax: fc.tuple(array, heated),
  textConditionalEntropy: fc.tuple(text, cut),
  textCounts: fc.tuple(text, cut),
  textEntropy: fc.tuple(text, cut),
};
