import { describe, expect, it } from 'vitest';
import * as entropy from '~/entropy/index.ts';

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
