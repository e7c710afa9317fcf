import { expect, it } from 'vitest';
import { complement } from '~/models/parts/complement.ts';

it.each([
  [0.8, 0.2],
  [0.7, 0.3],
  [0.999999, 0.000001],
  [1, 0],
  [0, 1],
])('what is left of 1 by %d is %d, as a reader would write it', (p, rest) => {
  expect(complement(p)).toBe(rest);
});

it.each([1 - 2 ** -53, 1 - 2 ** -50, 2e-15, 1 / 3, 0.1234567890123456])(
  'is to the last digit what is left by %d, which no reader writes',
  (p) => {
    expect(complement(p)).toBe(1 - p);
    expect(complement(p)).toBeGreaterThan(0);
  },
);
