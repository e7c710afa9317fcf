import { expect } from 'vitest';
import { ulpsBetween } from './rows.ts';

/** The result is the truth, to so many units in its last place. */
export function expectNear(result: number, truth: number, ulps: number): void {
  expect(ulpsBetween(result, truth), `${result} should be ${truth}`).toBeLessThanOrEqual(ulps);
}
