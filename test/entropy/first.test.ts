import { describe, expect, it } from 'vitest';
import * as entropyModule from '~/entropy/index.ts';
import { readRows, ulpsBetween } from './rows.ts';
const m = entropyModule as any;
const tol: any = {
  selfInformation: 2,
  binaryEntropy: 2,
  entropy: 2,
  crossEntropy: 2,
  klDivergence: 4,
  binaryKlDivergence: 4,
  differentialEntropy: 4,
};
describe('rows', () => {
  for (const row of readRows()) {
    if (!(row.fn in tol) || row.tags?.includes('unnormalized')) continue;
    if (
      row.fn === 'differentialEntropy' &&
      !['gaussian', 'uniform'].includes(row.args['family'] as any)
    )
      continue;
    it(row.id, () => {
      const call = () =>
        row.fn === 'differentialEntropy'
          ? m[row.fn](row.args, { unit: row.unit })
          : m[row.fn](...Object.values(row.args), { unit: row.unit });
      if (row.error) return expect(call).toThrow(expect.objectContaining({ code: row.error }));
      const got = call();
      const e = Math.min(
        ...[row.value, row.normalized?.value, row.generalized?.value]
          .filter((x) => x !== undefined)
          .map((v) => ulpsBetween(got, v as number)),
      );
      if (e > 1) console.log(row.id, got, row.value, e);
      expect(e).toBeLessThanOrEqual(tol[row.fn]);
    });
  }
});
