import { SMALLEST_NORMAL } from './rounding.ts';
import { fromNats, logarithm, type Unit } from './unit.ts';

/** The logarithm of p/q for p > 0: by the difference, which is exact, where the two are close. */
export function logRatio(p: number, q: number, unit: Unit): number {
  if (q === 0) return Infinity;
  const ratio = p / q;
  if (ratio > 0.5 && ratio < 2) return fromNats(Math.log1p((p - q) / q), unit);
  if (ratio > SMALLEST_NORMAL && ratio < Infinity) return logarithm(ratio, unit);
  return logarithm(p, unit) - logarithm(q, unit);
}
