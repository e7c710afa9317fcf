import { lostInDifference, lostInProduct, lostInSum } from './rounding.ts';

// ln 2 in three parts; the first has 32 bits, so that its product with an exponent is exact.
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LN2_LOWEST = 1.1612227229362532e-26;

/** A number held to twice the digits of a double, as the nearest double and what is left. */
export type Exact = readonly [high: number, low: number];

export function exactSum(a: Exact, b: Exact): Exact {
  const high = a[0] + b[0];
  return renormalized(high, lostInSum(a[0], b[0], high) + (a[1] + b[1]));
}

export function exactDifference(a: number, b: number): Exact {
  const high = a - b;
  return [high, lostInDifference(a, b, high)];
}

export function exactProduct(a: Exact, b: Exact): Exact {
  const high = a[0] * b[0];
  return renormalized(high, lostInProduct(a[0], b[0], high) + (a[0] * b[1] + a[1] * b[0]));
}

/** a/b by one step of long division. */
export function exactQuotient(a: Exact, b: Exact): Exact {
  const high = a[0] / b[0];
  const product = exactProduct([high, 0], b);
  const rest = a[0] - product[0] + (a[1] - product[1]);
  return renormalized(high, rest / b[0]);
}

/**
 * e^x for −700 ≤ x ≤ 0, to about 30 digits: x less a multiple of ln 2, divided by 64, in Taylor's series for e^x − 1,
 * then squared six times.
 */
export function exactExp(x: Exact): Exact {
  const power = Math.round(x[0] / Math.LN2);
  const reduced = x[0] - power * LN2_HIGH;
  const rest = exactSum(
    [reduced, lostInDifference(x[0], power * LN2_HIGH, reduced) + x[1]],
    exactProduct([-power, 0], [LN2_LOW, LN2_LOWEST]),
  );
  const r: Exact = [rest[0] / 64, rest[1] / 64];
  const m = r[0];
  // 1 + r/2 + r²/6 + … as 1 + r/2 (1 + r/3 (1 + …)), from the inside out.
  let series: Exact = [1 + (m / 7) * (1 + (m / 8) * (1 + (m / 9) * (1 + m / 10))), 0];
  for (let k = 6; k > 1; k--)
    series = exactSum([1, 0], exactProduct(exactQuotient(r, [k, 0]), series));
  let e = exactProduct(r, series);
  for (let i = 0; i < 6; i++) e = exactSum([2 * e[0], 2 * e[1]], exactProduct(e, e));
  const [high, low] = exactSum([1, 0], e);
  return [high * 2 ** power, low * 2 ** power];
}

/** ln x for e^−700 ≤ x ≤ e^700, by one step of Newton's method from the nearest double. */
export function exactLog(x: Exact): Exact {
  const near = Math.log(x[0]);
  const scaled =
    near > 0 ? exactProduct(x, exactExp([-near, 0])) : exactQuotient(x, exactExp([near, 0]));
  return exactSum([near, 0], exactSum(scaled, [-1, 0]));
}

function renormalized(high: number, low: number): Exact {
  const sum = high + low;
  return [sum, lostInSum(high, low, sum)];
}
