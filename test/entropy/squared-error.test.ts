import { describe, expect, it } from 'vitest';
import {
  binaryMeanSquaredErrorFromLogit,
  binaryMeanSquaredErrorFromLogitGradient,
  meanSquaredErrorFromLogits,
  meanSquaredErrorFromLogitsGradient,
} from '~/entropy/index.ts';
import { expectNear } from './near.ts';

/*
 * Each true value was made by mpmath 1.3 with 2,500 bits from the exact value of the doubles, and then rounded: E = ½ Σ (q
 * − t)² and qᵢ/T ((qᵢ − tᵢ) − Σ q (q − t)), with q = e^(z/T)/Σ e^(z/T) and t smoothed.
 */

describe('the squared error from logits', () => {
  it.each<
    [
      logits: number[],
      target: number | number[],
      smoothing: number,
      temperature: number,
      error: number,
      gradient: number[],
    ]
  >([
    // Impossible classes have a part of a smoothed target all the same.
    [
      [-Infinity, 0, 1],
      0,
      0.1,
      1,
      0.7067214000918515,
      [0, -0.09085774767294841, 0.09085774767294841],
    ],
    [
      [-Infinity, 0, 1],
      2,
      0.3,
      0.5,
      0.00844846001197577,
      [0, -0.012933982547396998, 0.012933982547396998],
    ],
    [
      [-Infinity, -43.75, 0, -16.85, 0],
      0,
      0.25,
      0.5,
      0.5249999999999995,
      [
        0, -4.991175465284606e-39, 5.783835979239348e-16, -1.1567671958478696e-15,
        5.783835979239348e-16,
      ],
    ],
    // Learnt out: ln 28 is what smoothing by a tenth asks of three classes.
    [
      [3.3322045101752, 0, 0],
      0,
      0.1,
      1,
      4.779145001941421e-32,
      [-2.356032346354731e-17, 1.1780161731773655e-17, 1.1780161731773655e-17],
    ],
    // Two that are equally likely, and one that is not.
    [
      [0, -43.402499702025324, 0],
      1,
      0,
      0.5,
      0.75,
      [1.5001304294149968e-38, -3.0002608588299936e-38, 1.5001304294149968e-38],
    ],
    [
      [0, 0, -38.7],
      [0.25, 0.5, 0.25],
      1,
      1,
      0.08333333333333333,
      [1.948559013975927e-18, 1.948559013975927e-18, -3.897118027951854e-18],
    ],
  ])('%o towards %o', (logits, target, labelSmoothing, temperature, error, gradient) => {
    const options = { labelSmoothing, temperature };
    expectNear(meanSquaredErrorFromLogits(logits, target, options), error, 4);
    meanSquaredErrorFromLogitsGradient(logits, target, options).forEach((each, i) =>
      expectNear(each, gradient[i]!, 4),
    );
  });

  it('of a soft target that is as good as met is not rounding', () => {
    const met = [0.6734553832857364, 0.3265446167142636];
    const found = meanSquaredErrorFromLogits([0.14331093353862112, -1.304399379916644], met, {
      temperature: 2,
    });
    expect(Math.abs(found / 5.654417522820853e-39 - 1)).toBeLessThan(1e-12);
  });

  it('is no NaN as the temperature comes to 0', () => {
    expect(
      meanSquaredErrorFromLogitsGradient([0.5, 0.5, 0], [0.1, 0.9, 0], { temperature: 5e-324 }),
    ).toEqual([Infinity, -Infinity, 0]);
  });

  // ½ (σ(z) − y)² and (σ(z) − y) σ(z) (1 − σ(z))
  it.each([
    [-1.1325362973641715, 0.24369333998405274, 3.6763179649799277e-35, -1.5803857903559708e-18],
    [1.5, 0.8175744761936437, 3.618017332823798e-35, 1.2687125798416487e-18],
    [40, 1, 9.024256939227075e-36, -1.804851387845415e-35],
  ])('of one logit %f keeps its digits where the belief is %f', (logit, y, error, gradient) => {
    expectNear(binaryMeanSquaredErrorFromLogit(logit, y), error, 12);
    expectNear(binaryMeanSquaredErrorFromLogitGradient(logit, y), gradient, 8);
  });
});
