/**
 * What rounding took away from a sum, a difference or a product of two doubles: a + b is exactly `sum` plus this
 * (Knuth, The Art of Computer Programming 2, §4.2.2; Dekker 1971, Numerische Mathematik 18).
 */
export function lostInSum(a: number, b: number, sum: number): number {
  const second = sum - a;
  return a - (sum - second) + (b - second);
}

export function lostInDifference(a: number, b: number, difference: number): number {
  const second = difference - a;
  return a - (difference - second) - (b + second);
}

export function lostInProduct(a: number, b: number, product: number): number {
  const highA = highHalf(a);
  const lowA = a - highA;
  const highB = highHalf(b);
  const lowB = b - highB;
  return highA * highB - product + highA * lowB + lowA * highB + lowA * lowB;
}

function highHalf(x: number): number {
  const shifted = 134217729 * x;
  return shifted - (shifted - x);
}

/** Below it doubles lose digits, and a quotient says less than the two that it is made of. */
export const SMALLEST_NORMAL = 2.2250738585072014e-308;
