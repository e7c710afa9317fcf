/** Clamps a value to a range, [0, 1] if none is given. */
export function within(
  value: number,
  { min, max }: { readonly min: number; readonly max: number } = { min: 0, max: 1 },
): number {
  return Math.min(max, Math.max(min, value));
}
