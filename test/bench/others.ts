import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Way } from './quantities.ts';

/** The packages of this folder, composed as their users would compose them. */
export async function others(): Promise<Record<string, readonly Way[]>> {
  installHere('mathjs');
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

/** Packages of this folder alone: what a newcomer installs does not have them. */
export function installHere(name: string): void {
  const here = fileURLToPath(new URL('.', import.meta.url));
  if (existsSync(`${here}node_modules/${name}`)) return;
  execSync('npm install --no-audit --no-fund --no-package-lock', { cwd: here, stdio: 'inherit' });
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- packages that may not be installed have no types
type Library = Record<string, any>;
