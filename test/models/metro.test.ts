import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockAt, marksAfter, metro } from '~/models/metro.ts';

const { follow, initial, read, write } = metro;
const seconds = (s: number): number => s / 60;

describe('the metro', () => {
  test('log₂ 10 before, 2.0471 + log₂ σ after: 3.3219 and −1.2748 bits, 4.5968 gained', () => {
    const now = follow(initial);
    expect(now.before).toBeCloseTo(3.3219, 4);
    expect(now.gaussianConstant).toBeCloseTo(2.0471, 4);
    expect(now.after).toBeCloseTo(-1.2748, 4);
    expect(now.gain).toBeCloseTo(4.59676, 5);
    expect(now.after).toBeCloseTo(now.gaussianConstant + Math.log2(initial.sigma), 12);
    // The chapter before says that it can be negative, and stands on one page with a figure that may be set otherwise.
    expect(follow({ ...initial, sigma: 2 }).afterAtFirst).toBe(now.after);
  });

  test.each([
    [1, 9.2288, 4.3714],
    [0.1, 12.5507, 7.691],
  ])('a clock of %d s, σ = 5 s: %d and %d bits', (delta, before, after) => {
    const now = follow({ ...initial, sigma: seconds(5), delta });
    expect(now.clockBefore).toBeCloseTo(before, 4);
    expect(now.clockAfter).toBeCloseTo(after, 4);
  });

  test('both entropies grow without end as the clock grows finer; their difference settles on h − h', () => {
    const { gain } = follow({ ...initial, sigma: seconds(5) });
    expect(gain).toBeCloseTo(4.8598, 4);
    expect(gain).toBeCloseTo(Math.log2(600) - Math.log2(2 * Math.PI * Math.E * 25) / 2, 12);
    let last = 0;
    for (const delta of [10, 1, 0.1, 0.01]) {
      const clock = clockAt(seconds(5), delta);
      expect(clock.before).toBeGreaterThan(last);
      last = clock.before;
      expect(Math.abs(clock.gain - gain)).toBeLessThan(0.1 * delta ** 2 + 1e-9);
    }
  });

  test('cut off at 0 and 10 the Gaussian is the same while it is narrow, and narrower when it is wide', () => {
    const now = follow(initial);
    expect(now.afterCut).toBeCloseTo(now.after, 12);
    expect(now.outside).toBeLessThan(1e-100);
    const wide = follow({ ...initial, sigma: 2 });
    expect(wide.outside).toBeCloseTo(0.067, 3);
    expect(wide.afterCut).toBeLessThan(wide.after);
  });

  test('the marks that are drawn hold all the probability, and their average is the clock’s entropy', () => {
    for (const sigma of [0.001, seconds(5), 0.1, 2])
      for (const delta of [0.01, 0.1, 1, 7, 60]) {
        const marks = marksAfter({ sigma, delta });
        expect(marks.length).toBeLessThanOrEqual(122);
        expect(marks.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 2);
        const average = marks.reduce((sum, { share, bits }) => sum + share * bits, 0);
        expect(Math.abs(average - clockAt(sigma, delta).after)).toBeLessThan(0.02);
      }
  });
});

describe('in a link', () => {
  test('what is written is read back', () => {
    const states = fc.record({
      sigma: fc.double({ min: 0.001, max: 2, noNaN: true }),
      delta: fc.double({ min: 0.01, max: 60, noNaN: true }),
      looked: fc.integer({ min: 0, max: 1 }),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(read(write(state))).toEqual(state);
        for (const value of Object.values(follow(state))) expect(value).not.toBeNaN();
      }),
    );
  });

  test.each(['', 'abc', '0.1', '0.1,1', '0,1,1', '0.1,0,1', '0.1,1,0.5', '0.1,61,1', '3,1,1'])(
    '%j is damaged',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  test('no text at all makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void read(text)));
  });
});
