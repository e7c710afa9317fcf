import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as entropy from '~/entropy/index.ts';
import { locales } from '~/i18n/locales.ts';
import { routes } from '~/i18n/routes.ts';
import { documentedModule } from '~/pages/_module.ts';
import { dist, htmlOf } from '../setup/dist.ts';
import { figures } from '../snippets/cases.ts';

const [file, types] = [routes.moduleFile.script, routes.moduleFile.types].map(
  (path) => dist + path.slice(1),
) as [string, string];

const strictest: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.esnext.d.ts'],
  types: [],
  strict: true,
  noEmit: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noUnusedLocals: true,
};

describe('the entropy module to take along', () => {
  it('exports what the module does, and computes the same', async () => {
    const taken = (await import(/* @vite-ignore */ file)) as typeof entropy;
    expect(Object.keys(taken).sort()).toEqual(Object.keys(entropy).sort());
    const [p, q] = [
      [0.8, 0.2],
      [0.97, 0.03],
    ];
    expect(taken.crossEntropy(p!, q!)).toBe(entropy.crossEntropy(p!, q!));
    expect(() => taken.crossEntropy([0.8, 0.3], q!)).toThrow(/give|add|sum/);
  });

  it('needs nothing else, and keeps its docstrings and its licence', () => {
    const text = readFileSync(file, 'utf8');
    expect(text).not.toMatch(/^\s*import\b/m);
    expect(text.startsWith('/*! The entropy module of')).toBe(true);
    const documented = documentedModule().flatMap(({ functions }) => functions);
    expect(documented.length).toBeGreaterThan(30);
    expect(text.match(/@formula/g)!.length).toBeGreaterThan(30);
  });

  it('has its types in a file beside it, for whom the code of every figure is right as it is pasted', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pasted-'));
    copyFileSync(types, join(folder, 'entropy.d.ts'));
    const put = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const pasted = figures.flatMap(({ name, cases }) =>
      cases.map(({ code }, i) => put(`${name}-${i}.ts`, code.typescript)),
    );
    expect(pasted.length).toBeGreaterThan(50);
    const wrong = put('wrong.ts', `import { entropy } from './entropy.js';\nentropy('0.5');`);
    const problems = ts.getPreEmitDiagnostics(ts.createProgram([...pasted, wrong], strictest));
    rmSync(folder, { recursive: true });
    expect(
      problems.map(({ file, code }) => [file?.fileName.slice(folder.length + 1), code]),
    ).toEqual([['wrong.ts', 2345]]);
  });

  it('has the types of all that it exports and of no other function, with their docstrings', () => {
    const text = readFileSync(types, 'utf8');
    const [, list] = /^export \{ (.*) \};$/m.exec(text)!;
    const values = [...text.matchAll(/^declare (?:function|const|class) (\w+)/gm)].map(
      ([, name]) => name,
    );
    const offered = list!.split(', ').filter((name) => values.includes(name));
    expect(offered.toSorted()).toEqual(Object.keys(entropy).toSorted());
    expect(text).not.toMatch(/^\s*import\b/m);
    expect(text.match(/@formula/g)!.length).toBeGreaterThan(30);
  });

  it.each(locales)('is offered on its page in %s, and is not fetched to read offline', (locale) => {
    expect(htmlOf(routes.module(locale))).toMatch(
      /<a href="\.\.\/entropy\.js" download[^]*<a href="\.\.\/entropy\.d\.ts" download/,
    );
    expect(readFileSync(`${dist}sw.js`, 'utf8')).not.toMatch(/entropy\.(?:js|d\.ts)"/);
  });
});
