import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  crossEntropy,
  crossEntropyFromLogits,
  crossEntropyFromLogitsGradient,
  klDivergence,
  klDivergenceFromLogits,
  meanSquaredErrorFromLogits,
  meanSquaredErrorFromLogitsGradient,
  normalize,
  softmax,
} from '~/entropy/index.ts';
import { distributionOf, logits, holds, expectClose, total } from './given.ts';

describe('learning', () => {
  it('the gradient of each loss is that of its central differences', () => {
    const target = logits.chain((z) => fc.tuple(fc.constant(z), distributionOf(z.length)));
    const options = fc.record({
      temperature: fc.constantFrom(0.5, 1, 3),
      labelSmoothing: fc.constantFrom(0, 0.1),
    });
    holds(fc.tuple(target, options), ([[z, t], options]) => {
      const losses = [
        [
          (z: number[]) => crossEntropyFromLogits(z, t, { ...options, unit: 'nat' }),
          crossEntropyFromLogitsGradient,
        ],
        [
          (z: number[]) => meanSquaredErrorFromLogits(z, t, options),
          meanSquaredErrorFromLogitsGradient,
        ],
      ] as const;
      for (const [loss, gradientOf] of losses)
        gradientOf(z, t, options).forEach((slope, i) => {
          const step = 1e-4;
          const moved = (by: number) => loss(z.with(i, z[i]! + by));
          expect(Math.abs((moved(step) - moved(-step)) / (2 * step) - slope)).toBeLessThanOrEqual(
            2e-6,
          );
        });
    });
  });

  it('softmax is a distribution, and the same for scores all higher by the same', () => {
    holds(fc.tuple(logits, fc.integer({ min: -1000, max: 1000 })), ([z, shift]) => {
      const whole = z.map((x) => Math.round(x * 1024) / 1024);
      expect(softmax(whole.map((x) => x + shift))).toEqual(softmax(whole));
      expectClose(total(softmax(z)), 1);
    });
  });

  it('from scores or from probabilities, cross-entropy and divergence are the same', () => {
    holds(fc.tuple(logits, fc.nat()), ([z, k]) => {
      const q = softmax(z);
      const oneHot = q.map((_, i) => (i === k % q.length ? 1 : 0));
      expect(crossEntropyFromLogits(z, k % q.length)).toBe(crossEntropyFromLogits(z, oneHot));
      const loss = crossEntropy(oneHot, normalize(q));
      expect(Math.abs(crossEntropyFromLogits(z, oneHot) - loss)).toBeLessThanOrEqual(
        1e-13 * Math.max(1, loss),
      );
      const other = z.toReversed();
      const divergence = klDivergence(normalize(q), normalize(softmax(other)));
      expect(Math.abs(klDivergenceFromLogits(z, other) - divergence)).toBeLessThanOrEqual(
        1e-12 * Math.max(1, divergence),
      );
    });
  });
});
