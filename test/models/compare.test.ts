import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, withEntry } from '~/models/compare.ts';
import { total } from '~/models/parts/total.ts';

describe('figure 3.3, any two distributions', () => {
  it('has the weather’s numbers for the weather’s distributions', () => {
    const now = compare.follow({ p: [0.8, 0.2], q: [0.5, 0.5], at: 0 });
    expect(now.entropyP).toBeCloseTo(0.7219, 4);
    expect(now.entropyQ).toBe(1);
    expect(now.crossEntropy).toBeCloseTo(1, 12);
    expect(now.gap).toBeCloseTo(0.2781, 4);
    expect(now.gapReverse).toBeCloseTo(0.3219, 4);
    expect(now.crossEntropyReverse).toBeCloseTo(1.3219, 4);
    expect(now.perplexityQ).toBe(2);
  });
  it('is infinite where Q rules out what P allows, while Jensen–Shannon stays finite', () => {
    const now = compare.follow({ p: [0.5, 0.5], q: [1, 0], at: 0 });
    expect(now.crossEntropy).toBe(Infinity);
    expect(now.gap).toBe(Infinity);
    expect(now.gapReverse).toBeCloseTo(1, 12);
    expect(now.jensenShannon).toBeCloseTo(0.3113, 4);
    expect(compare.follow({ p: [1, 0], q: [0, 1], at: 0 }).jensenShannon).toBe(1);
  });
  it('comes back from its link', () => {
    expect(compare.write(compare.initial)).toBe('0.5,0.25,0.15,0.1;0.2,0.25,0.25,0.3');
    fc.assert(
      fc.property(pairs, fc.nat(), (pair, some) => {
        const state = { ...pair, at: some % pair.p.length };
        expect(compare.read(compare.write(state))).toEqual(state);
      }),
    );
  });
  it('names the chosen outcome in its link, counted from 1, where it is not the first', () => {
    const pair = { p: [0.5, 0.5], q: [0.9, 0.1] };
    expect(compare.write({ ...pair, at: 0 })).toBe('0.5,0.5;0.9,0.1');
    expect(compare.write({ ...pair, at: 1 })).toBe('0.5,0.5;0.9,0.1;2');
    expect(compare.read('0.5,0.5;0.9,0.1')).toEqual({ ...pair, at: 0 });
  });
  it.each([
    '',
    ';',
    '1;1',
    '0.5,0.5',
    '0.5,0.4;0.5,0.5',
    '0.5,0.5;1',
    '0.5,0.5;0.5,0.5;',
    '0.5,0.5;0.5,0.5;0',
    '0.5,0.5;0.5,0.5;3',
    '0.5,0.5;0.5,0.5;1.5',
    '0.5,0.5;0.5,0.5;1;1',
    'a,b;c,d',
  ])('knows a damaged link: %j', (text) => {
    expect(compare.read(text)).toBeUndefined();
  });
  it('reads any text whatever without a throw, and follows what it reads without NaN', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-\d.,;%/e]*$/)), (text) => {
        const state = compare.read(text);
        if (state)
          for (const value of Object.values(compare.follow(state))) expect(value).not.toBeNaN();
      }),
    );
  });
});

describe('moving one probability', () => {
  it('leaves the others their proportions, in numbers that a person would write', () => {
    expect(withEntry([0.5, 0.25, 0.15, 0.1], 0, 0.6)).toEqual([0.6, 0.2, 0.12, 0.08]);
    expect(withEntry([0.5, 0.25, 0.25], 0, 1)).toEqual([1, 0, 0]);
    expect(withEntry([1, 0, 0], 0, 0.5)).toEqual([0.5, 0.25, 0.25]);
    expect(withEntry([0.4, 0.3, 0.3], 0, 0.3333)).toEqual([0.3333, 0.3334, 0.3333]);
    expect(withEntry([0.4, 0.3, 0.3, 0], 0, 0.3333)).toEqual([0.3333, 0.3334, 0.3333, 0]);
  });
  it('keeps the sum where next to nothing is left for the others', () => {
    const nearlyAll = withEntry([0.5, 0.5], 0, 1e-12);
    expect(total(withEntry(nearlyAll, 1, 0.123456))).toBeCloseTo(1, 14);
    expect(withEntry([1 - 1e-15, 1e-15], 0, 0.5)).toEqual([0.5, 0.5]);
  });
  it('always gives a distribution, and makes nothing impossible by rounding', () => {
    fc.assert(
      fc.property(
        pairs,
        fc.nat(),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        ({ p }, i, value) => {
          const at = i % p.length;
          for (const wanted of [value, Math.round(value * 100) / 100]) {
            const moved = withEntry(p, at, wanted);
            expect(moved[at]).toBeCloseTo(wanted, 12);
            expect(total(moved)).toBeCloseTo(1, 9);
            if (wanted > 0)
              for (const [j, share] of moved.entries())
                if (p[j]! > 1e-300) expect(share).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});

const pairs = fc
  .integer({ min: 2, max: 20 })
  .chain((n) => fc.tuple(weights(n), weights(n)))
  .map(([p, q]) => ({ p, q }));

function weights(n: number): fc.Arbitrary<readonly number[]> {
  return fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: n, maxLength: n })
    .filter((list) => list.some((value) => value > 0))
    .map((list) => list.map((value) => value / total(list)));
}
