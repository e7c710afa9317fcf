import { describe, expect, it } from 'vitest';
import {
  binaryCrossEntropyFromLogit,
  binaryCrossEntropyFromLogitGradient,
  crossEntropyFromLogits,
  crossEntropyFromLogitsGradient,
  entropyFromLogits,
  klDivergenceFromLogits,
  logSoftmax,
} from '~/entropy/index.ts';
import { expectNear } from './near.ts';

/*
 * Scores far apart, very hot or very many. Each true value was made by mpmath 1.3 with 1,300 bits from the exact value of
 * the doubles, by the formula of the docstring, and then rounded.
 */

describe('the entropy of a belief that is nearly certain', () => {
  it.each<[number[], temperature: number, truth: number]>([
    [[1.573926083767275, -707.8838801395169], 1, 5.4692516250143005e-306],
    [[0.6930695789553373, -709.6143670951172], 1, 2.341300440573456e-306],
    [[0, -740.25], 1, 2.4181e-319],
    [[0.3, -2123.7], 3, 2.3450550795797735e-305],
    [[0, -Infinity, -1e308], 1, 0],
  ])('by %j at temperature %d', (logits, temperature, truth) => {
    expectNear(entropyFromLogits(logits, { temperature, unit: 'nat' }), truth, 4);
  });
});

describe('label smoothing', () => {
  const many = Array.from({ length: 300 }, (_, i) => ((i * i * 37) % 1009) / 97);

  it.each([
    [1, 12.491799808113884],
    [0.1, 8.546549431348868],
  ])('of %d over 300 classes', (labelSmoothing, truth) => {
    expectNear(crossEntropyFromLogits(many, 7, { labelSmoothing }), truth, 1);
  });
});

describe('scores whose distances have no sum', () => {
  it('have an average, if that is a double', () => {
    const far = [0, -1.2e308, -1.5e308, -1.5e308];
    expectNear(
      crossEntropyFromLogits(far, 0, { labelSmoothing: 0.5, unit: 'nat' }),
      0.5 * (0.3e308 + 0.75e308),
      2,
    );
  });

  it('have none, and no NaN, where a target’s rounding makes it more', () => {
    const farthest = [0, -Number.MAX_VALUE, -Number.MAX_VALUE];
    const target = [0, 0.5000000004, 0.5000000004];
    expect(crossEntropyFromLogits(farthest, target)).toBe(Infinity);
    expect(crossEntropyFromLogits(farthest, 1, { labelSmoothing: 0.5 })).toBe(Infinity);
  });
});

describe('the gradient at the greatest temperature there is', () => {
  it('is next to nothing, but not 0', () => {
    const logits = [0.3968128021045265, 0.5242120271531542, 0.47649186138156885];
    expect(crossEntropyFromLogitsGradient(logits, 2, { temperature: Number.MAX_VALUE })).toEqual([
      1.854228215422666e-309, 1.854228215422666e-309, -3.708456430845337e-309,
    ]);
  });
});

describe('the gradient of a yes or no', () => {
  it.each([
    [0.5, 0, 0.6224593312018546],
    [0.5, 1, -0.37754066879814546],
    [1, 0.25, 0.4810585786300049],
    [0.1, 0.6, -0.07502081252105999],
    [-0.5, 0.9, -0.5224593312018546],
    [-1, 0, 0.2689414213699951],
  ])('at a score of %d, if yes has %d, is belief less truth', (logit, y, truth) => {
    expectNear(binaryCrossEntropyFromLogitGradient(logit, y), truth, 4);
  });
});

describe('a loss that is a double in nats', () => {
  it('is Infinity in bits if it is beyond every double there', () => {
    expect(binaryCrossEntropyFromLogit(-1.7e308, 1, { unit: 'nat' })).toBe(1.7e308);
    expect(binaryCrossEntropyFromLogit(-1.7e308, 1)).toBe(Infinity);
    expect(crossEntropyFromLogits([1.7e308, 0], 1, { unit: 'nat' })).toBe(1.7e308);
    expect(crossEntropyFromLogits([1.7e308, 0], 1)).toBe(Infinity);
  });
});

describe('scores farther apart than any double', () => {
  it('count as infinitely far apart', () => {
    const apart = [-1e308, 1e308];
    expect(crossEntropyFromLogits(apart, 0, { unit: 'hartley' })).toBe(Infinity);
    expect(crossEntropyFromLogits(apart, [0.5, 0.5])).toBe(Infinity);
    expect(crossEntropyFromLogits(apart, 1)).toBe(0);
    expect(logSoftmax(apart, { unit: 'hartley' })).toEqual([-Infinity, 0]);
    expect(klDivergenceFromLogits([0, 0], apart)).toBe(Infinity);
    expect(klDivergenceFromLogits([1e308, 1e308], [-1e308, -1e308])).toBe(0);
    expect(entropyFromLogits(apart)).toBe(0);
  });
});
