import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binaryCrossEntropy,
  binaryKlDivergence,
  crossEntropyFromLogits,
  crossEntropyFromLogitsGradient,
  discretizedEntropy,
  discretizedMasses,
  entropy,
  EntropyError,
  entropyFromCounts,
  jointEntropy,
  marginals,
  meanSquaredErrorFromLogits,
  meanSquaredErrorFromLogitsGradient,
  mutualInformationContributions,
  normalizedEntropy,
  perplexity,
  redundancy,
  selfInformation,
  softmax,
  SUM_TOLERANCE,
  textCounts,
  textEntropy,
} from '~/entropy/index.ts';

/** What a call refuses, or undefined. */
function refused(call: () => unknown): EntropyError | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    return error as EntropyError;
  }
}

describe('at the edges of rounding', () => {
  it('marginals are distributions, though the cells add up to a little more than 1', () => {
    expect(marginals([[1, 5e-10]]).x).toEqual([1]);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: 1 }),
        (weights) => {
          const sum = weights.reduce((all, each) => all + each, 0);
          const { x } = marginals([weights.map((weight) => weight / sum)]);
          expect(entropy(x)).toBeGreaterThanOrEqual(0);
          expect(perplexity(x)).toBeGreaterThanOrEqual(1);
          expect(() => selfInformation(x[0]!)).not.toThrow();
        },
      ),
    );
  });

  it('redundancy is at most 1', () => {
    expect([redundancy([1]), normalizedEntropy([1])]).toEqual([1, 0]);
    for (let n = 2; n < 300; n++) {
      const found = redundancy(Array.from({ length: n }, (_, i) => Number(i === 0)));
      expect(found).toBeLessThanOrEqual(1);
      expect(found).toBeGreaterThan(1 - 1e-12);
    }
  });

  it.each([0, 1])('what is certain costs nothing if it is believed, and else no end (%d)', (p) => {
    for (const cost of [binaryCrossEntropy, binaryKlDivergence])
      expect([cost(p, p), cost(p, 1 - p)]).toEqual([0, Infinity]);
  });

  it('the parts of the information of two that are nearly independent are no rounding', () => {
    const joint = [
      [0.11339721663438422, 2.819201007103004e-9],
      [0.4286166394862961, 1.0655962267547174e-8],
      [0.45798611901803105, 1.138612539439814e-8],
    ];
    // p ln(p/(p(x) p(y))), the doubles as they are divided by their sum, by 2,600 bits.
    const truth = [-3.582989994036781e-26, 3.582989994036781e-26, 1.7403143280077908e-25];
    truth.push(-1.7403143280077908e-25, -1.3820153286041127e-25, 1.3820153286041127e-25);
    const parts = mutualInformationContributions(joint, { unit: 'nat' }).flat();
    parts.forEach((part, i) => expect(Math.abs(part - truth[i]!)).toBeLessThan(1e-32));
    expect(
      mutualInformationContributions([[0.9999999999999762], [2.3887883774278577e-14]]),
    ).toEqual([[0], [0]]);
  });

  it('derivatives of the squared error add up to 0, also where the belief is nearly 1', () => {
    const [right, wrong] = meanSquaredErrorFromLogitsGradient([40, 0], 0) as [number, number];
    // q (1 − q) · 2 (1 − q) at 1 − q = σ(−40), by a hundred digits.
    expect(Math.abs(wrong / 3.60970277569083e-35 - 1)).toBeLessThan(1e-12);
    expect(right).toBe(-wrong);
  });
});

describe('what can have no answer', () => {
  it.each<[string, () => unknown]>([
    ['a unit', () => entropy([0.5, 0.5], 'nat' as never)],
    ['a unit, of a table', () => jointEntropy([[0.5, 0.5]], 'nat' as never)],
    ['null', () => entropy([0.5, 0.5], null as never)],
    ['a temperature', () => softmax([2, 1], 2 as never)],
    ['a smoothing, for a loss', () => crossEntropyFromLogits([2, 1], 0, 0.1 as never)],
    ['a smoothing, for a gradient', () => crossEntropyFromLogitsGradient([2, 1], 0, 0.1 as never)],
    ['a smoothing, for a square', () => meanSquaredErrorFromLogits([2, 1], 0, 0.1 as never)],
    ['a length, for a text', () => textCounts('abab', 2 as never)],
    ['a symbol, for a text', () => textEntropy('abab', 'byte' as never)],
    ['an estimator', () => entropyFromCounts([2, 1], 'additive' as never)],
    ['a stretch', () => discretizedMasses({ family: 'uniform', a: 0, b: 1 }, 1, 5 as never)],
    ['an origin', () => discretizedEntropy({ family: 'uniform', a: 0, b: 1 }, 1, 5 as never)],
  ])('is %s that stands where the options should', (_, call) => {
    expect(refused(call)).toMatchObject({ code: 'unknownChoice', argument: 'options' });
  });

  it('is a sum that is 1 in one order and not in another: nobody is blamed who is below 1', () => {
    const p = new Array<number>(200_000).fill(0.000004999999994981242);
    const inOrder = p.reduce((sum, each) => sum + each, 0);
    expect(Math.abs(inOrder - 1)).toBeLessThanOrEqual(SUM_TOLERANCE);
    const error = refused(() => entropy(p));
    expect([error?.code, error?.index]).toEqual(['sumNotOne', undefined]);
  });
});
