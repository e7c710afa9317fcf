import { readFileSync } from 'node:fs';
import * as entropy from '../../src/entropy/index.ts';

/** One row of the reference: a quantity, its arguments, and the true value or the reason for refusing. */
export interface Row {
  readonly id: string;
  readonly fn: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly unit?: 'bit' | 'nat' | 'hartley';
  readonly value?: unknown;
  readonly error?: string;
  readonly normalized?: { readonly value: unknown };
  readonly generalized?: { readonly value: unknown };
  readonly tags?: readonly string[];
  readonly cost?: number;
  readonly maxLength?: number;
  readonly lengths?: readonly number[];
}

/** The rows of this folder's reference, or of the file of the same form that ENTROPY_REFERENCE names. */
export function readRows(): Row[] {
  const given = process.env['ENTROPY_REFERENCE'];
  const paths = given === undefined ? ['entropy-reference.json', 'found.json'].map(own) : [given];
  const cases = paths.flatMap(
    (path) => (JSON.parse(readFileSync(path, 'utf8')) as { cases: Row[] }).cases,
  );
  return cases.map((row) => ({
    ...row,
    args: revive(row.args) as Row['args'],
    value: revive(row.value),
  }));
}

const own = (name: string): URL => new URL(`reference/${name}`, import.meta.url);

/** Errors in units in the last place of the true value; how many of them lie between a result and the truth. */
export function ulpsBetween(result: number, truth: number): number {
  if (Object.is(result, truth) || (result === truth && truth !== 0)) return 0;
  if (!Number.isFinite(truth) || !Number.isFinite(result)) return Infinity;
  return Math.abs(result - truth) / ulpOf(truth);
}

function ulpOf(x: number): number {
  bits.setFloat64(0, Math.abs(x));
  bits.setBigUint64(0, bits.getBigUint64(0) + 1n);
  return bits.getFloat64(0) - Math.abs(x);
}

const bits = new DataView(new ArrayBuffer(8));

/** Infinities are written as strings, and long vectors as formulas. */
function revive(value: unknown): unknown {
  if (value === 'Infinity') return Infinity;
  if (value === '-Infinity') return -Infinity;
  if (value === 'NaN') return NaN;
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== 'object' || value === null) return value;
  if ('gen' in value) return vector(value as unknown as Formula);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, revive(inner)]));
}

interface Formula {
  readonly gen: string;
  readonly n: number;
  readonly norm?: string;
  readonly of?: unknown;
  readonly check?: { length: number; first: number; mid: number; last: number; seqsum: number };
  readonly [parameter: string]: unknown;
}

function vector(formula: Formula): number[] {
  let w = weights(formula);
  if (formula.norm === 'seq') {
    const sum = w.reduce((total, x) => total + x, 0);
    w = w.map((x) => x / sum);
  }
  const { check } = formula;
  if (check) {
    const found = [
      w.length,
      w[0],
      w[Math.floor(w.length / 2)],
      w[w.length - 1],
      w.reduce((s, x) => s + x, 0),
    ];
    const wanted = [check.length, check.first, check.mid, check.last, check.seqsum];
    if (found.some((x, i) => x !== wanted[i]))
      throw new Error(`${formula.gen}: ${found} is not ${wanted}`);
  }
  return w;
}

function weights(formula: Formula): number[] {
  const number = (name: string) => formula[name] as number;
  const list = (element: (i: number) => number) =>
    Array.from({ length: formula.n }, (_, i) => element(i));
  switch (formula.gen) {
    case 'uniform':
      return list(() => 1 / formula.n);
    case 'zipf':
      return list((i) => 1 / (i + 1));
    case 'zipf2':
      return list((i) => 1 / ((i + 1) * (i + 1)));
    case 'linear':
      return list((i) => i + 1);
    case 'geometric': {
      let last = 1;
      return list((i) => (last = i === 0 ? 1 : last * number('r')));
    }
    case 'lcg':
    case 'lcg4': {
      let x = number('seed');
      return list(() => {
        x = (Math.imul(1664525, x) + 1013904223) >>> 0;
        const u = (x + 0.5) / 4294967296;
        return formula.gen === 'lcg' ? u : u * u * (u * u);
      });
    }
    case 'spike':
      return list((i) => (i === 0 ? number('p0') : (1 - number('p0')) / (formula.n - 1)));
    case 'alternate':
      return list((i) => number(i % 2 === 0 ? 'a' : 'b'));
    case 'ramp':
      return list((i) => number('start') + i * number('step'));
    case 'tilt': {
      const up = 1 + number('eps');
      const down = 1 - number('eps');
      return (revive(formula.of) as number[]).map((x, i) => x * (i % 2 === 0 ? up : down));
    }
    case 'reverse':
      return (revive(formula.of) as number[]).toReversed();
    default:
      throw new Error(`no vector is called ${formula.gen}`);
  }
}

/** Calls the quantity of a row with the row's arguments, as its signature wants them. */
export function callFor(row: Row): unknown {
  const { args } = row;
  const unit = row.unit === undefined ? {} : { unit: row.unit };
  const call = (...given: unknown[]) =>
    (entropy as unknown as Record<string, Quantity>)[row.fn]!(...given);
  switch (row.fn) {
    case 'differentialEntropy':
      return call(args, unit);
    case 'klDivergenceContinuous':
    case 'crossEntropyContinuous':
      return call(numbered(args, '1'), numbered(args, '2'), unit);
    case 'discretizedEntropy':
      return call(args, args['delta'], { origin: args['origin'], ...unit });
    case 'softmax':
    case 'logSoftmax':
    case 'entropyFromLogits':
      return call(args['logits'], { temperature: args['temperature'], ...unit });
    case 'crossEntropyFromLogits':
    case 'crossEntropyFromLogitsGradient': {
      const { logits, target, labelSmoothing, temperature } = args;
      return call(logits, target, { labelSmoothing, temperature, ...unit });
    }
    case 'huffman':
      return row.error === undefined
        ? entropy.huffman(args['weights'] as number[]).expectedLength
        : call(args['weights']);
    case 'shannonCodeLengths':
      return call(args['p']);
    case 'entropyFromCounts':
      return call(args['counts'], { estimator: args['estimator'], alpha: args['alpha'], ...unit });
    case 'textEntropy':
    case 'textConditionalEntropy':
      return call(args['text'], { symbol: args['symbol'], n: args['n'], ...unit });
    default:
      return call(...Object.values(args), unit);
  }
}

type Quantity = (...args: unknown[]) => unknown;

/** The parameters of one of two densities: a1, b1 become a, b. */
function numbered(args: Row['args'], number: string): Record<string, unknown> {
  const parameters = Object.entries(args).filter(([name]) => name.endsWith(number));
  return {
    family: args['family'],
    ...Object.fromEntries(parameters.map(([name, value]) => [name.slice(0, -1), value])),
  };
}
