import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as entropy from '~/entropy/index.ts';
import { calls } from './calls.ts';
import { expectNear } from './near.ts';

const { convertUnit, EntropyError } = entropy;
const units = ['bit', 'nat', 'hartley'] as const;
type Call = (...args: unknown[]) => unknown;
const functionNamed = (name: string) => (entropy as unknown as Record<string, Call>)[name]!;

/** What 1 bit is in each unit. */
const perBit = { bit: 1, nat: 0.6931471805599453, hartley: 0.3010299956639812 } as const;

describe('a unit is another name for the same amount', () => {
  it.each([
    [1, 'bit', 'nat', 0.6931471805599453],
    [1, 'bit', 'hartley', 0.3010299956639812],
    [1, 'nat', 'bit', 1.4426950408889634],
    [1, 'nat', 'hartley', 0.4342944819032518],
    [1, 'hartley', 'bit', 3.321928094887362],
    [1, 'hartley', 'nat', 2.302585092994046],
  ] as const)('%d %s in %s', (value, from, to, expected) => {
    expectNear(convertUnit(value, from, to), expected, 1);
  });

  it('there and back, it is what it was', () => {
    for (const from of units)
      for (const to of units)
        for (const value of [0, 1e-9, 1.75, 1e9, Infinity])
          expectNear(convertUnit(convertUnit(value, from, to), to, from), value, 2);
  });
});

const sources = new URL('../../src/entropy/', import.meta.url);
const source = readdirSync(sources).map((file) => readFileSync(new URL(file, sources), 'utf8'));
/** Every function of whose options one is called `unit`, but the one that takes an amount of information. */
const taking = Object.keys(calls).filter(
  (name) =>
    name !== 'probabilityFromInformation' &&
    source.some((text) => {
      const [before, rest] = text.split(`export function ${name}(`);
      const comment = before!.slice(before!.lastIndexOf('/**'));
      return rest !== undefined && /@param options [^@]*`unit`/.test(comment);
    }),
);

/** Arguments of calls that a function answers, options apart and without a unit, and what it answers in bits. */
function soundCalls(name: string): readonly Sound[] {
  return fc.sample(calls[name]!, { seed: 1, numRuns: 1500 }).flatMap((args): Sound[] => {
    const { unit: _, ...options } = Object(args.at(-1)) as { unit?: unknown };
    const sound = { args: args.slice(0, -1), options };
    const bits = answer(name, sound, 'bit');
    return bits?.every((value) => Math.abs(value) < 1e300) ? [{ ...sound, bits }] : [];
  });
}

interface Sound {
  readonly args: readonly unknown[];
  readonly options: object;
  readonly bits: readonly number[];
}

function answer(
  name: string,
  { args, options }: Pick<Sound, 'args' | 'options'>,
  unit: unknown,
): readonly number[] | undefined {
  try {
    return [functionNamed(name)(...args, { ...options, unit })].flat(2) as number[];
  } catch (error) {
    if (error instanceof EntropyError) return undefined;
    throw error;
  }
}

/** Contributions are made in each unit by its own logarithm, whose last digits differ. */
function expectAbout(found: number, expected: number, tolerance = 1e-12): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(expected)),
  );
}

describe('every function that takes a unit', () => {
  it('is found', () => {
    expect(taking.length).toBeGreaterThan(30);
  });

  it.each(taking)('%s says the same in each', (name) => {
    const sound = soundCalls(name);
    expect(sound.length).toBeGreaterThan(5);
    const power = name === 'jensenShannonDistance' ? 1 / 2 : 1;
    for (const call of sound)
      for (const unit of units)
        answer(name, call, unit)!.forEach((value, i) =>
          expectAbout(value, call.bits[i]! * perBit[unit] ** power),
        );
  });

  it.each(taking)('%s refuses one that is none', (name) => {
    const { args, options } = soundCalls(name)[0]!;
    for (const unit of ['nats', null])
      expect(() => functionNamed(name)(...args, { ...options, unit })).toThrow(
        expect.objectContaining({ code: 'unknownChoice', argument: 'unit', value: unit }),
      );
  });

  it.each(taking.filter((name) => name.endsWith('Contributions')))(
    '%s add up to the whole in each',
    (name) => {
      for (const call of soundCalls(name))
        for (const unit of units) {
          const sum = answer(name, call, unit)!.reduce((all, part) => all + part, 0);
          const [whole] = answer(name.replace('Contributions', ''), call, unit)!;
          // Distributions may add up to 1 ± 1e-9.
          expectAbout(sum, whole!, 2e-9);
        }
    },
  );

  it('probabilityFromInformation, of the same amount in each', () => {
    for (const bits of [0, 0.5, 3, 40])
      for (const unit of units) {
        const amount = bits * perBit[unit];
        expectNear(entropy.probabilityFromInformation(amount, { unit }), 2 ** -bits, 64);
      }
    for (const unit of ['nats', null])
      expect(() => entropy.probabilityFromInformation(1, { unit: unit as never })).toThrow(
        expect.objectContaining({ code: 'unknownChoice', argument: 'unit', value: unit }),
      );
  });
});
