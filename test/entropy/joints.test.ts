import { describe, expect, it } from 'vitest';
import { mutualInformation, mutualInformationContributions } from '~/entropy/index.ts';
import { expectNear } from './near.ts';

/*
 * Tables whose cells add up to 1 only within the tolerance. Each true value was made by mpmath 1.3 with 2,600 bits from the
 * exact value of the doubles divided by their sum, p ln(p/(p(x) p(y))), and then rounded.
 */

const nat = { unit: 'nat' } as const;

describe('the information of a joint whose sum is not quite 1', () => {
  it.each<[number[][], truth: number]>([
    [
      [
        [0.5000000000015953, 6.075201595036305e-89],
        [0.5000000000015953, 0],
      ],
      4.211008856919262e-89,
    ],
    [
      [
        [0.250000000025, 0.25],
        [0.25, 0.249999999925],
      ],
      1.2500002074759362e-21,
    ],
    [
      [
        [0.250000000075, 0.250000000075],
        [0.250000000075, 0.25],
      ],
      2.812500464570856e-21,
    ],
    [
      [
        [0.05, 0.1],
        [0.2833333333, 0.5666666667],
      ],
      4.411765436104515e-22,
    ],
  ])('of %j', (joint, truth) => {
    expectNear(mutualInformation(joint, nat), truth, 4);
  });

  it('has the parts that it should', () => {
    const joint = [
      [0.250000000025, 0.25],
      [0.25, 0.249999999925],
    ];
    const truth = [-1.2500001037067137e-11, 1.2500001037692138e-11];
    mutualInformationContributions(joint, nat)
      .flat()
      .forEach((part, i) => expectNear(part, [...truth, ...truth.toReversed()][i]!, 4));
  });
});

describe('what is independent', () => {
  it('has no information, and none in any cell, whatever its cells add up to', () => {
    for (const [x, y, whole] of [
      [[0.25, 0.75], [0.5, 0.5], 1 + 2 ** -32],
      [[0.375, 0.625], [0.25, 0.5, 0.25], 1 - 3 * 2 ** -32],
      [[0.125, 0.875], [1], 1 + 2 ** -40],
      [[1], [0.3, 0.7000000005], 1],
      [[0.243875231351927, 0.7561247692139857], [1], 1],
    ] as const) {
      const joint = x.map((p) => y.map((q) => p * q * whole));
      expect(mutualInformation(joint)).toBe(0);
      expect(
        mutualInformationContributions(joint)
          .flat()
          .every((part) => part === 0),
      ).toBe(true);
    }
  });
});
