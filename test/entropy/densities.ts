import type { Density } from '~/entropy/index.ts';

/* Densities in as few words as a table of cases has room for. */

export const uniform = (a: number, b: number): Density => ({ family: 'uniform', a, b });
export const triangular = (a: number, b: number): Density => ({ family: 'triangular', a, b });
export const gaussian = (mu: number, sigma: number): Density => ({ family: 'gaussian', mu, sigma });
export const laplace = (mu: number, scale: number): Density => ({ family: 'laplace', mu, scale });
export const cutGaussian = (mu: number, sigma: number, a: number, b: number): Density => ({
  family: 'truncatedGaussian',
  mu,
  sigma,
  a,
  b,
});
