import { describe, expect, it } from 'vitest';
import * as entropy from '~/entropy/index.ts';

const refusal = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    return error as InstanceType<typeof entropy.EntropyError>;
  }
  throw new Error('nothing was refused');
};

describe('a refusal', () => {
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

  it('names the row of a table, and the table by its own name', () => {
    const rows: [second: unknown, code: string, message: string][] = [
      [7, 'notAnArray', 'joint[1] is 7: give an array of numbers.'],
      [[0], 'raggedMatrix', 'joint[1] is an array: it has 1 cells where the first row has 2.'],
      [[], 'raggedMatrix', 'joint[1] is an array: it has 0 cells where the first row has 2.'],
    ];
    for (const [second, code, message] of rows)
      expect(refusal(() => entropy.jointEntropy([[0.5, 0.5], second as number[]]))).toMatchObject({
        code,
        argument: 'joint',
        index: 1,
        value: second,
        message,
      });
    expect(refusal(() => entropy.mutualInformationFromCounts([[]]))).toMatchObject({
      code: 'empty',
      argument: 'counts',
      index: 0,
    });
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

  it('of counts is of what is not there, or too much', () => {
    const additive = { estimator: 'additive' } as const;
    expect(entropy.entropyFromCounts([0, 0], additive)).toBe(1);
    expect(refusal(() => entropy.entropyFromCounts([0, 0]))).toMatchObject({ code: 'zeroSum' });
    expect(entropy.entropyFromCounts([2 ** 499, 2 ** 499])).toBe(1);
    for (const call of [
      () => entropy.entropyFromCounts([2 ** 500, 2 ** 500]),
      () => entropy.entropyFromCounts([1, 1], { ...additive, alpha: 2 ** 500 }),
      () => entropy.entropyFromCounts([1, 1], { ...additive, alpha: Infinity }),
      () => entropy.mutualInformationFromCounts([[2 ** 500], [2 ** 500]]),
    ])
      expect(refusal(call)).toMatchObject({ code: 'outOfRange' });
  });

  it('of no stretch to cut into bins says so', () => {
    const cut = entropy.discretizedMasses as (...given: unknown[]) => unknown;
    expect(refusal(() => cut({ family: 'gaussian', sigma: 1 }, 1))).toMatchObject({
      code: 'notANumber',
      argument: 'from',
    });
  });

  it('of one probability above 1 tells it from a sum that is wrong', () => {
    expect(refusal(() => entropy.entropy([0, 1 + 1e-12]))).toMatchObject({
      code: 'outOfRange',
      index: 1,
    });
  });
});

describe('what is refused, why, and where', () => {
  const { LN2 } = Math;
  const half = [0.5, 0.5];
  const bell = { family: 'gaussian', sigma: 1 } as const;
  const cut = { family: 'truncatedGaussian', sigma: 1, a: 0, b: 1 } as const;
  const given = (value: unknown) => value as never;
  const many = Array.from({ length: 1001 }, () => 1 / 1001);

  it.each<[code: string, place: string, value: unknown, call: () => unknown]>([
    // Arrays
    ['notAnArray', 'p', '0.5', () => entropy.entropy(given('0.5'))],
    ['empty', 'weights', [], () => entropy.huffman([])],
    ['notANumber', 'weights[1]', '1', () => entropy.normalize([1, given('1')])],
    ['infinite', 'weights[1]', Infinity, () => entropy.normalize([1, Infinity])],
    ['zeroSum', 'weights', [0, 0], () => entropy.normalize([0, 0])],
    ['negative', 'weights[1]', -1, () => entropy.huffman([1, -1])],
    ['zeroSum', 'weights', [0], () => entropy.huffman([0])],
    ['outOfRange', 'weights', [2 ** 961], () => entropy.huffman([2 ** 961])],
    // Distributions
    ['zeroSum', 'p', [0, 0], () => entropy.distribution([0, 0])],
    ['sumNotOne', 'q', [1, 1], () => entropy.crossEntropy(half, [1, 1])],
    ['lengthMismatch', 'q', [1], () => entropy.klDivergence(half, [1])],
    ['lengthMismatch', 'q', half, () => entropy.jensenShannonDivergence([1], half)],
    ['outOfRange', 'p[1]', 1 + 1e-12, () => entropy.perplexity([0, 1 + 1e-12])],
    // Tables
    ['zeroSum', 'joint', [[0, 0]], () => entropy.mutualInformation([[0, 0]])],
    ['sumNotOne', 'joint', [[1, 1]], () => entropy.jointEntropy([[1, 1]])],
    ['outOfRange', 'joint[1][0]', 1 + 1e-12, () => entropy.marginals([[0], [1 + 1e-12]])],
    // One number
    ['notANumber', 'p', '1', () => entropy.selfInformation(given('1'))],
    ['outOfRange', 'p', 1.5, () => entropy.selfInformation(1.5)],
    ['outOfRange', 'q', -0.5, () => entropy.binaryKlDivergence(0, -0.5)],
    ['outOfRange', 'rho', -1.5, () => entropy.gaussianMutualInformation(-1.5)],
    ['outOfRange', 'information', -1, () => entropy.probabilityFromInformation(-1)],
    ['notANumber', 'logit', NaN, () => entropy.binaryCrossEntropyFromLogit(NaN, 1)],
    ['infinite', 'logit', -Infinity, () => entropy.binaryCrossEntropyFromLogit(-Infinity, 1)],
    ['outOfRange', 'y', 2, () => entropy.binaryCrossEntropyFromLogitGradient(0, 2)],
    ['notANumber', 'value', NaN, () => entropy.convertUnit(NaN, 'bit', 'nat')],
    ['unknownChoice', 'from', 'bits', () => entropy.convertUnit(1, given('bits'), 'nat')],
    ['unknownChoice', 'to', null, () => entropy.convertUnit(1, 'bit', given(null))],
    // Belief and evidence
    ['sumNotOne', 'prior', [0.5], () => entropy.posterior([0.5], [1])],
    ['notAnArray', 'likelihood', 7, () => entropy.posterior(half, given(7))],
    ['lengthMismatch', 'likelihood', [1], () => entropy.posterior(half, [1])],
    ['negative', 'likelihood[1]', -1, () => entropy.posterior(half, [1, -1])],
    ['zeroSum', 'likelihood', [0, 1], () => entropy.posterior([1, 0], [0, 1])],
    // Logits, targets and their options
    ['notANumber', 'logits[1]', null, () => entropy.softmax([0, given(null)])],
    ['infinite', 'logits[1]', Infinity, () => entropy.softmax([0, Infinity])],
    ['noFiniteLogit', 'logits', [-Infinity], () => entropy.logSumExp([-Infinity])],
    ['notANumber', 'logitsP[0]', NaN, () => entropy.klDivergenceFromLogits([NaN], [0])],
    ['notANumber', 'logitsQ[0]', NaN, () => entropy.klDivergenceFromLogits([0], [NaN])],
    ['lengthMismatch', 'logitsQ', half, () => entropy.klDivergenceFromLogits([0], half)],
    ['notANumber', 'temperature', '1', () => entropy.softmax([0], { temperature: given('1') })],
    ['outOfRange', 'temperature', 0, () => entropy.softmax([0], { temperature: 0 })],
    ['outOfRange', 'temperature', Infinity, () => entropy.softmax([0], { temperature: Infinity })],
    [
      'outOfRange',
      'labelSmoothing',
      2,
      () => entropy.crossEntropyFromLogits([0], 0, { labelSmoothing: 2 }),
    ],
    ['outOfRange', 'target', 1, () => entropy.crossEntropyFromLogits([0], 1)],
    ['notInteger', 'target', LN2, () => entropy.crossEntropyFromLogits([0, 1], LN2)],
    ['lengthMismatch', 'target', [1], () => entropy.meanSquaredErrorFromLogits([0, 1], [1])],
    ['sumNotOne', 'target', [1, 1], () => entropy.crossEntropyFromLogitsGradient([0, 1], [1, 1])],
    // Densities and bins
    ['unknownChoice', 'density', null, () => entropy.densityAt(given(null), 0)],
    ['unknownChoice', 'density.family', 'x', () => entropy.densityAt(given({ family: 'x' }), 0)],
    ['notANumber', 'x', '0', () => entropy.densityAt(bell, given('0'))],
    [
      'notANumber',
      'density.a',
      NaN,
      () => entropy.differentialEntropy({ family: 'uniform', a: NaN, b: 1 }),
    ],
    [
      'infinite',
      'density.b',
      Infinity,
      () => entropy.differentialEntropy({ family: 'uniform', a: 0, b: Infinity }),
    ],
    [
      'outOfRange',
      'density.b',
      1,
      () => entropy.differentialEntropy({ family: 'triangular', a: 1, b: 1 }),
    ],
    [
      'infinite',
      'density.mu',
      -Infinity,
      () => entropy.differentialEntropy({ ...bell, mu: -Infinity }),
    ],
    ['outOfRange', 'density.sigma', 0, () => entropy.differentialEntropy({ ...bell, sigma: 0 })],
    [
      'outOfRange',
      'density.scale',
      -1,
      () => entropy.differentialEntropy({ family: 'laplace', scale: -1 }),
    ],
    [
      'outOfRange',
      'density.rate',
      0,
      () => entropy.differentialEntropy({ family: 'exponential', rate: 0 }),
    ],
    ['notANumber', 'density.a', '0', () => entropy.differentialEntropy({ ...cut, a: given('0') })],
    [
      'outOfRange',
      'density.a',
      Infinity,
      () => entropy.differentialEntropy({ ...cut, a: Infinity }),
    ],
    ['notANumber', 'density.b', NaN, () => entropy.differentialEntropy({ ...cut, b: NaN })],
    ['outOfRange', 'density.b', -1, () => entropy.differentialEntropy({ ...cut, b: -1 })],
    [
      'outOfRange',
      'density',
      { a: 0, b: 1, mu: 0, sigma: 1e101 },
      () => entropy.differentialEntropy({ ...cut, sigma: 1e101 }),
    ],
    [
      'outOfRange',
      'density1.sigma',
      -1,
      () => entropy.klDivergenceContinuous({ ...bell, sigma: -1 }, bell),
    ],
    [
      'outOfRange',
      'density2.sigma',
      -1,
      () => entropy.klDivergenceContinuous(bell, { ...bell, sigma: -1 }),
    ],
    [
      'outOfRange',
      'density1.sigma',
      -1,
      () => entropy.crossEntropyContinuous({ ...bell, sigma: -1 }, bell),
    ],
    [
      'outOfRange',
      'density2.sigma',
      -1,
      () => entropy.crossEntropyContinuous(bell, { ...bell, sigma: -1 }),
    ],
    [
      'noClosedForm',
      'density2',
      'laplace',
      () => entropy.crossEntropyContinuous(bell, { family: 'laplace', scale: 1 }),
    ],
    ['notANumber', 'delta', '1', () => entropy.discretizedEntropy(bell, given('1'))],
    ['outOfRange', 'delta', 0, () => entropy.discretizedEntropy(bell, 0)],
    ['outOfRange', 'delta', 1e301, () => entropy.discretizedEntropy(bell, 1e301)],
    ['outOfRange', 'delta', 1e-9, () => entropy.discretizedEntropy(cut, 1e-9)],
    [
      'notANumber',
      'origin',
      null,
      () => entropy.discretizedEntropy(bell, 1, { origin: given(null) }),
    ],
    [
      'notANumber',
      'origin',
      null,
      () => entropy.discretizedMasses(bell, 1, { from: 0, to: 1, origin: given(null) }),
    ],
    [
      'outOfRange',
      'origin',
      1e301,
      () => entropy.discretizedMasses(bell, 1, { from: 0, to: 1, origin: 1e301 }),
    ],
    [
      'infinite',
      'from',
      -Infinity,
      () => entropy.discretizedMasses(bell, 1, { from: -Infinity, to: 1 }),
    ],
    ['notANumber', 'to', NaN, () => entropy.discretizedMasses(bell, 1, { from: 0, to: NaN })],
    ['outOfRange', 'delta', 1, () => entropy.discretizedMasses(bell, 1, { from: 0, to: 1e9 })],
    // Codes
    ['notInteger', 'lengths[1]', 1.5, () => entropy.expectedCodeLength(half, [1, 1.5])],
    ['lengthMismatch', 'lengths', [1], () => entropy.expectedCodeLength(half, [1])],
    ['outOfRange', 'lengths[1]', 2 ** 54, () => entropy.expectedCodeLength(half, [1, 2 ** 54])],
    ['outOfRange', 'lengths[1]', Number.MAX_VALUE, () => entropy.kraftSum([1, Number.MAX_VALUE])],
    ['outOfRange', 'lengths[1]', 4097, () => entropy.canonicalCode([1, 4097])],
    ['outOfRange', 'lengths', [1, 1, 1], () => entropy.canonicalCode([1, 1, 1])],
    ['notANumber', 'n', '2', () => entropy.blockHuffman(half, given('2'))],
    ['outOfRange', 'n', 0, () => entropy.blockHuffman(half, 0)],
    ['outOfRange', 'n', 2, () => entropy.blockHuffman(many, 2)],
    ['notInteger', 'n', 1.5, () => entropy.blockHuffman(half, 1.5)],
    // Counts and texts
    ['notInteger', 'counts[1]', 0.5, () => entropy.entropyFromCounts([1, 0.5])],
    [
      'unknownChoice',
      'estimator',
      'best',
      () => entropy.entropyFromCounts([1], { estimator: given('best') }),
    ],
    [
      'outOfRange',
      'alpha',
      -1,
      () => entropy.entropyFromCounts([1], { estimator: 'additive', alpha: -1 }),
    ],
    ['notInteger', 'counts[1][0]', 0.5, () => entropy.mutualInformationFromCounts([[1], [0.5]])],
    ['zeroSum', 'counts', [[0]], () => entropy.mutualInformationFromCounts([[0]])],
    ['notText', 'text', 7, () => entropy.textCounts(given(7))],
    ['unknownChoice', 'symbol', 'word', () => entropy.textCounts('abc', { symbol: given('word') })],
    ['empty', 'text', 'abc', () => entropy.textCounts('abc', { n: 4 })],
    ['outOfRange', 'n', 0, () => entropy.textCounts('abc', { n: 0 })],
    ['notInteger', 'n', 1.5, () => entropy.textCounts('abc', { n: 1.5 })],
    ['empty', 'text', 'a', () => entropy.textConditionalEntropy('a')],
  ])('%s: %s is %o', (code, place, value, call) => {
    const error = refusal(call);
    const index = [error.index ?? []].flat().map((each) => `[${each}]`);
    expect(error).toMatchObject({ code, value });
    expect([error.argument, ...index].join('')).toBe(place);
  });

  it.each<[unknown, shown: string]>([
    ['x'.repeat(50), JSON.stringify('x'.repeat(40))],
    [new Float64Array(1), 'an array'],
    [{}, 'an object'],
    [null, 'null'],
    [() => 1, 'a function'],
    [1n, '1n'],
    [undefined, 'undefined'],
  ])('is shown as a newcomer would write it: %o', (value, shown) => {
    expect(refusal(() => entropy.selfInformation(given(value))).message).toBe(
      `p is ${shown}: give a number.`,
    );
  });

  it('shows the sign of nothing', () => {
    expect(refusal(() => entropy.discretizedEntropy(bell, -0)).message).toMatch(/^delta is -0: /);
  });

  it('says of two lengths which is needed', () => {
    expect(refusal(() => entropy.crossEntropy([1], half)).message).toBe(
      'q is an array: it has 2 elements where 1 are needed, one for each outcome.',
    );
  });
});
