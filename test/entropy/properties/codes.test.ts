import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockHuffman,
  canonicalCode,
  entropy,
  EntropyError,
  huffman,
  kraftSum,
  shannonCodeLengths,
} from '~/entropy/index.ts';
import { distributionOf, one, close, holds } from './given.ts';

describe('codes', () => {
  it('H ≤ L of Huffman < H + 1 (to the last bit), and no more room than there is', () => {
    holds(one, (p) => {
      const { lengths, expectedLength } = huffman(p);
      expect(expectedLength).toBeGreaterThanOrEqual(entropy(p) - close);
      // Of a rare outcome that a double can hardly tell from an impossible one, the rest is not seen.
      expect(expectedLength).toBeLessThanOrEqual(entropy(p) + 1);
      expect(kraftSum(lengths)).toBeLessThanOrEqual(1);
    });
  });

  it('Shannon’s words fit, and cost less than a bit more than the entropy', () => {
    holds(one, (p) => {
      const lengths = shannonCodeLengths(p);
      expect(kraftSum(lengths)).toBeLessThanOrEqual(1);
      p.forEach((x, i) => x > 0 && expect(2 ** -lengths[i]!).toBeLessThanOrEqual(x));
      p.forEach((x, i) => lengths[i]! > 0 && expect(2 ** (1 - lengths[i]!)).toBeGreaterThan(x));
    });
  });

  it('longer blocks stay within a shorter part of a bit of the entropy', () => {
    holds(fc.tuple(distributionOf(3), fc.integer({ min: 1, max: 5 })), ([p, n]) => {
      const { expectedLengthPerMessage } = blockHuffman(p, n);
      expect(expectedLengthPerMessage).toBeGreaterThanOrEqual(entropy(p) - close);
      expect(expectedLengthPerMessage).toBeLessThan(entropy(p) + 1 / n + close);
    });
  });

  it('a code of given lengths has no word that begins another', () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 70 }), { minLength: 1, maxLength: 8 });
    holds(lengths, (given) => {
      const room = given.reduce(
        (sum, length) => sum + (length > 0 ? 1n << BigInt(70 - length) : 0n),
        0n,
      );
      if (room > 1n << 70n) {
        expect(() => canonicalCode(given)).toThrow(EntropyError);
        return;
      }
      const words = canonicalCode(given);
      expect(words.map((word) => word.length)).toEqual(given);
      const used = words.filter((word) => word !== '');
      used.forEach((word, i) =>
        used.forEach((other, k) => i !== k && expect(other.startsWith(word)).toBe(false)),
      );
    });
  });

  it.each([[[1, 1, 60]], [[1, 2, 2, 55]], [[1, 1, 4096]]])(
    'there is none for %j, though the room lacked is lost in a double',
    (lengths) => {
      expect(kraftSum(lengths)).toBe(1);
      expect(() => canonicalCode(lengths)).toThrow(expect.objectContaining({ code: 'outOfRange' }));
    },
  );
});
