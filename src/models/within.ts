/** The number of a range that is nearest; of what goes from 0 to 1, where no range is given. */
export function within(
  value: number,
  { min, max }: { readonly min: number; readonly max: number } = { min: 0, max: 1 },
): number {
  return Math.min(max, Math.max(min, value));
}
