import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  crossEntropy,
  crossEntropyFromLogits,
  crossEntropyFromLogitsGradient,
  distribution,
  entropy,
  klDivergence,
} from '../../src/entropy/index.ts';
import { readRows, ulpsBetween, type Row } from '../entropy/rows.ts';
import { nanosecondsPerCall, printTable } from './measure.ts';

const sizes = [2, 10, 1000, 1_000_000];

/** One way to compute a quantity; what it takes is made ready before the clock runs. */
interface Way {
  readonly name: string;
  readonly of: (...args: never[]) => unknown;
}

/** A quantity, the ways to compute it, and which rows of the reference it can be judged by. */
interface Part {
  readonly fn: string;
  readonly prepare: (n: number) => unknown[];
  readonly ways: readonly Way[];
  readonly judgedBy: (row: Row) => unknown[] | undefined;
}

const nat = { unit: 'nat' } as const;

/** Prints, for each quantity, nanoseconds per element and the largest error, ours beside the bare loop and the others. */
export async function benchEntropy({ withOthers }: { withOthers: boolean }): Promise<void> {
  const parts = withTheOthers(withOthers ? await others() : {});
  for (const part of parts) {
    console.log(
      `\n${part.fn}: nanoseconds per element; largest error on the reference in ulp, and rows without one true digit`,
    );
    const head = ['', ...sizes.map((n) => `n = ${n.toLocaleString('en')}`), 'largest error'];
    printTable(
      head,
      part.ways.map((way) => [
        way.name,
        ...sizes.map((n) => perElement(part, way, n)),
        worst(part, way),
      ]),
    );
  }
  if (!withOthers)
    console.log(
      '\nBeside other libraries (installs them into test/bench): npm run bench -- --others',
    );
}

function perElement(part: Part, way: Way, n: number): string {
  const args = part.prepare(n);
  const given = way.name === OURS && part.fn !== 'crossEntropyFromLogits' ? args.map(known) : args;
  const call = way.of as (...args: unknown[]) => unknown;
  const time = nanosecondsPerCall(() => first(call(...given)));
  return (time / n).toFixed(n > 100 ? 2 : 1);
}

function worst(part: Part, way: Way): string {
  let most = 0;
  let wrong = 0;
  for (const row of readRows()) {
    const args = row.fn === part.fn && row.error === undefined ? part.judgedBy(row) : undefined;
    if (args === undefined) continue;
    const truths = [row, row.normalized, row.generalized].filter((given) => given !== undefined);
    const result = attempt(() => (way.of as (...args: unknown[]) => unknown)(...args));
    const nats = row.unit === 'bit' ? Math.LN2 : row.unit === 'hartley' ? Math.LN10 : 1;
    const error = Math.min(...truths.map(({ value }) => distance(result, value, nats)));
    if (error < 2 ** 52) most = Math.max(most, error);
    else wrong += 1;
  }
  return `${most < 1e4 ? most.toFixed(1) : most.toExponential(0)}${wrong > 0 ? `, ${wrong} wrong` : ''}`;
}

/** Every way gives nats, or a gradient; a row in bits is met by dividing, as one would. */
function distance(result: unknown, truth: unknown, nats: number): number {
  if (Array.isArray(truth))
    return Math.max(...truth.map((value, i) => distance((result as number[])?.[i], value, nats)));
  const value = truth === 'Infinity' ? Infinity : (truth as number);
  return typeof result === 'number' && !Number.isNaN(result)
    ? ulpsBetween(result / nats, value)
    : Infinity;
}

function attempt(call: () => unknown): unknown {
  try {
    return call();
  } catch {
    return undefined;
  }
}

const OURS = 'ours, known distributions';

function withTheOthers(libraries: Readonly<Record<string, readonly Way[]>>): Part[] {
  return [
    {
      fn: 'entropy',
      prepare: (n) => [probabilities(n, 1)],
      judgedBy: ({ args, tags }) => (tags?.includes('unnormalized') ? undefined : [args['p']]),
      ways: [
        { name: 'bare loop', of: bareEntropy },
        { name: OURS, of: (p: number[]) => entropy(p, nat) },
        { name: 'ours, checked each time', of: (p: number[]) => entropy(p, nat) },
        ...(libraries['entropy'] ?? []),
      ],
    },
    {
      fn: 'crossEntropy',
      prepare: (n) => [probabilities(n, 1), probabilities(n, 2)],
      judgedBy: ({ args }) => [args['p'], args['q']],
      ways: [
        { name: 'bare loop', of: bareCrossEntropy },
        { name: OURS, of: (p: number[], q: number[]) => crossEntropy(p, q, nat) },
        {
          name: 'ours, checked each time',
          of: (p: number[], q: number[]) => crossEntropy(p, q, nat),
        },
        ...(libraries['crossEntropy'] ?? []),
      ],
    },
    {
      fn: 'klDivergence',
      prepare: (n) => [probabilities(n, 1), probabilities(n, 2)],
      judgedBy: ({ args }) => [args['p'], args['q']],
      ways: [
        { name: 'bare loop', of: bareKlDivergence },
        { name: OURS, of: (p: number[], q: number[]) => klDivergence(p, q, nat) },
        {
          name: 'ours, checked each time',
          of: (p: number[], q: number[]) => klDivergence(p, q, nat),
        },
        ...(libraries['klDivergence'] ?? []),
      ],
    },
    {
      fn: 'crossEntropyFromLogits',
      prepare: (n) => [logits(n), n >> 1],
      judgedBy: classRow,
      ways: [
        { name: 'bare loop', of: bareLoss },
        {
          name: 'ours',
          of: (z: number[], target: number) => crossEntropyFromLogits(z, target, nat),
        },
        ...(libraries['crossEntropyFromLogits'] ?? []),
      ],
    },
    {
      fn: 'crossEntropyFromLogitsGradient',
      prepare: (n) => [logits(n), n >> 1],
      judgedBy: classRow,
      ways: [
        { name: 'bare loop', of: bareGradient },
        {
          name: 'ours',
          of: (z: number[], target: number) => crossEntropyFromLogitsGradient(z, target),
        },
        ...(libraries['crossEntropyFromLogitsGradient'] ?? []),
      ],
    },
  ];
}

/** The loop that everybody writes: no compensation, no check, wrong where a probability is 0. */
function bareEntropy(p: number[]): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum += p[i]! * Math.log(p[i]!);
  return -sum;
}

function bareCrossEntropy(p: number[], q: number[]): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum += p[i]! * Math.log(q[i]!);
  return -sum;
}

function bareKlDivergence(p: number[], q: number[]): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum += p[i]! * Math.log(p[i]! / q[i]!);
  return sum;
}

function bareLoss(z: number[], target: number): number {
  let greatest = -Infinity;
  for (let i = 0; i < z.length; i++) if (z[i]! > greatest) greatest = z[i]!;
  let sum = 0;
  for (let i = 0; i < z.length; i++) sum += Math.exp(z[i]! - greatest);
  return Math.log(sum) + greatest - z[target]!;
}

function bareGradient(z: number[], target: number): number[] {
  let greatest = -Infinity;
  for (let i = 0; i < z.length; i++) if (z[i]! > greatest) greatest = z[i]!;
  const result: number[] = [];
  let sum = 0;
  for (let i = 0; i < z.length; i++) {
    const weight = Math.exp(z[i]! - greatest);
    result.push(weight);
    sum += weight;
  }
  for (let i = 0; i < z.length; i++) result[i]! /= sum;
  result[target]! -= 1;
  return result;
}

function classRow({ args }: Row): unknown[] | undefined {
  const isPlain = args['labelSmoothing'] === 0 && args['temperature'] === 1;
  return isPlain && typeof args['target'] === 'number'
    ? [args['logits'], args['target']]
    : undefined;
}

/** The packages of this folder, composed as their users would compose them. */
async function others(): Promise<Record<string, readonly Way[]>> {
  const here = fileURLToPath(new URL('.', import.meta.url));
  if (!existsSync(`${here}node_modules`))
    execSync('npm install --no-audit --no-fund --no-package-lock', { cwd: here, stdio: 'inherit' });
  const load = async (name: string) => (await import(name)) as Library;
  const [mathjs, simple, d3, distance] = await Promise.all(
    ['mathjs', 'simple-statistics', 'd3-array', 'ml-distance'].map(load),
  );
  const [xlogy, ln, exp, sum] = (
    await Promise.all(
      [
        'math-base-special-xlogy',
        'math-base-special-ln',
        'math-base-special-exp',
        'blas-ext-base-gsumkbn',
      ].map((name) => load(`@stdlib/${name}`)),
    )
  ).map((library) => library['default']!);
  const m = mathjs!;
  return {
    entropy: [
      {
        name: 'mathjs',
        of: (p: number[]) =>
          -m['sum']!(
            m['dotMultiply']!(
              p,
              m['map']!(p, (x: number) => m['log']!(x)),
            ),
          ),
      },
      {
        name: '@stdlib',
        of: (p: number[]) =>
          -sum!(
            p.length,
            p.map((x) => xlogy!(x, x)),
            1,
          ),
      },
      {
        name: 'simple-statistics',
        of: (p: number[]) => -simple!['sum']!(p.map((x) => x * Math.log(x))),
      },
      {
        name: 'd3-array fsum',
        of: (p: number[]) => -d3!['fsum']!(p, (x: number) => x * Math.log(x)),
      },
    ],
    crossEntropy: [
      {
        name: 'mathjs',
        of: (p: number[], q: number[]) =>
          -m['sum']!(
            m['dotMultiply']!(
              p,
              m['map']!(q, (x: number) => m['log']!(x)),
            ),
          ),
      },
      {
        name: '@stdlib',
        of: (p: number[], q: number[]) =>
          -sum!(
            p.length,
            p.map((x, i) => xlogy!(x, q[i]!)),
            1,
          ),
      },
      {
        name: 'simple-statistics',
        of: (p: number[], q: number[]) => -simple!['sum']!(p.map((x, i) => x * Math.log(q[i]!))),
      },
      {
        name: 'd3-array fsum',
        of: (p: number[], q: number[]) =>
          -d3!['fsum']!(p, (x: number, i: number) => x * Math.log(q[i]!)),
      },
    ],
    klDivergence: [
      { name: 'mathjs kldivergence', of: (p: number[], q: number[]) => m['kldivergence']!(p, q) },
      {
        name: '@stdlib',
        of: (p: number[], q: number[]) =>
          sum!(
            p.length,
            p.map((x, i) => xlogy!(x, x / q[i]!)),
            1,
          ),
      },
      {
        name: 'simple-statistics',
        of: (p: number[], q: number[]) => simple!['sum']!(p.map((x, i) => x * Math.log(x / q[i]!))),
      },
      {
        name: 'd3-array fsum',
        of: (p: number[], q: number[]) =>
          d3!['fsum']!(p, (x: number, i: number) => x * Math.log(x / q[i]!)),
      },
      {
        name: 'ml-distance',
        of: (p: number[], q: number[]) => distance!['distance']!['kullbackLeibler']!(p, q),
      },
    ],
    crossEntropyFromLogits: [
      {
        name: 'mathjs',
        of: (z: number[], target: number) => {
          const greatest = m['max']!(z);
          return (
            Math.log(
              m['sum']!(m['map']!(m['subtract']!(z, greatest), (x: number) => m['exp']!(x))),
            ) +
            greatest -
            z[target]!
          );
        },
      },
      {
        name: '@stdlib',
        of: (z: number[], target: number) => {
          const greatest = z.reduce((a, b) => Math.max(a, b), -Infinity);
          return (
            ln!(
              sum!(
                z.length,
                z.map((x) => exp!(x - greatest)),
                1,
              ),
            ) +
            greatest -
            z[target]!
          );
        },
      },
      {
        name: 'd3-array fsum',
        of: (z: number[], target: number) => {
          const greatest = d3!['max']!(z);
          return (
            Math.log(d3!['fsum']!(z, (x: number) => Math.exp(x - greatest))) + greatest - z[target]!
          );
        },
      },
    ],
    crossEntropyFromLogitsGradient: [
      {
        name: 'mathjs',
        of: (z: number[], target: number) => {
          const weights = m['map']!(m['subtract']!(z, m['max']!(z)), (x: number) => m['exp']!(x));
          const result = m['divide']!(weights, m['sum']!(weights));
          result[target] -= 1;
          return result;
        },
      },
    ],
  };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- packages that may not be installed have no types
type Library = Record<string, any>;

function known(values: unknown): unknown {
  return Array.isArray(values) ? distribution(values as number[]) : values;
}

function first(result: unknown): number {
  return typeof result === 'number' ? result : (result as number[])[0]!;
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
