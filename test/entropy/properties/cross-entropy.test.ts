import { describe, expect, it } from 'vitest';
import {
  crossEntropy,
  crossEntropyContributions,
  entropy,
  jensenShannonDistance,
  jensenShannonDivergence,
  jensenShannonDivergenceContributions,
  klDivergence,
  klDivergenceContributions,
  normalize,
} from '~/entropy/index.ts';
import { two, three, close, holds, expectClose, total } from './given.ts';

describe('cross-entropy and divergence', () => {
  it('H(P, Q) = H(P) + D(P‖Q)', () => {
    holds(two, ([p, q]) => expectClose(crossEntropy(p, q), entropy(p) + klDivergence(p, q)));
  });

  it('D(P‖Q) is never negative, and 0 only where P = Q', () => {
    holds(two, ([p, q]) => {
      const divergence = klDivergence(p, q);
      expect(divergence).toBeGreaterThanOrEqual(0);
      expect(klDivergence(p, p)).toBe(0);
      if (p.some((x, i) => Math.abs(x - q[i]!) > 1e-150)) expect(divergence).toBeGreaterThan(0);
    });
  });

  it('are infinite exactly where Q rules out what P allows', () => {
    holds(two, ([p, q]) => {
      const isRuledOut = p.some((x, i) => x > 0 && q[i] === 0);
      expect(klDivergence(p, q) === Infinity).toBe(isRuledOut);
      expect(crossEntropy(p, q) === Infinity).toBe(isRuledOut);
    });
  });

  it('are the sums of their contributions', () => {
    holds(two, ([p, q]) => {
      expectClose(total(crossEntropyContributions(p, q)), crossEntropy(p, q));
      expectClose(total(klDivergenceContributions(p, q)), klDivergence(p, q));
      expectClose(total(jensenShannonDivergenceContributions(p, q)), jensenShannonDivergence(p, q));
    });
  });
});

describe('of many outcomes, which are added up block by block', () => {
  it.each([1024, 1025, 5000])('%d: the sum of the contributions, one way and the other', (n) => {
    const p = normalize(Array.from({ length: n }, (_, i) => i + 1));
    const q = normalize(Array.from({ length: n }, (_, i) => 1 / (i + 1)));
    for (const [first, second] of [
      [p, q],
      [q, p],
    ] as const) {
      expectClose(total(crossEntropyContributions(first, second)), crossEntropy(first, second));
      expectClose(total(klDivergenceContributions(first, second)), klDivergence(first, second));
    }
    expect(Math.abs(klDivergence(p, q) - klDivergence(q, p))).toBeGreaterThan(0.1);
  });

  it('may be infinite in any block', () => {
    const p = normalize(Array.from({ length: 3000 }, () => 1));
    for (const ruledOut of [0, 1500, 2999]) {
      const q = normalize(p.map((_, i) => (i === ruledOut ? 0 : 1)));
      expect([crossEntropy(p, q), klDivergence(p, q)]).toEqual([Infinity, Infinity]);
      expect(klDivergence(q, p)).toBeLessThan(0.001);
    }
  });
});

describe('Jensen–Shannon', () => {
  it('is the same both ways round, from 0 to 1 bit', () => {
    holds(two, ([p, q]) => {
      expect(jensenShannonDivergence(p, q)).toBe(jensenShannonDivergence(q, p));
      expect(jensenShannonDivergence(p, q)).toBeGreaterThanOrEqual(0);
      expect(jensenShannonDivergence(p, q)).toBeLessThanOrEqual(1);
      expect(jensenShannonDivergence(p, p)).toBe(0);
    });
  });

  it('has a root for which no detour is shorter', () => {
    holds(three, ([p, q, r]) => {
      const detour = jensenShannonDistance(p, q) + jensenShannonDistance(q, r);
      expect(jensenShannonDistance(p, r)).toBeLessThanOrEqual(detour + close);
    });
  });
});
