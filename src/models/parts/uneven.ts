import { klDivergence, normalize } from '~/entropy/index.ts';

/**
 * What a source tells less than if its outcomes were equally likely, log n − H, in bits: as a divergence, which no rounding
 * makes negative.
 */
export function lostToUnevenness(p: readonly number[]): number {
  return klDivergence(p, normalize(p.map(() => 1)));
}
