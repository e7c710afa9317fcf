import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entropyFromCounts,
  mutualInformationFromCounts,
  textConditionalEntropy,
  textEntropy,
} from '~/entropy/index.ts';
import { expectNear } from './near.ts';

const units = [
  ['bit', Math.log2],
  ['nat', Math.log],
  ['hartley', Math.log10],
] as const;
const pairs = (n: number, count: number) =>
  Array.from({ length: n }, (_, x) => Array.from({ length: n }, (_, y) => (x === y ? count : 0)));

describe('what was counted equally often', () => {
  it('has exactly k bits if there are 2^k of it, however often that was', () => {
    for (let count = 1; count < 500; count++)
      for (let k = 0; k <= 5; k++)
        expect(entropyFromCounts(new Uint16Array(2 ** k).fill(count))).toBe(k);
    for (let count = 1; count < 300; count++)
      for (let k = 1; k <= 3; k++)
        expect(mutualInformationFromCounts(pairs(2 ** k, count))).toBe(k);
  });

  it('is so in a text, too', () => {
    for (let count = 1; count < 300; count++) {
      expect(textEntropy('ab'.repeat(count))).toBe(1);
      expect(textConditionalEntropy(`${'aabb'.repeat(count)}a`)).toBe(1);
    }
  });

  it('has no more than log K, K being how many were seen', () => {
    for (let count = 1; count < 100; count++)
      for (let k = 1; k < 40; k++)
        for (const [unit, log] of units) {
          const found = entropyFromCounts([0, ...new Array<number>(k).fill(count)], { unit });
          expect(found).toBeLessThanOrEqual(log(k));
          expect(found).toBeGreaterThanOrEqual(log(k) * (1 - 2 ** -51));
        }
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1 }), (counts) => {
        const seen = counts.filter((count) => count > 0).length;
        for (const [unit, log] of units)
          if (seen > 0) expect(entropyFromCounts(counts, { unit })).toBeLessThanOrEqual(log(seen));
      }),
    );
  });
});

describe('the information of one about the other', () => {
  it('is no more than the entropy of either', () => {
    const least = (table: readonly (readonly number[])[], unit: 'bit' | 'nat' | 'hartley') =>
      Math.min(
        entropyFromCounts(
          table.map((row) => row.reduce((sum, count) => sum + count)),
          { unit },
        ),
        entropyFromCounts(
          table[0]!.map((_, y) => table.reduce((sum, row) => sum + row[y]!, 0)),
          { unit },
        ),
      );
    for (let count = 1; count < 30; count++)
      for (let k = 2; k < 20; k++)
        for (const [unit] of units) {
          const found = mutualInformationFromCounts(pairs(k, count), { unit });
          expect(found).toBeLessThanOrEqual(least(pairs(k, count), unit));
          expect(found).toBeGreaterThanOrEqual(least(pairs(k, count), unit) * (1 - 2 ** -51));
        }
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 4 }),
        (table) => {
          if (table.flat().every((count) => count === 0)) return;
          for (const [unit] of units)
            expect(mutualInformationFromCounts(table, { unit })).toBeLessThanOrEqual(
              least(table, unit),
            );
        },
      ),
    );
  });
});

describe('what is added to counts and next to nothing', () => {
  // −Σ p ln p of the doubles, by 1,300 bits.
  it.each([
    [[0, 2 ** 52 - 1], 1e-300, 1.6160832257e-313],
    [[0, 0, 2], 5e-324, 3.686e-321],
    [[0, 2], 1e-300, 3.4623433753938685e-298],
  ])('keeps its digits beside %j: %d', (counts, alpha, truth) => {
    expectNear(entropyFromCounts(counts, { estimator: 'additive', alpha, unit: 'nat' }), truth, 2);
  });
});
