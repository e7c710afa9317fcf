import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bill, deviation, meanBill, rainUntil, spans } from '~/models/bill.ts';

const { initial, follow } = bill;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const days = fc.integer({ min: 1, max: spans.decade });
const seed = fc.integer({ min: 1, max: 9999 });

describe('the daily bill', () => {
  it('tends to the cross-entropy, and mine to the entropy', () => {
    const now = follow({ ...initial, q: 0.9 });
    expect(now.crossEntropy.toFixed(4)).toBe('0.7860');
    expect(now.entropyP.toFixed(4)).toBe('0.7219');
    expect(follow(initial).gap.toFixed(4)).toBe('0.2781');
  });

  it('is exactly 1 bit, every day, for a guess of 0.5', () => {
    for (let day = 1; day <= 400; day++) {
      expect(follow({ ...initial, days: day }).paid).toBe(1);
      expect(follow({ ...initial, days: day }).error).toBe(0);
    }
  });

  it('adds up over the days: yours, mine, and what yours is more', () => {
    const now = follow({ ...initial, q: 0.9, days: 30 });
    const [rain, dry] = [now.rainDays, 30 - now.rainDays];
    expect(now.dryDays).toBe(dry);
    expect(now.total).toBeCloseTo(rain * -Math.log2(0.9) + dry * -Math.log2(0.1), 10);
    expect(now.ownTotal).toBeCloseTo(rain * -Math.log2(0.8) + dry * -Math.log2(0.2), 10);
    expect(now.extra).toBeCloseTo(now.total - now.ownTotal, 10);
    expect(now.extra).not.toBeCloseTo(0, 1);
  });

  it('has the standard error σ/√n', () => {
    const [a, b] = [-Math.log2(0.9), -Math.log2(0.1)];
    const mean = 0.8 * a + 0.2 * b;
    const variance = 0.8 * (a - mean) ** 2 + 0.2 * (b - mean) ** 2;
    expect(deviation(0.8, 0.9)).toBeCloseTo(Math.sqrt(variance), 12);
    expect(follow({ ...initial, q: 0.9, days: 100 }).error).toBeCloseTo(
      Math.sqrt(variance) / 10,
      12,
    );
  });

  it('lies within four standard errors of what it tends to, for a thousand seeds', () => {
    for (let each = 1; each <= 1000; each++) {
      const now = follow({ ...initial, q: 0.3, days: spans.decade, seed: each });
      expect(Math.abs(now.paid - now.crossEntropy)).toBeLessThan(4.5 * now.error);
    }
  });

  it('has the same days for the same seed, and rains on a share of p of them', () => {
    expect(rainUntil(0.8, 7).slice()).toEqual(rainUntil(0.8, 7).slice());
    expect(rainUntil(0.8, 7)[spans.decade]! / spans.decade).toBeCloseTo(0.8, 1);
    expect(rainUntil(1, 7)[spans.decade]).toBe(spans.decade);
    expect(rainUntil(0, 7)[spans.decade]).toBe(0);
  });

  it('is infinite once it rains on one who held rain impossible, and only then', () => {
    expect(follow({ ...initial, q: 0 }).paid).toBe(Infinity);
    expect(follow({ ...initial, p: 0, q: 0 }).paid).toBe(0);
    expect(follow({ ...initial, p: 0, q: 0 }).error).toBe(0);
  });

  it('is a number whatever is set, and the curve ends in it', () => {
    fc.assert(
      fc.property(share, share, days, seed, (p, q, n, each) => {
        const now = follow({ p, q, days: n, seed: each });
        for (const value of Object.values(now)) expect(value).not.toBeNaN();
        const end = meanBill(rainUntil(p, each)[n]!, n, q);
        if (end === Infinity) expect(now.paid).toBe(Infinity);
        else expect(end).toBeCloseTo(now.paid, 8);
      }),
    );
  });

  it('writes its state into a link and reads it back', () => {
    expect(bill.write(initial)).toBe('0.8,0.5,365,1');
    fc.assert(
      fc.property(share, share, days, seed, (p, q, n, each) => {
        const state = { p: p + 0, q: q + 0, days: n, seed: each };
        expect(bill.read(bill.write(state))).toEqual(state);
      }),
    );
  });

  it('refuses a damaged link', () => {
    for (const text of [
      '',
      '0.8',
      '0.8,0.5,365',
      '0.8,1.5,365,1',
      '0.8,0.5,0,1',
      '0.8,0.5,3651,1',

      '0.8,0.5,365,0',
      '0.8,0.5,365,x',
    ])
      expect(bill.read(text)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => void bill.read(text)));
  });
});
