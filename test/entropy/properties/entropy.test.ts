import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binaryEntropy,
  convertUnit,
  entropy,
  entropyContributions,
  jointEntropy,
  normalize,
  normalizedEntropy,
  perplexity,
  probabilityFromInformation,
  redundancy,
  selfInformation,
} from '~/entropy/index.ts';
import { expectNear } from '../near.ts';
import { one, unit, close, holds, expectClose, total, weight } from './given.ts';

describe('entropy', () => {
  it('lies between 0 and log n', () => {
    holds(one, (p) => {
      expect(entropy(p)).toBeGreaterThanOrEqual(0);
      expect(entropy(p)).toBeLessThanOrEqual(Math.log2(p.length) + close);
    });
  });

  it('is exactly k bits for 2^k equally probable outcomes', () => {
    for (let k = 0; k <= 20; k++) expect(entropy(new Float64Array(2 ** k).fill(2 ** -k))).toBe(k);
  });

  it('does not depend on the order of the outcomes', () => {
    holds(one, (p) => expectClose(entropy(p.toReversed()), entropy(p)));
  });

  it('of two independent sources is the sum of theirs', () => {
    holds(fc.tuple(one, one), ([p, q]) => {
      expectClose(jointEntropy(p.map((x) => q.map((y) => x * y))), entropy(p) + entropy(q));
    });
  });

  it('groups: first which group, then which of it', () => {
    holds(fc.tuple(one, one, weight), ([p, q, share]) => {
      const whole = [...p.map((x) => x * share), ...q.map((x) => x * (1 - share))];
      expectClose(
        entropy(whole),
        binaryEntropy(share) + share * entropy(p) + (1 - share) * entropy(q),
      );
    });
  });

  it('makes of equal probabilities no more than 1, and no more than n', () => {
    for (let n = 1; n <= 3000; n += 4) {
      const even = normalize(new Uint8Array(n).fill(1));
      expect(normalizedEntropy(even)).toBeLessThanOrEqual(1);
      expect(perplexity(even)).toBeLessThanOrEqual(n);
    }
  });

  it('is the sum of its contributions', () => {
    holds(fc.tuple(one, unit), ([p, unit]) =>
      expectClose(total(entropyContributions(p, { unit })), entropy(p, { unit })),
    );
  });

  it('is at most the logarithm of the perplexity’s range, and redundancy is what it lacks', () => {
    holds(one, (p) => {
      expect(perplexity(p)).toBeGreaterThanOrEqual(1);
      expect(perplexity(p)).toBeLessThanOrEqual(p.length);
      expect(redundancy(p)).toBeGreaterThanOrEqual(0);
      if (p.length > 1) expectClose(redundancy(p), 1 - entropy(p) / Math.log2(p.length));
    });
  });

  it('lacks as much in whichever order the outcomes come', () => {
    const many = fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 200, maxLength: 400 })
      .map((weights) => normalize([1, ...weights]));
    holds(many, (p) => {
      const lack = redundancy(p);
      const orders = [p.toReversed(), p.toSorted((a, b) => a - b)];
      for (const order of orders) expectNear(redundancy(order), lack, 1);
    });
  });

  it('changes its unit exactly', () => {
    holds(fc.tuple(one, unit), ([p, unit]) => {
      expect(convertUnit(entropy(p, { unit: 'nat' }), 'nat', unit)).toBe(entropy(p, { unit }));
    });
  });
});

describe('self-information', () => {
  it('is undone by probabilityFromInformation', () => {
    holds(fc.tuple(fc.double({ min: 1e-300, max: 1, noNaN: true }), unit), ([p, unit]) => {
      const back = probabilityFromInformation(selfInformation(p, { unit }), { unit });
      expect(Math.abs(back - p)).toBeLessThanOrEqual(1e-12 * p);
    });
  });
});
