import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entropy,
  EntropyError,
  jointEntropy,
  marginals,
  meanSquaredErrorFromLogitsGradient,
  perplexity,
  redundancy,
  selfInformation,
  SUM_TOLERANCE,
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
    for (let n = 2; n < 300; n++) {
      const found = redundancy(Array.from({ length: n }, (_, i) => Number(i === 0)));
      expect(found).toBeLessThanOrEqual(1);
      expect(found).toBeGreaterThan(1 - 1e-12);
    }
  });

  it('derivatives of the squared error add up to 0, also where the belief is nearly 1', () => {
    const [right, wrong] = meanSquaredErrorFromLogitsGradient([40, 0], 0) as [number, number];
    // q (1 − q) · 2 (1 − q) at 1 − q = σ(−40), by a hundred digits.
    expect(Math.abs(wrong / 3.60970277569083e-35 - 1)).toBeLessThan(1e-12);
    expect(right).toBe(-wrong);
  });
});

describe('what can have no answer', () => {
  it('is a unit that stands where the options should', () => {
    const error = refused(() => entropy([0.5, 0.5], 'nat' as never));
    expect([error?.code, error?.argument]).toEqual(['unknownChoice', 'options']);
    expect(refused(() => jointEntropy([[0.5, 0.5]], 'nat' as never))?.argument).toBe('options');
  });

  it('is a sum that is 1 in one order and not in another: nobody is blamed who is below 1', () => {
    const p = new Array<number>(200_000).fill(0.000004999999994981242);
    const inOrder = p.reduce((sum, each) => sum + each, 0);
    expect(Math.abs(inOrder - 1)).toBeLessThanOrEqual(SUM_TOLERANCE);
    const error = refused(() => entropy(p));
    expect([error?.code, error?.index]).toEqual(['sumNotOne', undefined]);
  });
});
