import { expect } from 'vitest';

/** Holds numbers to others, each to so many digits; below 1/1000 to so many digits of that. */
export function expectClose(
  found: readonly number[],
  wanted: readonly number[],
  digits: number,
  where: string,
): void {
  expect(found.length, where).toBe(wanted.length);
  for (const [i, value] of found.entries()) {
    const target = wanted[i]!;
    if (Number.isFinite(target))
      expect(Math.abs(value - target), `${where}: ${value}, not ${target}`).toBeLessThanOrEqual(
        10 ** -digits * Math.max(1e-3, Math.abs(target)),
      );
    else expect(value, where).toBe(target);
  }
}
