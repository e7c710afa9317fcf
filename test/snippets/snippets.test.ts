import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import katex from 'katex';
import { afterAll, describe, expect, it } from 'vitest';
import { convertUnit } from '~/entropy/index.ts';
import { tex } from '~/snippets/snippet.ts';
import { katexOptions } from '~/tex/macros.ts';
import { figures } from './cases.ts';
import { expectClose } from './close.ts';
import {
  amountsInTex,
  countShown,
  inputs,
  isInformation,
  numberOf,
  numbersInTex,
  statements,
} from './stated.ts';

const folder = mkdtempSync(join(tmpdir(), 'snippets-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Where the reader of a snippet has this site's module. */
const entropy = fileURLToPath(new URL('../../src/entropy/index.ts', import.meta.url));

const numbersOf = (code: string): readonly number[] =>
  statements(code).map(({ stated }) => numberOf(stated));

/** What a formula may say of a number: the number as the page says it, and 0 of what rounding leaves of 0. */
const sayings = (value: number): readonly number[] => [
  numberOf(tex(value)),
  ...(Math.abs(value) < 1e-15 ? [0] : []),
];

it('has code for several figures', () => {
  expect(figures.length).toBeGreaterThan(1);
  for (const { name, cases } of figures) expect(cases.length, name).toBeGreaterThan(4);
});

describe.each(figures)('the code of $name', ({ name, cases }) => {
  it('runs in TypeScript and gives exactly the numbers that it states', async () => {
    for (const [i, { link, code }] of cases.entries()) {
      const file = join(folder, `${name}-${i}.ts`);
      writeFileSync(file, code.typescript.replace("'./entropy.js'", `'${entropy}'`));
      const found = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Readonly<
        Record<string, unknown>
      >;
      const all = statements(code.typescript);
      expect(all.map((each) => each.name).toSorted(), link).toEqual(Object.keys(found).toSorted());
      expect(all.at(-1)!.name, link).toBe('result');
      for (const { name: of, stated } of all)
        expect(String(found[of]), `${of}: ${link}`).toBe(stated);
    }
  });

  it('states every number that it shows, the result in its last line', () => {
    for (const { link, code } of cases)
      for (const program of [code.python, code.pytorch, code.typescript]) {
        if (program === undefined) continue;
        const all = statements(program);
        expect(all.length, link).toBe(countShown(program));
        expect(
          program
            .split('\n')
            .at(-1)!
            .replace(/^(?:#|\/\/) /, ''),
          link,
        ).toBe(all.at(-1)!.stated);
      }
  });

  it('says the same in Python and PyTorch: the same numbers in, the same numbers out', () => {
    for (const { link, code, unit } of cases) {
      const beside = [code.python, code.pytorch].filter((each) => each !== undefined);
      expect(beside.length, link).toBeGreaterThan(0);
      for (const program of beside) {
        expectClose(numbersOf(program), numbersOf(code.typescript), 12, link);
        if (unit === 'bit')
          expect(statements(program).map(isInformation), link).toEqual(
            statements(code.typescript).map(isInformation),
          );
        const given = inputs(program);
        const sums = given.flatMap((a) => given.flatMap((b) => [a, a + b, a - b]));
        for (const number of inputs(code.typescript))
          expect(sums, `${link}: ${number} is missing`).toContain(number);
      }
    }
  });

  it('says information in another unit, and nothing else', () => {
    for (const { link, code, inBits, unit } of cases) {
      const wanted = statements(inBits.typescript).map((each) => {
        const value = numberOf(each.stated);
        return isInformation(each) ? convertUnit(value, 'bit', unit) : value;
      });
      expectClose(numbersOf(code.typescript), wanted, 12, link);
    }
  });

  it('is LaTeX that can be typeset, and hides no number that cannot be said', () => {
    for (const { link, code } of cases) {
      expect(
        () => katex.renderToString(code.latex, { ...katexOptions, displayMode: true }),
        link,
      ).not.toThrow();
      for (const text of Object.values(code))
        expect(text, link).not.toMatch(/NaN|undefined|\[object/);
    }
  });

  it('says in LaTeX every number that the programs state, and each amount in the unit as they do', () => {
    for (const { link, code, inBits, unit } of cases) {
      const said = numbersOf(code.typescript).map(sayings);
      const inFormula = numbersInTex(code.latex);
      for (const any of unit === 'bit' ? said : [])
        expect(
          any.some((each) => inFormula.includes(each)),
          `${link}: ${any[0]}`,
        ).toBe(true);
      for (const amount of amountsInTex(code.latex, unit))
        expect(said.flat(), link).toContain(amount);
      const amounts = amountsInTex(inBits.latex, 'bit');
      expect(amounts.length, `${link}: no amount before \\ \\text{bit} in LaTeX`).toBeGreaterThan(
        0,
      );
      expect(amountsInTex(code.latex, 'bit'), link).toEqual(amounts);
      if (unit !== 'bit')
        expect(code.latex.match(/\\ \\text\{bit\} = /g)?.length, link).toBe(amounts.length);
    }
  });
});
