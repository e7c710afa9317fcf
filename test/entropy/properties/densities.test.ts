import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  crossEntropyContinuous,
  densityAt,
  differentialEntropy,
  discretizedEntropy,
  discretizedMasses,
  klDivergenceContinuous,
  type Density,
} from '~/entropy/index.ts';
import { expectClose, holds, total } from './given.ts';

describe('densities', () => {
  const scale = fc.double({ min: 0.01, max: 100, noNaN: true });
  const place = fc.double({ min: -10, max: 10, noNaN: true });
  const density: fc.Arbitrary<Density> = place.chain((at) =>
    fc.tuple(scale, fc.nat(6)).map(([wide, kind]): Density => {
      const [a, b] = [at, at + wide];
      const all: Density[] = [
        { family: 'uniform', a, b },
        { family: 'gaussian', mu: at, sigma: wide },
        { family: 'exponential', rate: wide },
        { family: 'laplace', mu: at, scale: wide },
        { family: 'logistic', mu: at, scale: wide },
        { family: 'triangular', a, b },
        { family: 'truncatedGaussian', mu: at / 2, sigma: wide / 3, a, b },
      ];
      return all[kind]!;
    }),
  );

  it('cut ever finer, the entropy less log 1/Δ comes to the differential entropy', () => {
    holds(density, (d) => {
      const delta = 2 ** Math.round(differentialEntropy(d) - 8);
      const rest = discretizedEntropy(d, delta) + Math.log2(delta);
      expect(Math.abs(rest - differentialEntropy(d))).toBeLessThanOrEqual(0.05);
    });
  });

  it('their bins hold all of the probability, and give the discretised entropy', () => {
    holds(fc.tuple(density, place), ([d, origin]) => {
      const delta = 2 ** Math.round(differentialEntropy(d) - 4);
      const { a = -Infinity, b = Infinity, mu = 0 } = d as { a?: number; b?: number; mu?: number };
      const centre = Math.min(Math.max(mu, a), b);
      const bins = discretizedMasses(d, delta, {
        origin,
        from: centre - 2000 * delta,
        to: centre + 2000 * delta,
      });
      const masses = bins.map(({ mass }) => mass);
      expect(Math.abs(total(masses) - 1)).toBeLessThanOrEqual(1e-14);
      const sum = total(masses.map((mass) => (mass > 0 ? -mass * Math.log2(mass) : 0)));
      expect(Math.abs(sum - discretizedEntropy(d, delta, { origin }))).toBeLessThanOrEqual(1e-13);
    });
  });

  it('their bins, ever narrower, come to the density itself', () => {
    holds(
      fc.tuple(density, place),
      ([d, x]) => {
        const narrow = 1e-7;
        // Not across an edge, where the density jumps.
        if ((densityAt(d, x) === 0) !== (densityAt(d, x + narrow) === 0)) return;
        const [bin] = discretizedMasses(d, narrow, { origin: x, from: x, to: x + narrow / 2 });
        const height = densityAt(d, x + narrow / 2);
        expect(Math.abs(bin!.mass / narrow - height)).toBeLessThanOrEqual(
          0.001 * (height + densityAt(d, x)) + 1e-9,
        );
      },
      50,
    );
  });

  it('from uniform to anything inside it, the divergence is what differential entropy fell by', () => {
    holds(fc.tuple(density, scale), ([d, margin]) => {
      if (d.family !== 'uniform' && d.family !== 'triangular' && d.family !== 'truncatedGaussian')
        return;
      const around: Density = { family: 'uniform', a: d.a - margin, b: d.b + margin };
      const fell = differentialEntropy(around) - differentialEntropy(d);
      expect(Math.abs(klDivergenceContinuous(d, around) - fell)).toBeLessThanOrEqual(1e-11);
      expect(klDivergenceContinuous(around, d)).toBe(Infinity);
    });
  });
});

describe('densities as wide and as far apart as they may be', () => {
  const uniform = (a: number, b: number): Density => ({ family: 'uniform', a, b });
  const gaussian = (mu: number, sigma = 1e300): Density => ({ family: 'gaussian', mu, sigma });
  const laplace = (mu: number, scale = 1e300): Density => ({ family: 'laplace', mu, scale });
  const exponential = (rate: number): Density => ({ family: 'exponential', rate });
  const nat = { unit: 'nat' } as const;
  const { LN2, LN10, log } = Math;

  it.each<[Density, Density, number]>([
    [uniform(0, 1e-300), uniform(0, 1e10), 310 * LN10],
    [uniform(0, 1e-300), uniform(-1e300, 1e300), 600 * LN10 + LN2],
    [uniform(0, 1), uniform(-1e300, 1e300), 300 * LN10 + LN2],
    [uniform(-5e299, 5e299), uniform(-1e300, 1e300), LN2],
    [gaussian(-1e300), gaussian(1e300), 2],
    [gaussian(1e300, 5e299), gaussian(-1e300, 5e299), 8],
    [laplace(-1e300), laplace(1e300), 1 + Math.exp(-2)],
    [laplace(0, 1e-300), laplace(0, 1e300), 600 * LN10 - 1],
    [uniform(9e299, 1e300), gaussian(0), log(Math.sqrt(2 * Math.PI) * 10) + 0.45125 + 1 / 2400],
    [exponential(1e-300), gaussian(0), log(Math.sqrt(2 * Math.PI))],
  ])('D(%o ‖ %o) is %f nat', (first, second, expected) => {
    const cost = klDivergenceContinuous(first, second, nat);
    expect(Math.abs(cost / expected - 1)).toBeLessThan(1e-12);
    const cross = crossEntropyContinuous(first, second, nat);
    const sum = differentialEntropy(first, nat) + expected;
    expect(Math.abs(cross - sum)).toBeLessThan(1e-12 * Math.max(700, Math.abs(sum)));
  });

  it.each<[Density, Density, number, number]>([
    [uniform(-1e300, 1e300), uniform(-1, 1), 4.4e299, 0.44],
    [
      { family: 'triangular', a: -1e300, b: 1e300 },
      { family: 'triangular', a: -1, b: 1 },
      4e299,
      0.4,
    ],
    [gaussian(1e300), gaussian(1, 1), 1e300, 1],
    [laplace(-1e300), laplace(-1, 1), 5e299, 0.5],
    [{ family: 'logistic', scale: 1e300 }, { family: 'logistic', scale: 1 }, 1e300, 1],
    [exponential(1e-300), exponential(1), 1e299, 0.1],
  ])('%o is cut as %o is, 1e300 times as wide', (wide, usual, delta, usualDelta) => {
    expectClose(discretizedEntropy(wide, delta), discretizedEntropy(usual, usualDelta));
    const bins = discretizedMasses(wide, delta, { from: -1e300, to: 1e300 });
    const usualBins = discretizedMasses(usual, usualDelta, { from: -1, to: 1 });
    expect(bins.length).toBe(usualBins.length);
    bins.forEach(({ mass }, i) => expectClose(mass, usualBins[i]!.mass));
    expect(densityAt(wide, 3e299) / densityAt(usual, 0.3) / 1e-300).toBeCloseTo(1, 8);
  });

  it.each<[string, Density]>([
    ['density.a', uniform(-1e301, 0)],
    ['density.b', { family: 'triangular', a: 0, b: 1e301 }],
    ['density.mu', gaussian(-1e301)],
    ['density.sigma', gaussian(0, 1e301)],
    ['density.scale', laplace(0, 1e301)],
    ['density.rate', exponential(1e-301)],
  ])('go no farther: %s of %o', (argument, density) => {
    for (const call of [
      () => densityAt(density, 0),
      () => differentialEntropy(density),
      () => discretizedEntropy(density, 1),
      () => discretizedMasses(density, 1, { from: 0, to: 1 }),
    ])
      expect(call).toThrow(expect.objectContaining({ code: 'outOfRange', argument }));
  });
});
