/** 1 − p as a reader would write it: 0.2 for 0.8, not 0.19999999999999996. */
export function complement(p: number): number {
  const difference = 1 - p;
  const rounded = Number(difference.toFixed(12));
  return rounded > 0 && Math.abs(rounded - difference) < 1e-15 ? rounded : difference;
}
