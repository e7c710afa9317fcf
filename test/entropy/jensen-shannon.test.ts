import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  jensenShannonDivergence,
  jensenShannonDivergenceContributions,
  type Unit,
} from '~/entropy/index.ts';
import { expectNear } from './near.ts';

/*
 * Where one probability is some three times the other. Each true value was made by mpmath 1.3 with 1,300 bits from the
 * exact value of the doubles, by the formula of the docstring, and then rounded.
 */

describe('the Jensen–Shannon divergence', () => {
  it('keeps its digits where its logarithms nearly cancel', () => {
    const [p, q] = [
      [0.17569456398683556, 0.8243054360131644],
      [0.057939500513294176, 0.9420604994867058],
    ];
    expectNear(jensenShannonDivergence(p, q), 0.02525287749833097, 4);
    expectNear(jensenShannonDivergenceContributions(p, q)[0]!, 0.022419429885524582, 4);
    const [own] = jensenShannonDivergenceContributions(
      [0.08798517326161527, 0.9120148267383847],
      [0.029225558100464583, 0.9707744418995354],
      { unit: 'nat' },
    );
    expectNear(own!, 0.007708719999215601, 4);
  });

  it('is the same both ways round, and no part is more than half a bit of what both have', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(probability, probability, fc.nat(60), (first, second, halvings) => {
        const rare = second * 2 ** -halvings;
        const [p, q] = [
          [first, 1 - first],
          [rare, 1 - rare],
        ] as [number[], number[]];
        for (const unit of ['bit', 'nat', 'hartley'] satisfies Unit[]) {
          const parts = jensenShannonDivergenceContributions(p, q, { unit });
          expect(jensenShannonDivergenceContributions(q, p, { unit })).toEqual(parts);
          if (unit === 'nat')
            parts.forEach((part, i) =>
              expect(part).toBeLessThanOrEqual(((p[i]! + q[i]!) * Math.LN2) / 2),
            );
        }
      }),
      { numRuns: 500 },
    );
  });
});
