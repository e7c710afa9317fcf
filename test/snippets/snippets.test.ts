import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import katex from 'katex';
import { afterAll, describe, expect, it } from 'vitest';
import { convertUnit, type Unit } from '~/entropy/index.ts';
import { levelScale } from '~/models/differential.ts';
import { modelNamed } from '~/models/named.ts';
import { source } from '~/models/source.ts';
import type { Snippets } from '~/snippets/snippet.ts';
import { inUnit } from '~/snippets/unit.ts';
import { katexOptions } from '~/tex/macros.ts';
import { pythonWith, runPython, type Said } from './python.ts';
import { statesOf } from './states.ts';

type Maker = (...shown: never[]) => Snippets;

/** What a figure shows besides its own state: figure 2.2 listens to the source of figure 2.1. */
const besides: Readonly<Record<string, readonly unknown[]>> = {
  telegraph: [source.initial.symbols],
};

/** More states, of figures whose link may be a name. */
const links: Readonly<Record<string, readonly string[]>> = {
  differential: [`gaussian,0,${levelScale('gaussian')}`],
  discretise: ['gaussian,0', 'exponential,3', 'uniform,2'],
  text: ['hello, world', '熵熵熵不', 'a'],
  source: ['0:0.8,1:0.2', '0:1,1:0', 'a:0.5,b:0.25,c:0.125,d:0.125'],
};

const makers = import.meta.glob<{ snippets: Maker }>(
  ['../../src/snippets/*.ts', '!../../src/snippets/{snippet,unit}.ts'],
  {
    eager: true,
  },
);

/** Every figure's code, for the article's numbers and for some others. */
const figures = Object.entries(makers).map(([path, { snippets }]) => {
  const name = /([\w-]+)\.ts$/.exec(path)![1]!;
  const model = modelNamed(name);
  const states = [
    ...statesOf<unknown>(model),
    ...(links[name] ?? []).map((link) => model.read(link)),
  ];
  const inBits = states.map((state) => ({
    link: model.write(state as never),
    code: snippets(...([...(besides[name] ?? []), state, model.follow(state as never)] as never[])),
  }));
  const inOthers = (['nat', 'hartley'] as const).flatMap((unit) =>
    [...inBits.slice(0, 4), inBits.at(-1)!].map(({ link, code }) => ({
      link: `${link} in ${unit}`,
      code: inUnit(code, unit),
    })),
  );
  return { name, cases: [...inBits, ...inOthers] };
});

const timesTen = / \\times 10\^\{(-?\d+)\}/;
const amount = String.raw`(-?[\d.]+|-?\\infty)( \\times 10\^\{-?\d+\})?`;
/** What LaTeX says to be an amount in bits, and in another unit. */
const twoUnits = new RegExp(
  String.raw`${amount}\\ \\text\{bit\} = ${amount}\\ \\text\{(nat|hartley)\}`,
  'g',
);

const folder = mkdtempSync(join(tmpdir(), 'snippets-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Where the reader of a snippet has this site's module. */
const entropy = fileURLToPath(new URL('../../src/entropy/index.ts', import.meta.url));

/** The result that a text states in its last line. */
function stated(code: string): string {
  return code
    .trimEnd()
    .split('\n')
    .at(-1)!
    .replace(/^\s*(?:\/\/|#)\s*/, '');
}

/** The numbers that a text is given: those in its code, not in its comments or in names; 0, 1 and 2 say how, not what. */
function inputs(code: string): readonly number[] {
  const bare = code
    .split('\n')
    .filter((line) => !/^\s*(?:import|from)\b/.test(line))
    .map((line) => line.replace(/(?:\/\/|#).*$/, '').replace(/\b[a-zA-Z_]\w*/g, ''))
    .join('\n');
  const all = [...bare.matchAll(/\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi)].map(Number);
  return all.filter((number) => ![0, 1, 2].includes(number));
}

const numbersIn = (text: string): readonly number[] =>
  [
    ...text.replace(/Infinity|\binf\b/g, '1e999').matchAll(/[-−]?\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi),
  ].map(([found]) => Number(found.replace('−', '-')));

function expectClose(
  found: readonly number[],
  wanted: readonly number[],
  digits: number,
  where: string,
): void {
  expect(found.length, where).toBe(wanted.length);
  for (const [i, value] of found.entries()) {
    const target = wanted[i]!;
    if (Number.isFinite(target))
      expect(Math.abs(value - target), `${where}: ${value}, not ${target}`).toBeLessThanOrEqual(
        10 ** -digits * Math.max(1e-3, Math.abs(target)),
      );
    else expect(value, where).toBe(target);
  }
}

it('has code for several figures', () => {
  expect(figures.length).toBeGreaterThan(1);
  for (const { name, cases } of figures) expect(cases.length, name).toBeGreaterThan(2);
});

describe.each(figures)('the code of $name', ({ name, cases }) => {
  it('runs in TypeScript and gives exactly the result that it states', async () => {
    for (const [i, { link, code }] of cases.entries()) {
      const file = join(folder, `${name}-${i}.ts`);
      writeFileSync(file, code.typescript!.replace("'./entropy.js'", `'${entropy}'`));
      const { result } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
        result: unknown;
      };
      expect(typeof result === 'number' ? String(result) : JSON.stringify(result), link).toBe(
        typeof result === 'number'
          ? stated(code.typescript!)
          : JSON.stringify(JSON.parse(stated(code.typescript!))),
      );
    }
  });

  it('says the same in Python: the same numbers in, the same result out', () => {
    for (const { link, code } of cases) {
      const python = code.python ?? code.pytorch!;
      expectClose(numbersIn(stated(python)), numbersIn(stated(code.typescript!)), 12, link);
      const given = inputs(python);
      const sums = given.flatMap((a) => given.flatMap((b) => [a, a + b, a - b]));
      for (const number of inputs(code.typescript!))
        expect(sums, `${link}: ${number} is missing`).toContain(number);
    }
  });

  it('is LaTeX that can be typeset, and hides no number that cannot be said', () => {
    for (const { link, code } of cases) {
      expect(
        () => katex.renderToString(code.latex!, { ...katexOptions, displayMode: true }),
        link,
      ).not.toThrow();
      for (const text of Object.values(code))
        expect(text, link).not.toMatch(/NaN|undefined|\[object/);
    }
  });

  it('says in LaTeX of an amount in bits what it is in another unit', () => {
    for (const { link, code } of cases)
      for (const [, bits, power, others, otherPower, unit] of code.latex.matchAll(twoUnits)) {
        const [inBits, inOther] = [bits + (power ?? ''), others + (otherPower ?? '')].map((text) =>
          Number(text.replace('\\infty', '1e999').replace(timesTen, 'e$1')),
        );
        const wanted = convertUnit(inBits!, 'bit', unit as Unit);
        const off = inOther === wanted ? 0 : Math.abs(inOther! - wanted);
        expect(off, `${link}: ${code.latex}`).toBeLessThanOrEqual(
          Math.max(1e-4, 5e-3 * Math.abs(wanted)) * (wanted === 0 ? 0 : 1),
        );
      }
  });
});

const python = pythonWith('numpy', 'scipy');
const torch = pythonWith('torch');
console.log(
  `Python snippets: ${python ? 'run with NumPy and SciPy' : 'compared only, since no Python with NumPy and SciPy is here'}; ` +
    `PyTorch snippets: ${torch ? 'run' : 'compared only, since no Python with torch is here'}.`,
);

/** Runs every state's code in one of the languages, where it has it, and compares each result with the one it states. */
function expectStated(program: string, codes: readonly (string | undefined)[]): readonly Said[] {
  const there = codes.filter((each) => each !== undefined);
  const said = runPython(program, there);
  for (const [i, code] of there.entries())
    expectClose(numbersIn(said[i]!.last), numbersIn(stated(code)), 9, code);
  return said;
}

describe.runIf(python)('Python', () => {
  it.each(figures.filter(({ cases }) => cases[0]!.code.python))(
    'gives the result that the code of $name states',
    ({ cases }) => {
      const said = expectStated(
        python!,
        cases.map(({ code }) => code.python),
      );
      expect(said.length).toBe(cases.length);
    },
  );
});

describe.runIf(torch)('PyTorch', { timeout: 120_000 }, () => {
  it.each(figures.filter(({ cases }) => cases[0]!.code.pytorch))(
    'gives the result that the code of $name states, and the numbers that Python gives the same names',
    ({ cases }) => {
      const said = expectStated(
        torch!,
        cases.map(({ code }) => code.pytorch),
      );
      expect(said.length).toBe(cases.length);
      if (!python) return;
      const beside = runPython(
        python,
        cases.flatMap(({ code }) => code.python ?? []),
      );
      for (const [i, { named }] of beside.entries()) {
        const shared = Object.keys(named).filter((name) => name in said[i]!.named);
        expect(shared).toContain('z');
        for (const name of shared)
          expectClose(said[i]!.named[name]!, named[name]!, 9, `${name} at ${cases[i]!.link}`);
      }
    },
  );
});
