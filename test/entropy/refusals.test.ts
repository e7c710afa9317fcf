import { describe, expect, it } from 'vitest';
import * as entropy from '~/entropy/index.ts';
import { refused } from './refused.ts';

const refusal = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    return error as InstanceType<typeof entropy.EntropyError>;
  }
  throw new Error('nothing was refused');
};

describe('a refusal', () => {
  it('says which argument, where in it, what was found there, and what would be right', () => {
    const error = refusal(() => entropy.crossEntropy([0.5, 0.5], [1.1, -0.1]));
    expect(error).toMatchObject({
      name: 'EntropyError',
      code: 'negative',
      argument: 'q',
      index: 1,
      value: -0.1,
    });
    expect(error.message).toBe('q[1] is -0.1: no element may be below 0.');
  });

  it('names the cell of a table', () => {
    expect(
      refusal(() =>
        entropy.jointEntropy([
          [0.5, 0.5],
          [NaN, 0],
        ]),
      ),
    ).toMatchObject({ code: 'notANumber', index: [1, 0] });
  });

  it('names the row of a table, and the table by its own name', () => {
    const rows: [second: unknown, code: string, message: string][] = [
      [7, 'notAnArray', 'joint[1] is 7: give an array of numbers.'],
      [[0], 'raggedMatrix', 'joint[1] is an array: it has 1 cells where the first row has 2.'],
      [[], 'raggedMatrix', 'joint[1] is an array: it has 0 cells where the first row has 2.'],
    ];
    for (const [second, code, message] of rows)
      expect(refusal(() => entropy.jointEntropy([[0.5, 0.5], second as number[]]))).toMatchObject({
        code,
        argument: 'joint',
        index: 1,
        value: second,
        message,
      });
    expect(refusal(() => entropy.mutualInformationFromCounts([[]]))).toMatchObject({
      code: 'empty',
      argument: 'counts',
      index: 0,
    });
  });

  it('of weights says how to make them a distribution', () => {
    const error = refusal(() => entropy.entropy([2, 1, 1]));
    expect(error).toMatchObject({ code: 'sumNotOne', argument: 'p', index: undefined });
    expect(error.message).toContain('adds up to 4');
    expect(error.message).toContain('normalize(p)');
  });

  it('is the same for what a float32 network gives', () => {
    expect(refusal(() => entropy.entropy(Float32Array.of(0.1, 0.2, 0.7)))).toMatchObject({
      code: 'sumNotOne',
    });
    expect(entropy.entropy(entropy.normalize(Float32Array.of(0.1, 0.2, 0.7)))).toBeCloseTo(
      1.15678,
      5,
    );
  });

  it('allows a sum as far from 1 as rounding takes it, and no further', () => {
    expect(() => entropy.entropy([0.5, 0.5 - entropy.SUM_TOLERANCE / 2])).not.toThrow();
    expect(refusal(() => entropy.entropy([0.5, 0.5 - 2 * entropy.SUM_TOLERANCE]))).toMatchObject({
      code: 'sumNotOne',
    });
  });

  it('of counts is of what is not there, or too much', () => {
    const additive = { estimator: 'additive' } as const;
    expect(entropy.entropyFromCounts([0, 0], additive)).toBe(1);
    expect(refusal(() => entropy.entropyFromCounts([0, 0]))).toMatchObject({ code: 'zeroSum' });
    expect(entropy.entropyFromCounts([2 ** 499, 2 ** 499])).toBe(1);
    for (const call of [
      () => entropy.entropyFromCounts([2 ** 500, 2 ** 500]),
      () => entropy.entropyFromCounts([1, 1], { ...additive, alpha: 2 ** 500 }),
      () => entropy.entropyFromCounts([1, 1], { ...additive, alpha: Infinity }),
      () => entropy.entropyFromCounts([1, 1], { estimator: 'plugIn', alpha: -1 }),
      () => entropy.mutualInformationFromCounts([[2 ** 500], [2 ** 500]]),
    ])
      expect(refusal(call)).toMatchObject({ code: 'outOfRange' });
  });

  it('of nothing but zeros is the same for weights, probabilities, tables, counts and codes', () => {
    for (const [argument, call] of [
      ['weights', () => entropy.normalize([0, 0])],
      ['p', () => entropy.entropy([0, 0])],
      ['joint', () => entropy.jointEntropy([[0, 0]])],
      ['counts', () => entropy.entropyFromCounts([0, 0])],
      ['counts', () => entropy.mutualInformationFromCounts([[0, 0]])],
      ['weights', () => entropy.huffman([0, 0])],
    ] as const)
      expect(refusal(call).message).toBe(
        `${argument} is an array: at least one element must be above 0.`,
      );
  });

  it('of no stretch to cut into bins says so', () => {
    const cut = entropy.discretizedMasses as (...given: unknown[]) => unknown;
    expect(refusal(() => cut({ family: 'gaussian', sigma: 1 }, 1))).toMatchObject({
      code: 'notANumber',
      argument: 'from',
    });
  });

  it('of one probability above 1 tells it from a sum that is wrong', () => {
    expect(refusal(() => entropy.entropy([0, 1 + 1e-12]))).toMatchObject({
      code: 'outOfRange',
      index: 1,
    });
  });
});

describe('what is refused, why, and where', () => {
  it.each(refused)('%s: %s is %o', (code, place, value, call) => {
    const error = refusal(call);
    const index = [error.index ?? []].flat().map((each) => `[${each}]`);
    expect(error).toMatchObject({ code, value });
    expect([error.argument, ...index].join('')).toBe(place);
  });

  it.each<[unknown, shown: string]>([
    ['x'.repeat(50), JSON.stringify('x'.repeat(40))],
    [new Float64Array(1), 'an array'],
    [{}, 'an object'],
    [null, 'null'],
    [() => 1, 'a function'],
    [1n, '1n'],
    [undefined, 'undefined'],
  ])('is shown as a newcomer would write it: %o', (value, shown) => {
    expect(refusal(() => entropy.selfInformation(value as number)).message).toBe(
      `p is ${shown}: give a number.`,
    );
  });

  it('shows the sign of nothing', () => {
    expect(
      refusal(() => entropy.discretizedEntropy({ family: 'gaussian', sigma: 1 }, -0)).message,
    ).toMatch(/^delta is -0: /);
  });

  it('says of two lengths which is needed', () => {
    expect(refusal(() => entropy.crossEntropy([1], [0.5, 0.5])).message).toBe(
      'q is an array: it has 2 elements where 1 are needed, one for each outcome.',
    );
  });
});
