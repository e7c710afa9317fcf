import { describe, expect, it } from 'vitest';
import { densityAt, discretizedMasses, type Density } from '~/entropy/index.ts';
import { cutGaussian, triangular, uniform } from './densities.ts';

/** Densities with ends, and how high each is there. */
const ended: readonly (readonly [Density, a: number, b: number, atA: number, atB: number])[] = [
  [uniform(-1, 3), -1, 3, 1 / 4, 1 / 4],
  [triangular(-1, 3), -1, 3, 0, 0],
  // Flat to a millionth.
  [cutGaussian(1, 2000, -1, 3), -1, 3, 1 / 4, 1 / 4],
  [{ family: 'exponential', rate: 2 }, 0, Infinity, 2, 0],
  // Half a Gaussian: 2 φ(0).
  [cutGaussian(0, 1, 0, Infinity), 0, Infinity, 0.7978845608028654, 0],
  [cutGaussian(0, 1, -Infinity, 0), -Infinity, 0, 0, 0.7978845608028654],
];

it('an end beside an edge by rounding is that edge, up to a thousandth of a bin', () => {
  const far = 2 ** 42;
  const bins = (to: number) =>
    discretizedMasses(uniform(0, far), 1, { from: far - 2, to }).map(({ left }) => left - far);
  expect(bins(far)).toEqual([-2, -1]);
  expect(bins(far + 2 ** -10)).toEqual([-2, -1]);
  expect(bins(far + 2 ** -9)).toEqual([-2, -1, 0]);
});

describe.each(ended)('%o', (density, a, b, atA, atB) => {
  it('has its height at its very ends, and none beyond them', () => {
    expect(densityAt(density, a)).toBeCloseTo(atA, 6);
    expect(densityAt(density, b)).toBeCloseTo(atB, 6);
    const beyond = [a - 1e-9, a - 5, b + 1e-9, b + 5, -Infinity, Infinity];
    for (const x of beyond.filter((x) => x < a || x > b)) expect(densityAt(density, x)).toBe(0);
  });

  it('has nothing in a bin beyond them, and the rest in those between', () => {
    const bins = discretizedMasses(density, 0.5, { from: -12, to: 40 });
    let all = 0;
    for (const { left, mass } of bins) {
      if (left + 0.5 <= a || left >= b) expect(mass, `from ${left}`).toBe(0);
      else all += mass;
    }
    expect(all).toBeCloseTo(1, 12);
  });
});
