import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as entropy from '~/entropy/index.ts';

const { EntropyError } = entropy;

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
const calls: Readonly<Record<string, fc.Arbitrary<unknown[]>>> = {
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

/** Quantities of which some or all results may be below 0. */
const mayBeNegative =
  /Contributions$|Gradient$|^convertUnit$|^logS|^differential|^crossEntropyContinuous$|^discretizedMasses$/;

describe('whatever it is given, each function gives a value or the typed error', () => {
  it('all of them are tried', () => {
    const functions = Object.entries(entropy).filter(
      ([name, value]) => typeof value === 'function' && name !== 'EntropyError',
    );
    expect(Object.keys(calls).sort()).toEqual(functions.map(([name]) => name).sort());
  });

  for (const [name, given] of Object.entries(calls))
    it(`${name}: never NaN, never −0, never another error`, () => {
      const call = (entropy as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!;
      fc.assert(
        fc.property(given, (args) => {
          let result: unknown;
          try {
            result = call(...args);
          } catch (error) {
            if (!(error instanceof EntropyError)) throw error;
            return;
          }
          for (const number of numbersIn(result)) {
            if (Number.isNaN(number)) throw new Error(`NaN in ${String(result)}`);
            if (Object.is(number, -0)) throw new Error(`−0 in ${String(result)}`);
            if (number < 0 && !mayBeNegative.test(name)) throw new Error(`${number} is below 0`);
          }
        }),
        { numRuns: 400 },
      );
    });
});

describe('a refusal', () => {
  const refusal = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      return error as InstanceType<typeof EntropyError>;
    }
    throw new Error('nothing was refused');
  };

  it('says which argument, where in it, what was found there, and what would be right', () => {
    const error = refusal(() => entropy.crossEntropy([0.5, 0.5], [1.1, -0.1]));
    expect(error).toMatchObject({
      name: 'EntropyError',
      code: 'negative',
      argument: 'q',
      index: 1,
      value: -0.1,
    });
    expect(error.message).toBe('q[1] is -0.1: no element may be below 0.');
  });

  it('names the cell of a table', () => {
    expect(
      refusal(() =>
        entropy.jointEntropy([
          [0.5, 0.5],
          [NaN, 0],
        ]),
      ),
    ).toMatchObject({ code: 'notANumber', index: [1, 0] });
  });

  it('of weights says how to make them a distribution', () => {
    const error = refusal(() => entropy.entropy([2, 1, 1]));
    expect(error).toMatchObject({ code: 'sumNotOne', argument: 'p', index: undefined });
    expect(error.message).toContain('adds up to 4');
    expect(error.message).toContain('normalize(p)');
  });

  it('is the same for what a float32 network gives', () => {
    expect(refusal(() => entropy.entropy(Float32Array.of(0.1, 0.2, 0.7)))).toMatchObject({
      code: 'sumNotOne',
    });
    expect(entropy.entropy(entropy.normalize(Float32Array.of(0.1, 0.2, 0.7)))).toBeCloseTo(
      1.15678,
      5,
    );
  });

  it('allows a sum as far from 1 as rounding takes it, and no further', () => {
    expect(() => entropy.entropy([0.5, 0.5 - entropy.SUM_TOLERANCE / 2])).not.toThrow();
    expect(refusal(() => entropy.entropy([0.5, 0.5 - 2 * entropy.SUM_TOLERANCE]))).toMatchObject({
      code: 'sumNotOne',
    });
  });

  it('of one probability above 1 tells it from a sum that is wrong', () => {
    expect(refusal(() => entropy.entropy([0, 1 + 1e-12]))).toMatchObject({
      code: 'outOfRange',
      index: 1,
    });
  });
});

describe('a distribution', () => {
  it('is a copy, so that what happens to the original does not matter', () => {
    const original = [0.5, 0.5];
    const known = entropy.distribution(original);
    original[0] = 7;
    expect(entropy.entropy(known)).toBe(1);
  });

  it('is itself when it is made one again', () => {
    const known = entropy.distribution([0.5, 0.5]);
    expect(entropy.distribution(known)).toBe(known);
  });

  it('comes from a typed array too', () => {
    expect(entropy.distribution(Float64Array.of(0.25, 0.75))).toEqual([0.25, 0.75]);
  });
});

describe('figures', () => {
  it('3.4b: confident and wrong, cross-entropy pulls and the mean square does not', () => {
    expect(entropy.binaryCrossEntropyFromLogitGradient(-6, 1)).toBeCloseTo(-0.9975, 4);
    expect(entropy.binaryMeanSquaredErrorFromLogitGradient(-6, 1)).toBeCloseTo(-0.00246, 5);
  });

  it('3.1: the metro’s discrete entropies diverge, and their difference converges', () => {
    const waiting = { family: 'uniform', a: 0, b: 600 } as const;
    const arriving = { family: 'gaussian', mu: 300, sigma: 5 } as const;
    expect(entropy.discretizedEntropy(waiting, 1)).toBeCloseTo(9.2288, 4);
    expect(entropy.discretizedEntropy(arriving, 1)).toBeCloseTo(4.3714, 3);
    expect(
      entropy.differentialEntropy(waiting) - entropy.differentialEntropy(arriving),
    ).toBeCloseTo(4.8598, 4);
  });
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  if (value instanceof Map) return [...value.values()].flatMap(numbersIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
