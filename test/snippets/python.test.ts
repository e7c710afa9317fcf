import { describe, expect, it } from 'vitest';
import { figures } from './cases.ts';
import { expectClose } from './close.ts';
import { pythonWith, runPython, type Said } from './python.ts';
import { numberOf, statements } from './stated.ts';

const python = pythonWith('numpy', 'scipy');
const torch = pythonWith('torch');
console.log(
  `Python snippets: ${python ? 'run with NumPy and SciPy' : 'compared only, since no Python with NumPy and SciPy is here'}; ` +
    `PyTorch snippets: ${torch ? 'run' : 'compared only, since no Python with torch is here'}.`,
);

/** Runs every state's code in one of the languages, where it has it, and holds each number printed to the one stated. */
function expectStated(program: string, codes: readonly (string | undefined)[]): readonly Said[] {
  const there = codes.filter((each) => each !== undefined);
  const said = runPython(program, there);
  expect(said.length).toBe(codes.length);
  for (const [i, code] of there.entries())
    expectClose(
      said[i]!.lines.map(numberOf),
      statements(code).map(({ stated }) => numberOf(stated)),
      9,
      code,
    );
  return said;
}

describe.runIf(python)('Python', () => {
  it.each(figures.filter(({ cases }) => cases[0]!.code.python))(
    'gives the numbers that the code of $name states, without a warning',
    ({ cases }) => {
      expectStated(
        python!,
        cases.map(({ code }) => code.python),
      );
    },
  );
});

describe.runIf(torch)('PyTorch', { timeout: 120_000 }, () => {
  it.each(figures.filter(({ cases }) => cases[0]!.code.pytorch))(
    'gives the numbers that the code of $name states, and those that Python gives the same names',
    ({ cases }) => {
      const said = expectStated(
        torch!,
        cases.map(({ code }) => code.pytorch),
      );
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
