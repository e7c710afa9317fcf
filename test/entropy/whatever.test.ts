import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as entropy from '~/entropy/index.ts';
import { calls } from './calls.ts';

/** Quantities of which some or all results may be below 0. */
const mayBeNegative =
  /Contributions$|Gradient$|^convertUnit$|^logS|^differential|^crossEntropyContinuous$|^discretizedMasses$/;

describe('whatever it is given, each function gives a value or the typed error', () => {
  it('all of them are tried', () => {
    const functions = Object.entries(entropy).filter(
      ([name, value]) => typeof value === 'function' && name !== 'EntropyError',
    );
    expect(Object.keys(calls).sort()).toEqual(functions.map(([name]) => name).sort());
  });

  for (const [name, given] of Object.entries(calls))
    it(`${name}: never NaN, never −0, never another error`, () => {
      const call = (entropy as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!;
      fc.assert(
        fc.property(given, (args) => {
          let result: unknown;
          try {
            result = call(...args);
          } catch (error) {
            if (!(error instanceof entropy.EntropyError)) throw error;
            return;
          }
          for (const number of numbersIn(result)) {
            if (Number.isNaN(number)) throw new Error(`NaN in ${String(result)}`);
            if (Object.is(number, -0)) throw new Error(`−0 in ${String(result)}`);
            if (number < 0 && !mayBeNegative.test(name)) throw new Error(`${number} is below 0`);
          }
        }),
        { numRuns: 400 },
      );
    });
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  if (value instanceof Map) return [...value.values()].flatMap(numbersIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
