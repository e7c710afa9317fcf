/** Short enough that the loop over it is compiled after a few calls, even if the caller has one long array. */
export const BLOCK = 1024;

/**
 * The sum of n non-negative terms, made block by block: each block by a small loop that the engine has compiled, and
 * the blocks' sums again with compensation (Neumaier 1974, Zeitschrift für Angewandte Mathematik und Mechanik 54).
 */
export function sumInBlocks(n: number, block: (start: number, end: number) => number): number {
  if (n <= BLOCK) return block(0, n);
  let sum = 0;
  let lost = 0;
  for (let start = 0; start < n; start += BLOCK) {
    const term = block(start, Math.min(start + BLOCK, n));
    const next = sum + term;
    // Compensation would turn Infinity into NaN.
    if (next === Infinity) return Infinity;
    lost += sum >= term ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** The sum of numbers of either sign, as if made with twice the digits and rounded once. */
export function sumOf(terms: ArrayLike<number>): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}
