import { describe, expect, it } from 'vitest';
import { callFor, readRows, ulpsBetween, type Row } from './rows.ts';

/** The greatest error allowed, in units in the last place of the true value. */
const ulps: Readonly<Record<string, number>> = {
  selfInformation: 2,
  binaryEntropy: 2,
  binaryKlDivergence: 4,
  entropy: 2,
  normalizedEntropy: 4,
  perplexity: 12,
  crossEntropy: 2,
  klDivergence: 4,
  jensenShannonDivergence: 4,
  jensenShannonDistance: 4,
  jointEntropy: 2,
  conditionalEntropyYGivenX: 2,
  conditionalEntropyXGivenY: 2,
  mutualInformation: 4,
  differentialEntropy: 4,
  gaussianMutualInformation: 4,
  klDivergenceContinuous: 4,
  crossEntropyContinuous: 4,
  logSumExp: 2,
  softmax: 4,
  logSoftmax: 2,
  crossEntropyFromLogits: 2,
  crossEntropyFromLogitsGradient: 4,
  entropyFromLogits: 4,
  klDivergenceFromLogits: 4,
  binaryCrossEntropyFromLogit: 2,
  binaryCrossEntropyFromLogitGradient: 4,
  huffman: 0,
  shannonCodeLengths: 0,
  entropyFromCounts: 4,
  mutualInformationFromCounts: 4,
  textEntropy: 4,
  textConditionalEntropy: 4,
};

/** What is integrated or summed over many bins is allowed a relative error instead. */
const relative = 1e-13;
const isIntegrated = (row: Row) =>
  row.fn === 'discretizedEntropy' ||
  [row.args['family'], row.args['family1'], row.args['family2']].includes('truncatedGaussian');

/** A differential entropy that nearly vanishes is a difference of larger numbers: its absolute error counts. */
const atZeroCrossing = 1e-15;

const hasFamily =
  (...families: string[]) =>
  (row: Row) =>
    families.includes(row.args['family'] as string);

/** Rows that the module does not answer, by kind; for the reference in this folder also by name. */
const outOfScope: readonly {
  reason: string;
  applies: (row: Row) => boolean;
  rows: readonly string[];
}[] = [
  {
    reason:
      'weights are refused, not summed as if they were probabilities: normalize() is the explicit way',
    applies: (row) => row.tags?.includes('unnormalized') ?? false,
    rows: ['entropy.033', 'entropy.034'],
  },
  {
    reason: 'these families need lgamma or digamma, which no figure does',
    applies: hasFamily('gamma', 'beta', 'studentT', 'chiSquared'),
    rows: Array.from({ length: 24 }, (_, i) => `differentialEntropy.0${31 + i}`),
  },
  {
    reason: 'no figure and no chapter speaks of these families',
    applies: hasFamily('cauchy', 'logNormal', 'weibull', 'rayleigh', 'gumbel', 'pareto'),
    rows: ['022', '023', '026', '027', '028', '029', '030'].map((n) => `differentialEntropy.${n}`),
  },
  {
    reason: 'a density here is over the line, not over space',
    applies: hasFamily('multivariateGaussian'),
    rows: ['differentialEntropy.063', 'differentialEntropy.064', 'differentialEntropy.065'],
  },
];

const rows = readRows();
const isOutOfScope = (row: Row) => outOfScope.some(({ applies }) => applies(row));

describe('against the reference', () => {
  it.runIf(process.env['ENTROPY_REFERENCE'] === undefined)(
    'every row left out is named, with its reason',
    () => {
      for (const { reason, applies, rows: named } of outOfScope)
        expect(
          rows.filter(applies).map((row) => row.id),
          reason,
        ).toEqual(named);
    },
  );

  it('every other row is of a quantity that has a tolerance', () => {
    const strange = rows.filter(
      (row) => !isOutOfScope(row) && !(row.fn in ulps) && !isIntegrated(row),
    );
    expect(strange.map((row) => row.id)).toEqual([]);
  });

  for (const row of rows.filter((row) => row.error === undefined && !isOutOfScope(row)))
    it(`${row.id} is right`, () => {
      const result = callFor(row);
      const truths = [row, row.normalized, row.generalized].filter((given) => given !== undefined);
      const best = Math.min(...truths.map(({ value }) => error(result, value, row)));
      expect(best, `${String(result)} should be ${String(row.value)}`).toBeLessThanOrEqual(1);
      for (const number of [result].flat()) expect(Object.is(number, -0), 'never −0').toBe(false);
    });

  for (const row of rows.filter((row) => row.error !== undefined))
    it(`${row.id} is refused as ${row.error}`, () => {
      expect(() => callFor(row)).toThrow(
        expect.objectContaining({ name: 'EntropyError', code: row.error }),
      );
    });

  for (const row of rows.filter((row) => row.fn === 'huffman' && row.error === undefined))
    it(`${row.id} has the cheapest words, and of those the shortest longest one`, async () => {
      const { huffman } = await import('~/entropy/index.ts');
      const code = huffman(row.args['weights'] as number[]);
      expect(code).toMatchObject({ cost: row.cost, maxLength: row.maxLength });
    });
});

/** The error of a result as a part of what is allowed: above 1 it is too great. */
function error(result: unknown, truth: unknown, row: Row): number {
  if (Array.isArray(truth)) {
    if (!Array.isArray(result) || result.length !== truth.length) return Infinity;
    return Math.max(...truth.map((value, i) => error(result[i], value, row)));
  }
  const number = result as number;
  const value = revived(truth);
  const distance = Math.abs(number - value);
  if (row.tags?.includes('zero-crossing')) return distance / atZeroCrossing;
  if (isIntegrated(row)) return number === value ? 0 : distance / Math.abs(value) / relative;
  const units = ulpsBetween(number, value);
  return units === 0 ? 0 : units / ulps[row.fn]!;
}

function revived(value: unknown): number {
  return value === 'Infinity' ? Infinity : (value as number);
}
