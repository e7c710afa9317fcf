/** The nearest multiple of a step, so that a drag gives numbers that a person would write. */
export function rounded(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(10));
}
