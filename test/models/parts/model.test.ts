import { describe, expect, it } from 'vitest';
import { isInformation, numberModel } from '~/models/parts/model.ts';

const model = numberModel({
  name: 'model',
  parameters: {
    p: { initial: 0.5, min: 0, max: 1, step: 0.01 },
    count: { initial: 3, min: 1, max: 9, step: 1, whole: true },
  },
  follow: ({ p, count }) => ({ told: count * p, rest: 1 - p }),
  bare: ['rest'],
});

describe('a model of numbers', () => {
  it('begins with its parameters’ own numbers, and has them among its readings', () => {
    expect(model.initial).toEqual({ p: 0.5, count: 3 });
    expect(model.follow(model.initial)).toEqual({ p: 0.5, count: 3, told: 1.5, rest: 0.5 });
  });

  it('says its parameters without a unit', () => {
    expect(['p', 'count', 'rest', 'told'].map((name) => isInformation(model, name))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('stands in a link in the order of its parameters', () => {
    expect(model.write({ p: 0.25, count: 4 })).toBe('0.25,4');
    expect(model.read('0.25,4')).toEqual({ p: 0.25, count: 4 });
    for (const damaged of ['', '0.25', '0.25,4,1', '2,4', '0.25,4.5'])
      expect(model.read(damaged)).toBeUndefined();
  });
});
