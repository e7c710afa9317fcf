import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binsAfter,
  densityNames,
  discretise,
  entropyAfter,
  gained,
  merged,
  visibleBins,
} from '~/models/discretise.ts';

const at = (density: (typeof densityNames)[number], halvings: number) =>
  discretise.follow({ density, halvings });

describe('cutting ever finer', () => {
  it.each([
    [0, '2.1048'],
    [1, '3.0620'],
    [2, '4.0508'],
    [3, '5.0480'],
    [10, '12.0471'],
  ])('gives N(0, 1), halved %i times, %s bits', (halvings, bits) => {
    expect(at('gaussian', halvings).entropy.toFixed(4)).toBe(bits);
  });

  it.each([
    [0, 10, '3.3219'],
    [1, 20, '4.3219'],
    [2, 40, '5.3219'],
  ])('gives U(0, 10), halved %i times, %i bins and %s bits', (halvings, bins, bits) => {
    expect(binsAfter('uniform', halvings)).toBe(bins);
    expect(at('uniform', halvings).entropy.toFixed(4)).toBe(bits);
  });

  it('comes to the differential entropy when log 1/Δ is taken away', () => {
    const rest = (density: (typeof densityNames)[number]): number =>
      at(density, 10).entropy - at(density, 10).climb;
    expect(rest('gaussian').toFixed(4)).toBe('2.0471');
    for (const density of densityNames)
      expect(rest(density)).toBeCloseTo(at(density, 10).differential, 6);
  });

  it('gains a bit with each cut, ever more exactly', () => {
    for (const density of densityNames)
      for (let k = 1; k <= 10; k++) {
        const gain = entropyAfter(density, k) - entropyAfter(density, k - 1);
        expect(Math.abs(gain - 1)).toBeLessThan(0.2 / 4 ** k + 1e-12);
      }
  });

  it('says what the last cut gained', () => {
    expect(gained('uniform', 1)).toBe(1);
    // 3.0620 − 2.1048, of which each is rounded.
    expect(gained('gaussian', 1)).toBeCloseTo(0.9572, 3);
    expect(gained('gaussian', 10)).toBeCloseTo(1, 5);
  });

  it('draws at most as many towers as can be seen, and leaves no probability out that could be', () => {
    for (const density of densityNames)
      for (let k = -1; k <= 10; k += 0.25) {
        const bins = visibleBins(density, k);
        expect(bins.length).toBeLessThan(200);
        expect(bins.reduce((sum, { share }) => sum + share, 0)).toBeGreaterThan(0.99);
      }
  });

  it('draws bins of a sixteenth one by one, and narrower ones together, as wide and as high', () => {
    expect([0, 3, 4, 5, 10].map(merged)).toEqual([false, false, false, true, true]);
    for (const [k, width] of [
      [2, 1 / 4],
      [4, 1 / 16],
      [5, 1 / 16],
      [10, 1 / 16],
    ] as const) {
      const bins = visibleBins('uniform', k);
      expect(bins.map(({ left }) => left)).toEqual(bins.map((_, i) => i * width));
      for (const { share, bits } of bins) {
        expect(share).toBeCloseTo(width / 10, 12);
        expect(bits).toBeCloseTo(Math.log2(10) + k, 12);
      }
    }
  });

  it('writes its state into a link and reads it back', () => {
    expect(discretise.write({ density: 'uniform', halvings: 3 })).toBe('uniform,3');
    fc.assert(
      fc.property(
        fc.constantFrom(...densityNames),
        fc.integer({ min: 0, max: 10 }),
        (density, halvings) => {
          const state = { density, halvings };
          expect(discretise.read(discretise.write(state))).toEqual(state);
        },
      ),
    );
  });

  it('refuses a damaged link', () => {
    for (const text of [
      '',
      'gaussian',
      'gaussian,',
      'gaussian,11',
      'gaussian,-1',
      'gaussian,1.5',
      'cauchy,1',
      'gaussian,1,1',
      '1',
      'gaussian,NaN',
    ])
      expect(discretise.read(text)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => void discretise.read(text)));
  });
});
