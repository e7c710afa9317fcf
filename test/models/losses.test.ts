import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binaryCrossEntropyFromLogitGradient,
  binaryMeanSquaredErrorFromLogitGradient,
} from '~/entropy/index.ts';
import { losses, pushes } from '~/models/losses.ts';

describe('figure 3.4b, why not the mean square', () => {
  it('has a mistake of six pushed by the cross-entropy and hardly by the square', () => {
    const now = losses.follow({ z: -6 });
    expect(now.crossEntropyGradient).toBeCloseTo(-0.9975, 4);
    expect(now.squaredErrorGradient).toBeCloseTo(-0.00246, 5);
    expect(now.crossEntropy * Math.LN2).toBeCloseTo(6.0025, 4);
    expect(now.squaredError).toBeCloseTo(0.4975, 4);
    expect(now.q).toBeCloseTo(0.0025, 4);
    // e⁶, the odds against.
    expect(now.power).toBeCloseTo(403.4288, 4);
  });
  it('pushes harder the greater the mistake with cross-entropy, but not with the square', () => {
    expect(pushes.crossEntropy(-6)).toBeGreaterThan(pushes.crossEntropy(-1));
    expect(pushes.squaredError(-6)).toBeLessThan(pushes.squaredError(-1) / 50);
  });
  it('has gradients that are the slopes of its losses', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (z) => {
        const [low, high] = [losses.follow({ z: z - 1e-4 }), losses.follow({ z: z + 1e-4 })];
        const now = losses.follow({ z });
        const slope = (high.crossEntropy - low.crossEntropy) * Math.LN2 * 5000;
        expect(now.crossEntropyGradient).toBeCloseTo(binaryCrossEntropyFromLogitGradient(z, 1), 14);
        expect(now.squaredErrorGradient).toBe(binaryMeanSquaredErrorFromLogitGradient(z, 1));
        expect(slope).toBeCloseTo(now.crossEntropyGradient, 5);
        expect((high.squaredError - low.squaredError) * 5000).toBeCloseTo(
          now.squaredErrorGradient,
          5,
        );
      }),
    );
  });
  it('comes back from its link, and knows a damaged one', () => {
    expect(losses.write({ z: -6 })).toBe('-6');
    expect(losses.read('-6')).toEqual({ z: -6 });
    for (const text of ['', 'abc', '11', '1,2', '-10.1', '∞'])
      expect(losses.read(text)).toBeUndefined();
  });
});
