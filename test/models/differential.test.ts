import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  differential,
  families,
  heights,
  levelScale,
  rangeOf,
  ofSameVariance,
  toldIn,
  type DifferentialState,
} from '~/models/differential.ts';
import { read } from '~/models/parts/quantity.ts';

const { initial, follow } = differential;
const state = (family: DifferentialState['family'], scale: number): DifferentialState => ({
  ...initial,
  family,
  scale,
});

describe('differential entropy', () => {
  it('of U(0, 10) is 3.3219 bits, of the Gaussian of the same variance 3.5765', () => {
    expect(follow(initial).entropy.toFixed(4)).toBe('3.3219');
    expect(follow(ofSameVariance(initial, 'gaussian')).entropy.toFixed(4)).toBe('3.5765');
  });

  it('is 0 for a Gaussian of σ = 0.2420', () => {
    expect(levelScale('gaussian')).toBeCloseTo(1 / Math.sqrt(2 * Math.PI * Math.E), 14);
    expect(levelScale('gaussian').toFixed(4)).toBe('0.2420');
    for (const family of families)
      expect(follow(state(family, levelScale(family))).entropy).toBe(0);
  });

  it('is still 0 once what was level has been told in seconds or been another family, and is back', () => {
    for (const family of families) {
      const level = state(family, levelScale(family));
      expect(follow(toldIn(toldIn(level, 'seconds'), 'minutes')).entropy, family).toBe(0);
      for (const other of families) {
        const back = ofSameVariance(ofSameVariance(level, other), family);
        expect(follow(back).entropy, `${family} by ${other}`).toBe(0);
      }
    }
  });

  it('is negative for the metro’s Gaussian', () => {
    expect(follow(state('gaussian', 0.1)).entropy.toFixed(4)).toBe('-1.2748');
  });

  it('gains 5.9069 bits when minutes are told in seconds', () => {
    expect(follow(initial).minute.toFixed(4)).toBe('5.9069');
    for (const family of families) {
      const before = state(family, 3);
      const gain = follow(toldIn(before, 'seconds')).entropy - follow(before).entropy;
      expect(gain).toBeCloseTo(Math.log2(60), 10);
      expect(toldIn(toldIn(before, 'seconds'), 'minutes')).toEqual(before);
    }
  });

  it('is set in steps and between ends that are sixty times as many seconds', () => {
    expect(rangeOf('location', 'minutes')).toMatchObject({ min: -5, max: 14, step: 0.1 });
    expect(rangeOf('location', 'seconds')).toMatchObject({ min: -300, max: 840, step: 6 });
    expect(rangeOf('scale', 'seconds')).toMatchObject({ min: 0.006, max: 600_000, step: 6 });
  });

  it('takes a comma between thousands', () => {
    expect(read('1,500', rangeOf('scale', 'minutes'))).toBe(1500);
  });

  it('is largest for the Gaussian when the variance is given', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...families),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (family, scale) => {
          const now = follow(state(family, scale));
          for (const each of families)
            if (each !== 'gaussian')
              expect(now.gaussianEntropy - now[`${each}Entropy`]).toBeGreaterThan(0.1);
          expect(now.lack).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('is compared at the same variance to the very ends of the range, though no field could be set so', () => {
    const wide = follow(state('laplace', 10_000));
    expect(wide.lack.toFixed(4)).toBe('0.1044');
    expect(wide.gaussianScale).toBeCloseTo(wide.deviation, 6);
    expect(follow(state('uniform', 0.0001)).lack.toFixed(4)).toBe('0.2546');
    expect(ofSameVariance(state('laplace', 10_000), 'gaussian').scale).toBe(10_000);
  });

  it.each([
    ['gaussian', 5, 10 / Math.sqrt(12)],
    ['exponential', 2.11, 10 / Math.sqrt(12)],
    ['laplace', 5, 10 / Math.sqrt(24)],
  ] as const)('as the %s of the mean and variance of U(0, 10) lies at %d', (family, at, scale) => {
    const alike = ofSameVariance(initial, family);
    expect(alike.location).toBe(at);
    expect(alike.scale).toBeCloseTo(scale, 10);
    expect(follow(alike).deviation).toBeCloseTo(10 / Math.sqrt(12), 10);
  });

  it('keeps mean and variance when it changes the family, and comes back', () => {
    for (const family of families)
      expect(ofSameVariance(ofSameVariance(initial, family), 'uniform')).toEqual(initial);
  });

  it('is the average of the heights that are drawn', () => {
    for (const family of families) {
      const points = heights(state(family, 2));
      let area = 0;
      for (let i = 1; i < points.length; i++)
        area += ((points[i]![0] - points[i - 1]![0]) * (points[i]![1] + points[i - 1]![1])) / 2;
      expect(area).toBeCloseTo(follow(state(family, 2)).entropy, 2);
      const lefts = points.map(([left]) => left);
      expect([lefts[0], lefts.at(-1)]).toEqual([0, 1]);
      expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
    }
  });

  it('is drawn level for what is level, and as high on the right as on the left in its middle', () => {
    expect(heights(initial)).toEqual([0, 1].map((left) => [left, Math.log2(10)]));
    for (const family of ['gaussian', 'laplace'] as const) {
      const points = heights(state(family, 2));
      points.forEach(([left, bits], i) => {
        const [right, across] = points.at(-1 - i)!;
        expect(left + right).toBeCloseTo(1, 3);
        expect(bits).toBeCloseTo(across, 6);
      });
    }
  });

  it('writes its state into a link and reads it back', () => {
    expect(differential.write(initial)).toBe('uniform,0,10');
    const other: DifferentialState = {
      family: 'laplace',
      location: 300,
      scale: 0.5,
      clock: 'seconds',
    };
    expect(differential.write(other)).toBe('laplace,300,0.5,seconds');
    expect(differential.read('laplace,300,0.5,seconds')).toEqual(other);
    expect(differential.read('uniform,0,10')).toEqual(initial);
  });

  it('refuses a damaged link', () => {
    for (const text of [
      '',
      'uniform',
      'uniform,0',
      'uniform,0,0',
      'uniform,0,-1',
      'uniform,99,1',
      'cauchy,0,1',
      'uniform,0,1,hours',
      'uniform,0,1,seconds,1',
      'uniform,NaN,1',
    ])
      expect(differential.read(text)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => void differential.read(text)));
  });
});
