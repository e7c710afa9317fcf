import { describe, expect, it } from 'vitest';
import {
  binaryCrossEntropy,
  crossEntropyContinuous,
  densityAt,
  discretizedMasses,
  gaussianMutualInformation,
  jensenShannonDivergence,
  jointEntropyContributions,
  klDivergenceContinuous,
  logSumExp,
  posterior,
  softmax,
  type Density,
  type Unit,
} from '~/entropy/index.ts';
import { cutGaussian, gaussian, laplace, triangular, uniform } from './densities.ts';
import { expectNear } from './near.ts';

/*
 * Where no row of the reference goes. Each true value was made by mpmath 1.3 with 3,000 bits from the exact value of the
 * doubles, by the formula of the docstring, and then rounded.
 */

describe('binaryCrossEntropy', () => {
  it.each<[p: number, q: number, Unit, truth: number]>([
    [0.5, 1e-20, 'bit', 33.219280948873624],
    [0.3, 0.7, 'nat', 0.9497834462097748],
    [0.2, 0.999999, 'bit', 15.945255143965303],
    [0.25, 1e-300, 'hartley', 75],
    [0.9, 0.6, 'bit', 0.7954618442383218],
    [0.1, 0.03, 'nat', 0.3780690764682359],
    [0.2483696676734016, 0.9425015799477359, 'hartley', 0.9386677891460592],
  ])('of %d and %d in %s', (p, q, unit, truth) => {
    expectNear(binaryCrossEntropy(p, q, { unit }), truth, 2);
  });
});

describe('logits', () => {
  it.each([
    [[-0.6931471805599453, -0.6931471805599453 + 1e-9], 5.000000091745024e-10],
    [[-0.7, -0.7, -50], -0.006852819440054646],
    [[-1.3862943611198906, -1.3862943611198906, -0.6931471805599453], 3.478570220769449e-17],
  ])('whose weights nearly add up to 1 have a logSumExp of their own: %j', (logits, truth) => {
    expectNear(logSumExp(logits, { unit: 'nat' }), truth, 2);
  });

  it.each([
    [[0, -600.3], 3, [1, 1.2522013600814208e-87]],
    [[0.1, -700.7, 2.3], 0.3, [0.0006529653375526923, 0, 0.9993470346624473]],
    [[1000, 999.3], 0.7, [0.7310585786300177, 0.26894142136998234]],
  ])('far apart and heated keep their digits in softmax: %j', (logits, temperature, truth) => {
    softmax(logits, { temperature }).forEach((q, i) => expectNear(q, truth[i]!, 2));
  });
});

describe('gaussianMutualInformation', () => {
  it.each([
    [0.5, 0.14384103622589045],
    [0.6, 0.22314355131420974],
    [0.7, 0.33667227663188276],
    [0.72, 0.36532069249376287],
    [-0.9, 0.8303656034108255],
  ])('of a correlation of %d', (rho, truth) => {
    expectNear(gaussianMutualInformation(rho, { unit: 'nat' }), truth, 1);
  });
});

describe('posterior', () => {
  it.each([
    [
      [0.2, 0.3, 0.5],
      [0.7, 0.1, 0.4],
      [0.37837837837837834, 0.08108108108108109, 0.5405405405405406],
    ],
    [
      [1, 1e-300],
      [1e-20, 1e300],
      [9.999999999999998e-21, 1],
    ],
    [
      [1e-310, 1],
      [1e-10, 1e-320],
      [0.5000027832198211, 0.49999721678017894],
    ],
    [
      [1e-310, 1],
      [0.3, 5e-324],
      [0.9999999999998354, 1.6468854861372223e-13],
    ],
    [
      [5e-324, 1],
      [1, 5e-324],
      [0.5, 0.5],
    ],
    [
      [5e-324, 1],
      [5e-324, 0],
      [1, 0],
    ],
    [
      [0.5, 0.5],
      [Number.MAX_VALUE, Number.MAX_VALUE / 3],
      [0.75, 0.25],
    ],
  ])('of %j, when the evidence is as likely as %j', (prior, likelihood, truth) => {
    posterior(prior, likelihood).forEach((p, i) => expectNear(p, truth[i]!, 2));
  });
});

describe('a density', () => {
  const exponential: Density = { family: 'exponential', rate: 1.7 };
  const logistic: Density = { family: 'logistic', mu: 0.3, scale: 1.7 };

  it.each<[Density, x: number, height: number]>([
    [uniform(-0.3, 1.9), 1.1, 0.4545454545454546],
    [gaussian(0.3, 1.7), 2.9, 0.07286717925855156],
    [exponential, 2.9, 0.012285055578339985],
    [laplace(0.3, 1.7), 2.9, 0.06372443491418313],
    [logistic, 2.9, 0.08609844952088966],
    [triangular(-0.3, 3.9), 2.9, 0.22675736961451248],
    [triangular(-0.3, 3.9), 0.4, 0.15873015873015875],
    [cutGaussian(0.3, 1.7, -0.3, 3.9), 2.9, 0.11737034797056613],
  ])('%o has its height at %d', (density, x, height) => {
    expectNear(densityAt(density, x), height, 4);
  });

  it('too narrow for a double between its ends has the height of these', () => {
    for (const end of [0, 5e-324]) expect(densityAt(triangular(0, 5e-324), end)).toBe(0);
  });

  it.each<[Density, x: number]>([
    [uniform(0, 5e-324), 0],
    [gaussian(0, 5e-324), 0],
    [laplace(0, 1e-310), 0],
    [{ family: 'logistic', scale: 1e-310 }, 0],
    [triangular(0, 1e-310), 5e-311],
    [cutGaussian(0, 1e-310, 0, 1e-310), 0],
  ])('%o is infinite at %d, where it is higher than any double', (density, x) => {
    expect(densityAt(density, x)).toBe(Infinity);
  });

  it.each<[Density, Density]>([
    [uniform(0, 2), uniform(0, 1)],
    [uniform(-1, 1), exponential],
    [gaussian(0, 1), uniform(-9, 9)],
    [gaussian(0, 1), cutGaussian(0, 1, -9, 9)],
    [triangular(0, 2), uniform(1, 3)],
    [logistic, triangular(-9, 9)],
  ])('%o costs without end where one believes %o, which is 0 somewhere there', (first, second) => {
    expect(crossEntropyContinuous(first, second)).toBe(Infinity);
    expect(klDivergenceContinuous(first, second)).toBe(Infinity);
  });

  it('costs what its own entropy and the divergence come to, if a truncated Gaussian is believed', () => {
    const [even, believed] = [uniform(-0.3, 3.9), cutGaussian(0.3, 1.7, -0.3, 3.9)];
    expectNear(crossEntropyContinuous(even, believed, { unit: 'nat' }), 1.6164694190493183, 4);
  });

  it('is cut from the origin on', () => {
    const bins = discretizedMasses(uniform(0, 1), 0.5, { origin: 0.25, from: 0, to: 1 });
    expect(bins).toEqual([
      { left: -0.25, mass: 0.25 },
      { left: 0.25, mass: 0.5 },
      { left: 0.75, mass: 0.25 },
    ]);
  });
});

describe('what is impossible', () => {
  it('has no part in the entropy of a table', () => {
    expect(
      jointEntropyContributions([
        [0.5, 0],
        [0.25, 0.25],
      ]),
    ).toEqual([
      [0.5, 0],
      [0.5, 0.5],
    ]);
  });
});

describe('Jensen–Shannon divergence', () => {
  it('is no more than a bit, though the distributions add up to a little more than 1', () => {
    expect(jensenShannonDivergence([1, 5e-10, 0, 0], [0, 0, 1, 5e-10])).toBe(1);
  });
});
