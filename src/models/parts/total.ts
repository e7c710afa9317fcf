import { SUM_TOLERANCE } from '~/entropy/index.ts';

/** What the numbers add up to. */
export function total(list: readonly number[]): number {
  return list.reduce((sum, value) => sum + value, 0);
}

/** Whether the numbers add up to 1, rounding aside. */
export function addsUp(list: readonly number[]): boolean {
  return Math.abs(total(list) - 1) <= SUM_TOLERANCE;
}
