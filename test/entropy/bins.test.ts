import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discretizedEntropy, discretizedMasses, type Density } from '~/entropy/index.ts';
import { cutGaussian, gaussian, laplace, triangular, uniform } from './densities.ts';
import { expectNear } from './near.ts';

/*
 * Bins whose marks lie next to an end of a density, far from 0, or no farther apart than the smallest doubles. Each true
 * value was made by mpmath 1.3 with 3,000 bits from the exact value of the doubles, Δ times k unrounded: a mass as F(o +
 * (k+1)Δ) − F(o + kΔ), F being the distribution function, an entropy in nats as −Σ P ln P over all bins; and then rounded.
 */

describe('the mass of a bin', () => {
  it.each<[Density, delta: number, from: number, to: number, origin: number, masses: number[]]>([
    // 0.1 + 0.2 lies 3e-17 beyond the mark 3 · 0.1, and 0.3 before it.
    [uniform(0, 0.1 + 0.2), 0.1, 0, 0.4, 0, [1 / 3, 1 / 3, 1 / 3, 9.25185853854297e-17]],
    [
      cutGaussian(1e17, 1, 0, 0.1 + 0.2),
      0.1,
      0,
      0.4,
      0,
      [0, 0, 0.062314722707647485, 0.9376852772923525],
    ],
    [cutGaussian(1e18, 1, 0, 0.3), 0.1, 0, 0.4, 0, [0, 0, 1, 0]],
    [cutGaussian(2.8418017164336557e17, 30.14918794891942, 0, 1), 0.1, 0.8, 1, 0, [0, 1]],
    // The marks are exact, though each bin's left edge is rounded to a 64th.
    [
      triangular(-70961517381921.9, -70961517381920.9),
      0.1,
      -70961517381921.9,
      -70961517381921.4,
      -70961517381921.9,
      [0.020000000000000004, 0.060000000000000005, 0.1, 0.14, 0.18000000000000002],
    ],
    [
      laplace(9.251257703790724e84, 1.5723847283563293e71),
      2.245895479815031e71,
      9.251257703790524e84,
      9.251257703790824e84,
      0,
      [0.109260755684824, 0.43928957871683766, 0.3170433435900128],
    ],
    [
      gaussian(0, 1e-310),
      1e-310,
      -2e-310,
      1e-310,
      0,
      [0.13590512198327784, 0.3413447460685429, 0.3413447460685429],
    ],
  ])('of %o, %f wide, from %f to %f', (density, delta, from, to, origin, masses) => {
    const bins = discretizedMasses(density, delta, { from, to, origin });
    expect(bins.length).toBe(masses.length);
    bins.forEach(({ mass }, i) => expectNear(mass, masses[i]!, 4));
  });

  it('is at most 1, where rounding would make it more', () => {
    const bins = discretizedMasses(gaussian(1, 10), 200, { from: -100, to: 100, origin: -100 });
    expect(bins).toEqual([{ left: -100, mass: 1 }]);
  });

  it('is as good 2^52 bins from the origin', () => {
    const [mu, from] = [2 ** 52, 2 ** 52 - 2];
    const bins = discretizedMasses(gaussian(mu, 1), 1, { from, to: mu });
    expect(bins.map(({ left }) => left)).toEqual([from, from + 1]);
    [0.13590512198327787, 0.341344746068543].forEach((mass, i) =>
      expectNear(bins[i]!.mass, mass, 4),
    );
  });

  it('is of a narrow bin at a far mean, too', () => {
    const [mu, sigma, delta] = [-30383.9, 1.85e-6, 7.67e-6];
    const [bin] = discretizedMasses(gaussian(mu, sigma), delta, { from: mu - sigma, to: mu });
    expectNear(bin!.mass, 0.9319102868218007, 4);
  });
});

describe('the bins of a stretch', () => {
  const even = uniform(0, 1);

  it.each<[from: number, to: number, lefts: number[]]>([
    [0.6, 0.7, [0.6]],
    [0.3, 0.6, [0.3, 0.4, 0.5]],
    [0.3, 0.3, []],
    [0.3 - 1e-15, 0.3 + 1e-15, [0.2, 0.3]],
    [0.35, 0.35, [0.3]],
  ])('a tenth wide from %f to %f start where they should', (from, to, lefts) => {
    const bins = discretizedMasses(even, 0.1, { from, to });
    expect(bins.length).toBe(lefts.length);
    bins.forEach(({ left }, i) => expectNear(left, lefts[i]!, 1));
  });

  it('are those between its ends, whatever rounding does to these as they are written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0.1, 0.01, 0.05, 0.2, 0.3),
        fc.constantFrom(0, 0.07, -12.3),
        fc.integer({ min: -1000, max: 1000 }),
        fc.nat(200),
        (delta, origin, first, count) => {
          const edge = (k: number) => Number((origin + k * delta).toFixed(2));
          const [from, to] = [edge(first), edge(first + count)];
          const bins = discretizedMasses(even, delta, { from, to, origin });
          expect(bins.map(({ left }) => left.toFixed(2))).toEqual(
            Array.from({ length: count }, (_, i) => (origin + (first + i) * delta).toFixed(2)),
          );
        },
      ),
    );
  });

  it('hold all there is, also where rounding is more than a bin', () => {
    const [a, b] = [1e17, 1e17 + 16];
    const masses = discretizedMasses(uniform(a, b), 3, { from: a, to: b, origin: a }).map(
      ({ mass }) => mass,
    );
    expect(masses).toEqual([3 / 16, 3 / 16, 3 / 16, 3 / 16, 3 / 16, 1 / 16]);
  });
});

describe('the entropy of what is read off a scale', () => {
  it.each<[Density, delta: number, origin: number, truth: number]>([
    [
      triangular(0, 33.49584440573971),
      33.49584440573971,
      1.3298352112643426e-17,
      2.6810519770118086e-35,
    ],
    [
      triangular(-16.307487564379617, -9.138289653521188),
      7.169197910858428,
      -16.307487564379617,
      2.258072335123262e-30,
    ],
    [
      cutGaussian(
        -2.39424049859016,
        0.4014878533998852,
        -1.878920599203079e-15,
        0.9999999999999981,
      ),
      0.7,
      0,
      6.854059813613294e-5,
    ],
    [cutGaussian(1e17, 1, 0, 0.1 + 0.2), 0.1, 0, 0.23328962529758762],
    [uniform(-1e-17, 1), 0.5, 0, 0.6931471805599457],
    // All in one bin.
    [uniform(0.1, 0.9), 1, 0, 0],
    // One mark inside, no whole bin: what a quarter and three quarters have.
    [uniform(0, 1), 1, 0.25, 0.5623351446188083],
    [laplace(-1e-20, 1e-21), 1, 0, 0.00026543377270375724],
    // The next mark is two scales above the middle, which is as near to 1 as a double can be.
    [laplace(1 - 2 ** -53, 2 ** -55), 1, -(2 ** -54), 0.24756364282470117],
    [{ family: 'exponential', rate: 1 }, 20, -19.999999999, 6.500749365575222e-8],
    [{ family: 'exponential', rate: 1 }, 20, 0.001, 0.007903846001581841],
    [gaussian(-1e-12, 1), 1e9, 0, 0.693147180559945309],
    [uniform(0, 3e-322), 6e-323, 0, 1.6667033889719995],
    [uniform(7.70000000000014e-310, 8.70000000000014e-310), 7e-311, 0, 0.610864302054881],
    [gaussian(1e-308, 3e-310), 1e-309, 0, 0.7000639224950727],
    [gaussian(0, 5e-324), 5e-324, 0, 1.458958828416441],
  ])('of %o, %f wide from %f on', (density, delta, origin, truth) => {
    expectNear(discretizedEntropy(density, delta, { origin, unit: 'nat' }), truth, 4);
  });
});
