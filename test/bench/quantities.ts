import {
  crossEntropy,
  crossEntropyFromLogits,
  crossEntropyFromLogitsGradient,
  distribution,
  entropy,
  klDivergence,
} from '../../src/entropy/index.ts';
import type { Row } from '../entropy/rows.ts';
import { bareCrossEntropy, bareEntropy, bareGradient, bareKlDivergence, bareLoss } from './bare.ts';

/** One way to compute a quantity in nats; `known` says that its arrays were made distributions before. */
export interface Way {
  readonly name: string;
  readonly of: (...args: never[]) => unknown;
  readonly known?: boolean;
}

/** A quantity, the ways to compute it, and which rows of the reference it can be judged by. */
export interface Quantity {
  readonly fn: string;
  readonly prepare: (n: number) => unknown[];
  readonly ways: readonly Way[];
  readonly judgedBy: (row: Row) => unknown[] | undefined;
}

const nat = { unit: 'nat' } as const;

/** The loop that everybody writes, ours on arrays known to be distributions and on any, and what libraries do. */
export function quantities(libraries: Readonly<Record<string, readonly Way[]>>): Quantity[] {
  return [
    {
      fn: 'entropy',
      prepare: (n) => [probabilities(n, 1)],
      judgedBy: ({ args, tags }) => (tags?.includes('unnormalized') ? undefined : [args['p']]),
      ways: ways(bareEntropy, (p: number[]) => entropy(p, nat), libraries['entropy']),
    },
    {
      fn: 'crossEntropy',
      prepare: (n) => [probabilities(n, 1), probabilities(n, 2)],
      judgedBy: ({ args }) => [args['p'], args['q']],
      ways: ways(
        bareCrossEntropy,
        (p: number[], q: number[]) => crossEntropy(p, q, nat),
        libraries['crossEntropy'],
      ),
    },
    {
      fn: 'klDivergence',
      prepare: (n) => [probabilities(n, 1), probabilities(n, 2)],
      judgedBy: ({ args }) => [args['p'], args['q']],
      ways: ways(
        bareKlDivergence,
        (p: number[], q: number[]) => klDivergence(p, q, nat),
        libraries['klDivergence'],
      ),
    },
    {
      fn: 'crossEntropyFromLogits',
      prepare: (n) => [logits(n), n >> 1],
      judgedBy: classRow,
      ways: [
        { name: 'bare loop', of: bareLoss },
        { name: 'ours', of: (z: number[], t: number) => crossEntropyFromLogits(z, t, nat) },
        ...(libraries['crossEntropyFromLogits'] ?? []),
      ],
    },
    {
      fn: 'crossEntropyFromLogitsGradient',
      prepare: (n) => [logits(n), n >> 1],
      judgedBy: classRow,
      ways: [
        { name: 'bare loop', of: bareGradient },
        { name: 'ours', of: (z: number[], t: number) => crossEntropyFromLogitsGradient(z, t) },
        ...(libraries['crossEntropyFromLogitsGradient'] ?? []),
      ],
    },
  ];
}

/** What is given to a way: its distributions are made known where it says so. */
export function given(args: readonly unknown[], { known }: Way): unknown[] {
  return args.map((value) =>
    known && Array.isArray(value) ? distribution(value as number[]) : value,
  );
}

function ways(bare: Way['of'], ours: Way['of'], libraries: readonly Way[] = []): Way[] {
  return [
    { name: 'bare loop', of: bare },
    { name: 'ours, known distributions', of: ours, known: true },
    { name: 'ours, checked each time', of: ours },
    ...libraries,
  ];
}

function classRow({ args }: Row): unknown[] | undefined {
  const isPlain = args['labelSmoothing'] === 0 && args['temperature'] === 1;
  return isPlain && typeof args['target'] === 'number'
    ? [args['logits'], args['target']]
    : undefined;
}

/** Probabilities from a linear congruential generator, so that each run measures the same. */
function probabilities(n: number, seed: number): number[] {
  const weights = uniforms(n, seed);
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((w) => w / sum);
}

function logits(n: number): number[] {
  return uniforms(n, 3).map((u) => 10 * u - 5);
}

function uniforms(n: number, seed: number): number[] {
  let x = seed;
  return Array.from({ length: n }, () => {
    x = (Math.imul(1664525, x) + 1013904223) >>> 0;
    return (x + 0.5) / 4294967296;
  });
}
