import { describe, it } from 'vitest';
import {
  crossEntropyContinuous,
  densityAt,
  klDivergenceContinuous,
  type Density,
} from '~/entropy/index.ts';
import { cutGaussian, gaussian, laplace, triangular, uniform } from './densities.ts';
import { expectNear } from './near.ts';

/*
 * Far out, very narrow or nearly the same: each true value was made by mpmath 1.3 with 3,000 bits from the exact value of
 * the doubles, by the formula that stands above it, and then rounded.
 */

const nat = { unit: 'nat' } as const;
describe('what believing a Gaussian costs', () => {
  // ln(√(2π) σ) + (s² + (m − μ)²)/2σ² − h, with the true mean m, variance s² and differential entropy h.
  it.each<[Density, Density, number]>([
    [uniform(0, 1e-100), gaussian(5e-101, 2.9e-101), 0.17650611140836653],
    [
      uniform(0, 6.068619496210781e111),
      gaussian(3.0343097481053906e111, 6.214458487049558e111),
      0.982419948720984,
    ],
    [
      uniform(44743196334529.26, 44743196334547.125),
      gaussian(44743196334529.26, 0.13195953438402674),
      3051.4917344563523,
    ],
    [uniform(1, 1 + 2 ** -40), gaussian(1, 2 ** -41), 0.8924580193113941],
    [
      triangular(-8.026207917446553e-113, -8.025927998018723e-113),
      gaussian(-8.026070196658627e-113, 5.675427002424649e-118),
      0.023882615625146722,
    ],
    [
      { family: 'exponential', rate: 4.1114409384813215e168 },
      gaussian(0, 3.4746828154313844e-169),
      0.7656138118604865,
    ],
    [
      laplace(-0.0004620191289675721, 1.4355809885894983e-298),
      gaussian(-0.0004620191289675721, 1.4355809885894996e-298),
      0.22579135264472655,
    ],
    [
      { family: 'logistic', mu: 8.348757088707561, scale: 6.498253410857955e-289 },
      gaussian(8.348757088707561, 1.3050184295691398e-288),
      0.02406489125429211,
    ],
  ])('beyond its entropy, when %o is true: %o', (first, second, truth) => {
    expectNear(klDivergenceContinuous(first, second, nat), truth, 6);
  });

  // ln(√(2π) σ) + (s² + (m − μ)²)/2σ²
  it.each<[Density, Density, number, number]>([
    [
      gaussian(-2.3679916164135125e-178, 4.02593565464434e-178),
      gaussian(-2.3679916164135125e-178, 1.401395618050358e-179),
      1.7439637082703956,
      2,
    ],
    // A difference of 2 and 2 that are good to half a unit each: 13 units of 0.03.
    [
      uniform(5319.226429981753, 5319.407507679132),
      gaussian(5319.226429981753, 0.052272628662854544),
      -0.03234386422104304,
      16,
    ],
  ])('in all, when %o is true: %o', (first, second, truth, ulps) => {
    expectNear(crossEntropyContinuous(first, second, nat), truth, ulps);
  });
});

describe('what believing another scale costs', () => {
  it('is right for scales that are next to each other and next to nothing', () => {
    // b₁/b₂ − 1 − ln(b₁/b₂)
    const cost = klDivergenceContinuous(
      laplace(0, 1.8523226733738193e-302),
      laplace(0, 1.8523226736881502e-302),
      nat,
    );
    expectNear(cost, 1.4398296530136208e-20, 4);
  });
});

describe('a truncated Gaussian with its mean far outside', () => {
  // φ((x − μ)/σ)/σZ, with Z = Φ((b − μ)/σ) − Φ((a − μ)/σ).
  it.each<[Density, number, number]>([
    [cutGaussian(1e18, 1, 0, 10), 0, 0],
    [cutGaussian(1e18, 1, 0, 10), 10, 1e18],
    [cutGaussian(1e18, 3e9, 0, 10), 0, 0.0545268579196792],
    [cutGaussian(1e18, 3e9, 0, 10), 1, 0.060934803483819806],
    [cutGaussian(-1e18, 3e9, 0, 10), 10, 0.0545268579196792],
    [cutGaussian(-1e9, 1, 0, 10), 2e-9, 135335283.23661268],
    [cutGaussian(12345.6, 29.35, -1, 0.03), -0.04, 5.255410320817447],
  ])('%o has its height at %f', (density, x, truth) => {
    expectNear(densityAt(density, x), truth, 4);
  });

  // ln(b − a) − h and −h(u) − E ln f, with h = ln(√(2π) σ Z) + ½ + (α φ(α) − β φ(β))/2Z.
  it.each<[Density, from: number, to: number]>([
    [cutGaussian(1e18, 1, 0, 10), 42.74911676688687, 5e18],
    [cutGaussian(-1e9, 1, 0, 10), 22.025850929940457, 4999999993.640816],
    [cutGaussian(1e50, 1, 0, 10), 116.43183974269633, 5e50],
    [cutGaussian(1e18, 3e9, 0, 10), 0.04990289046575195, 0.05092124428659557],
    [cutGaussian(0.25, 3, 0, 10), 0.4522538491927873, 0.8014721214181858],
  ])('%o differs from a uniform density as it should', (density, from, to) => {
    expectNear(klDivergenceContinuous(density, uniform(0, 10), nat), from, 4);
    expectNear(klDivergenceContinuous(uniform(0, 10), density, nat), to, 4);
  });
});
