import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presets, source } from '~/models/source.ts';
import { listen, telegraph, telegraphOf } from '~/models/telegraph.ts';

/** How far the average lies from what it settles on. */
const off = ({ mean, entropy }: { mean: number; entropy: number }): number => mean - entropy;

describe('listening to a source', () => {
  test('the average comes near the entropy: within four standard errors at 10,000, for 25 seeds', () => {
    // The information of one symbol of 0.8 and 0.2 has the standard deviation 2 · √(0.8 · 0.2) = 0.8 bit.
    for (let seed = 0; seed < 25; seed++)
      expect(Math.abs(off(telegraph.follow({ heard: 10_000, seed })))).toBeLessThan(4 * 0.008);
  });
  test('hearing more adds to what was heard', () => {
    const few = listen(presets.letters, 5, 50).sent;
    expect(listen(presets.letters, 5, 500).sent.slice(0, 50)).toEqual(few);
  });
  test('what was sent is what is counted', () => {
    const { sent, counts } = listen(presets.loadedDie, 4, 3000);
    expect(sent).toHaveLength(3000);
    expect(counts).toEqual(presets.loadedDie.map((_, i) => sent.filter((at) => at === i).length));
    // The first is as likely to be one as another: of a hundred seeds, none may be left out.
    const first = Array.from(
      { length: 100 },
      (_, seed) => listen(presets.fairDie, seed, 1).sent[0],
    );
    expect(new Set(first).size).toBe(6);
  });
  test('its averages are kept ever sparser, the first and the last of them always', () => {
    const { averages } = listen(source.initial.symbols, 3, 100_000);
    expect(averages.length).toBeLessThan(500);
    expect(averages.length).toBeGreaterThan(200);
    expect([averages[0]![0], averages.at(-1)![0]]).toEqual([1, 100_000]);
    const gaps = averages.slice(1, -1).map(([n], i) => n - averages[i]![0]);
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
  });
  test('what is impossible is never sent, and the average stays a number', () => {
    const symbols = [0, 0.5, 0.5, 0].map((p, i) => ({ name: `${i}`, p }));
    expect(listen(symbols, 1, 5000).counts.map((count) => count > 0)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(telegraphOf(symbols).follow({ heard: 5000, seed: 1 })).toMatchObject({
      mean: 1,
      entropy: 1,
    });
  });
  test('equally likely symbols are right from the first', () => {
    expect(off(telegraphOf(presets.fairDie).follow({ heard: 1, seed: 9 }))).toBeCloseTo(0, 12);
  });
  test('the average is the one that the run arrives at', () => {
    const [heard, bits] = listen(source.initial.symbols, 3, 777).averages.at(-1)!;
    expect(heard).toBe(777);
    expect(bits).toBeCloseTo(telegraph.follow({ heard: 777, seed: 3 }).mean, 9);
  });
});

describe('a link', () => {
  test('brings back the same run', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 0, max: 999_999 }),
        (heard, seed) => {
          expect(telegraph.read(telegraph.write({ heard, seed }))).toEqual({ heard, seed });
        },
      ),
    );
  });
  test.each(['', '100', '0,1', '100001,1', '1.5,1', '100,0.5', 'x,y', '1,2,3'])(
    'that is damaged (%s) is refused',
    (text) => expect(telegraph.read(text)).toBeUndefined(),
  );
});
