import { describe, expect, it } from 'vitest';
import { distribution, entropy, normalize } from '~/entropy/index.ts';

describe('a distribution', () => {
  it('is a copy, so that what happens to the original does not matter', () => {
    const original = [0.5, 0.5];
    const known = distribution(original);
    original[0] = 7;
    expect(entropy(known)).toBe(1);
  });

  it('is itself when it is made one again', () => {
    const known = distribution([0.5, 0.5]);
    expect(distribution(known)).toBe(known);
  });

  it('comes from a typed array too', () => {
    expect(distribution(Float64Array.of(0.25, 0.75))).toEqual([0.25, 0.75]);
  });

  it('is made of very many weights as exactly as of few', () => {
    // 0.1/(10⁶ · 0.1), where a plain sum of the million is off by 1e-11.
    expect(normalize(new Array<number>(1e6).fill(0.1))[7]).toBe(1e-6);
  });

  it('is made of weights whose sum is no double', () => {
    expect(normalize([1e308, 1e308, 0])).toEqual([0.5, 0.5, 0]);
  });
});
