import { describe, expect, it } from 'vitest';
import * as entropy from '~/entropy/index.ts';
import type { Density, EntropyError } from '~/entropy/index.ts';

/* What is left out of a call is what the documentation says that it then is. */

const aroundAMean = [
  { family: 'gaussian', sigma: 1.7 },
  { family: 'laplace', scale: 1.7 },
  { family: 'logistic', scale: 1.7 },
  { family: 'truncatedGaussian', sigma: 1.7, a: -0.3, b: 3.9 },
] as const satisfies readonly Density[];

describe.each(aroundAMean)('the mean of a density ($family)', (density) => {
  const centred = { ...density, mu: 0 } as Density;
  const others: readonly Density[] = [
    { family: 'uniform', a: -0.3, b: 3.9 },
    { family: 'uniform', a: -9, b: 9 },
    { family: 'gaussian', mu: 0.4, sigma: 0.9 },
    { family: 'laplace', mu: 0.4, scale: 0.9 },
    { ...density, mu: 0.4 },
  ];

  /** The value, or the code of the refusal. */
  const answer = (call: () => unknown): unknown => {
    try {
      return call();
    } catch (error) {
      return (error as EntropyError).code;
    }
  };

  it('is 0 where it is not given', () => {
    for (const of of [
      (it: Density) => entropy.densityAt(it, 0.6),
      (it: Density) => entropy.differentialEntropy(it),
      (it: Density) => entropy.discretizedEntropy(it, 0.7, { origin: 0.2 }),
      (it: Density) => entropy.discretizedMasses(it, 0.7, { from: -2, to: 4 }),
    ])
      expect(of(density)).toEqual(of(centred));
  });

  it('is 0 where two are compared, for either', () => {
    for (const compare of [entropy.klDivergenceContinuous, entropy.crossEntropyContinuous])
      for (const other of others) {
        expect(answer(() => compare(density, other))).toBe(answer(() => compare(centred, other)));
        expect(answer(() => compare(other, density))).toBe(answer(() => compare(other, centred)));
      }
  });

  it.each([
    [NaN, 'notANumber'],
    [Infinity, 'infinite'],
    [1e301, 'outOfRange'],
  ])('is refused where it is %d', (mu, code) => {
    expect(() => entropy.densityAt({ ...density, mu }, 0)).toThrow(
      expect.objectContaining({ code, argument: 'density.mu' }),
    );
  });
});
