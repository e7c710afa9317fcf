import fc from 'fast-check';
import { expect } from 'vitest';
import { normalize, type Unit } from '~/entropy/index.ts';

/** What properties are tried on, and how: distributions in which some outcomes are impossible, tables, logits. */
export const weight = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 1e-300, 1e-9, 1),
);
export const distributionOf = (n: number) =>
  fc
    .array(weight, { minLength: n, maxLength: n })
    .filter((weights) => weights.some((w) => w > 0))
    .map((weights) => normalize(weights));
const size = fc.integer({ min: 1, max: 12 });
export const one = size.chain(distributionOf);
export const two = size.chain((n) => fc.tuple(distributionOf(n), distributionOf(n)));
export const three = size.chain((n) =>
  fc.tuple(distributionOf(n), distributionOf(n), distributionOf(n)),
);
export const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) => distributionOf(rows * columns).map((p) => inRows(p, columns)));
export const unit = fc.constantFrom<Unit>('bit', 'nat', 'hartley');
export const logits = fc.array(fc.double({ min: -30, max: 30, noNaN: true }), {
  minLength: 2,
  maxLength: 8,
});

/** Sums of rounded probabilities differ from 1 by some 1e-16, and identities between them by that times log n. */
export const close = 1e-14;

export function holds<T>(
  arbitrary: fc.Arbitrary<T>,
  property: (value: T) => void,
  numRuns = 200,
): void {
  fc.assert(
    fc.property(arbitrary, (value) => property(value)),
    { numRuns },
  );
}

export function expectClose(actual: number, expected: number): void {
  if (actual === expected) return;
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(
    close * Math.max(1, Math.abs(expected)) * 10,
  );
}

export function total(terms: readonly number[]): number {
  return terms.reduce((sum, term) => sum + term, 0);
}

function inRows(p: readonly number[], columns: number): number[][] {
  return Array.from({ length: p.length / columns }, (_, row) =>
    p.slice(row * columns, (row + 1) * columns),
  );
}
