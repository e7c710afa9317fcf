import { describe, it } from 'vitest';
import {
  crossEntropy,
  crossEntropyFromLogits,
  entropy,
  jensenShannonDivergence,
  klDivergence,
  klDivergenceFromLogits,
  logSumExp,
  softmax,
} from '~/entropy/index.ts';
import { expectNear } from './near.ts';

/*
 * Two outcomes and very many that are next to nothing: each of these is less than what rounding takes from the sum, and
 * all together are up to thousands of its last digits. Each true value was made by mpmath 1.3 with 400 bits from the
 * exact value of the doubles, by the formula of the docstring, and then rounded.
 */

const nat = { unit: 'nat' } as const;

describe.each([
  [
    512,
    {
      entropy: 0.6931471805599639,
      crossEntropy: 0.8369882167858568,
      divergence: 0.1438410362258929,
      jensenShannon: 0.033822075568605794,
      level: 0.6931471805599586,
      belief: 0.4999999999999934,
      loss: 0.813261687518242,
      farther: 0.11094407167172775,
    },
  ],
  [
    4096,
    {
      entropy: 0.6931471805600942,
      crossEntropy: 0.8369882167860041,
      divergence: 0.1438410362259099,
      jensenShannon: 0.033822075568609763,
      level: 0.6931471805600513,
      belief: 0.499999999999947,
      loss: 0.8132616875183759,
      farther: 0.11094407167173048,
    },
  ],
])('%d outcomes that are next to nothing count, one and all', (n, truth) => {
  const [tiny, less] = [2 ** -60, 2 ** -58];
  const half = 0.5 - (n / 2) * tiny;

  describe.each(['before', 'after'])('%s the two that are not', (side) => {
    /** Two numbers, and very many that are alike, on one side of them. */
    const beside = (two: readonly number[], each: number): number[] => {
      const all = new Array<number>(n).fill(each);
      return side === 'before' ? [...all, ...two] : [...two, ...all];
    };
    const p = beside([half, half], tiny);
    const q = beside([0.75, 0.25 - n * less], less);

    it('in the sums over distributions', () => {
      expectNear(entropy(p, nat), truth.entropy, 2);
      expectNear(crossEntropy(p, q, nat), truth.crossEntropy, 2);
      expectNear(klDivergence(p, q, nat), truth.divergence, 4);
      expectNear(jensenShannonDivergence(p, q, nat), truth.jensenShannon, 4);
    });

    it.each([1, 2])('in the sums over scores, at temperature %d', (temperature) => {
      const logits = beside([0, 0], -37.5 * temperature);
      const greatest = logits.indexOf(0);
      expectNear(softmax(logits, { temperature })[greatest]!, truth.belief, 2);
      const options = { ...nat, temperature };
      expectNear(crossEntropyFromLogits(logits, greatest, options), truth.level, 2);
      if (temperature === 1) expectNear(logSumExp(logits, nat), truth.level, 2);
      const steps = beside([0, -temperature], -40 * temperature);
      expectNear(crossEntropyFromLogits(steps, p, options), truth.loss, 2);
    });

    it('in the divergence between two beliefs, by scores', () => {
      const farther = klDivergenceFromLogits(beside([-1, 0], -40.6), beside([0, 0], -41.5), nat);
      expectNear(farther, truth.farther, 4);
    });
  });
});
