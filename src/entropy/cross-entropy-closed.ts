import { exactExp, exactLog, exactProduct, exactQuotient, exactSum, type Exact } from './exact.ts';

/*
 * Cross-entropies in nats of densities on the line, each a logarithm and a mean cost. Where the two nearly cancel, which
 * they can since a density has no natural scale, both are made again with twice the digits.
 */

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

/** The sum of a logarithm and a cost; `exactly` gives both with twice the digits. */
export function added(log: number, cost: number, exactly: () => [Exact, Exact]): number {
  const sum = log + cost;
  const isDifference = Math.abs(sum) < 0.75 * cost && log > -700;
  return isDifference ? exactSum(...exactly())[0] : sum;
}
