import { lostInProduct } from './rounding.ts';

/**
 * ln(whole/p), by what the whole has beyond p where p is most of it. What rounding took from the quotient is added to its
 * logarithm.
 */
export function surpriseAt(p: number, wholeHigh: number, wholeLow: number): number {
  if (p > wholeHigh / 2) {
    const beyond = wholeHigh - p + wholeLow;
    const part = beyond / p;
    return Math.log1p(part) + restOf(beyond, part, p) / wholeHigh;
  }
  const ratio = p / wholeHigh;
  if (!(ratio > 1e-290)) return Math.log(wholeHigh) - Math.log(p);
  return -(Math.log(ratio) + (restOf(p, ratio, wholeHigh) - ratio * wholeLow) / p);
}

/** What a division left over: dividend − quotient · divisor. Where that is no double it does not matter. */
function restOf(dividend: number, quotient: number, divisor: number): number {
  const product = quotient * divisor;
  return product > 1e-290 ? dividend - product - lostInProduct(quotient, divisor, product) : 0;
}
