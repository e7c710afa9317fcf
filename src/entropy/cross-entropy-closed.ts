import {
  exactDifference,
  exactExp,
  exactLog,
  exactProduct,
  exactQuotient,
  exactSum,
  type Exact,
} from './exact.ts';
import { logOfProduct } from './differential-entropy.ts';

/*
 * Cross-entropies in nats of densities on the line, each a logarithm and a mean cost. Where the two nearly cancel, which
 * they can since a density has no natural scale, both are made again with twice the digits.
 */

/** From anything with this mean and standard deviation to a Gaussian: ln(√(2π) σ₂) + (σ₁² + Δμ²)/2σ₂². */
export function crossToGaussian(
  mean: number,
  deviation: number,
  mu: number,
  sigma: number,
): number {
  const spread = deviation / sigma;
  const distance = stepsBetween(mean, mu, sigma);
  return added(
    logOfProduct(sigma, 0, ...ROOT_OF_2_PI),
    spread * (spread / 2) + distance * (distance / 2),
    () => {
      const sum = exactSum(
        squared(exactQuotient([deviation, 0], [sigma, 0])),
        squared(exactQuotient(exactDifference(mean, mu), [sigma, 0])),
      );
      return [exactLog(exactProduct([sigma, 0], ROOT_OF_2_PI)), [sum[0] / 2, sum[1] / 2]];
    },
  );
}

/** (x − y)/size, by halves where the difference is no double. */
export function stepsBetween(x: number, y: number, size: number): number {
  const difference = x - y;
  return Math.abs(difference) < Infinity ? difference / size : 2 * ((x / 2 - y / 2) / size);
}

/** Between exponential densities: λ₂/λ₁ − ln λ₂. */
export function crossOfExponentials(first: number, second: number): number {
  return added(0 - Math.log(second), second / first, () => {
    const [high, low] = exactLog([second, 0]);
    return [[-high, -low], exactQuotient([second, 0], [first, 0])];
  });
}

/** Between Laplace densities `distance` apart: ln 2b₂ + (b₁ e^(−d/b₁) + d)/b₂. */
export function crossOfLaplaces(first: number, second: number, distance: Exact): number {
  const [d] = distance;
  return added(Math.log(2 * second), (first * Math.exp(-d / first) + d) / second, () => {
    const [steps, rest] = exactQuotient(distance, [first, 0]);
    const reached: Exact = steps < 700 ? exactExp([-steps, -rest]) : [0, 0];
    const meanDistance = exactSum(exactProduct([first, 0], reached), distance);
    return [exactLog([2 * second, 0]), exactQuotient(meanDistance, [second, 0])];
  });
}

function added(log: number, cost: number, exactly: () => [Exact, Exact]): number {
  const sum = log + cost;
  const isDifference = Math.abs(sum) < 0.75 * cost && cost < 100;
  return isDifference ? exactSum(...exactly())[0] : sum;
}

function squared(x: Exact): Exact {
  return exactProduct(x, x);
}

const ROOT_OF_2_PI: Exact = [2.5066282746310007, -1.8328579980459167e-16];
