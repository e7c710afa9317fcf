import { SMALLEST_NORMAL } from './rounding.ts';

/** From x¹¹ down to x², what Taylor's series for x e^x − e^x + 1 multiplies each power by. */
const SERIES = [
  1 / 3991680,
  1 / 403200,
  1 / 45360,
  1 / 5760,
  1 / 840,
  1 / 144,
  1 / 30,
  1 / 8,
  1 / 3,
  1 / 2,
];

/**
 * One outcome's share of a Kullback–Leibler divergence, made non-negative: p ln(p/q) − p + q. Over two distributions the
 * last two parts cancel, and what is left is a sum without subtraction. `difference` is p − q; a caller who knows it
 * more exactly than the rounded p and q do passes it.
 */
export function excess(p: number, q: number, difference: number): number {
  if (p === 0) return q;
  if (q === 0) return Infinity;
  const r = difference / (p + q);
  if (r > -0.5 && r < 0.5) return difference * r + (p + q) * ((1 + r) * atanhBeyondFirst(r));
  const ratio = p / q;
  const log =
    ratio > SMALLEST_NORMAL && ratio < Infinity ? Math.log(ratio) : Math.log(p) - Math.log(q);
  return p * log - difference;
}

/** x e^x − e^x + 1: the excess of e^x over 1, never negative. */
export function excessOfExp(x: number): number {
  // Taylor's series, Σ (k − 1) x^k/k!: through e^x − 1 the error of that would count twice.
  if (x > -0.125 && x < 0.125) return x * x * SERIES.reduce((sum, term) => sum * x + term);
  return excess(Math.exp(x), 1, Math.expm1(x));
}

/** e^x − 1 − x: the excess of 1 over e^x, never negative. */
export function deficitOfExp(x: number): number {
  return x < -700 ? -x - 1 : excess(1, Math.exp(x), -Math.expm1(x));
}

/**
 * x − ln(1 + x), which is never negative, without the cancellation near 0. For x above −1.
 */
export function xMinusLog1p(x: number): number {
  if (x > 1e300) return x;
  const r = x / (2 + x);
  return r > -0.5 && r < 0.5 ? x * r - 2 * atanhBeyondFirst(r) : x - Math.log1p(x);
}

/**
 * atanh r − r for |r| ≤ ½, as r³ times a polynomial in r² that is within 2e-18 of it (interpolated at Chebyshev's nodes
 * in 60 digits), grouped in fours so that the processor can do several products at once.
 */
function atanhBeyondFirst(r: number): number {
  const u = r * r;
  const u2 = u * u;
  const u4 = u2 * u2;
  const a = 1 / 3 + 0.19999999999999934 * u + (0.14285714285734208 + 0.11111111108774245 * u) * u2;
  const b =
    0.09090909234076455 +
    0.07692302426298539 * u +
    (0.0666679262425516 + 0.05880296593962229 * u) * u2;
  const c =
    0.05286736995315698 +
    0.0456935407180027 * u +
    (0.05468265249637926 - 0.005783645920519892 * u) * u2;
  const d = 0.16366841241041946 - 0.18450627783481666 * u + 0.22653799107253964 * u2;
  return r * u * (a + u4 * (b + u4 * (c + u4 * d)));
}
