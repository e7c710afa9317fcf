import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as entropy from '~/entropy/index.ts';
import { locales } from '~/i18n/locales.ts';
import { routes } from '~/i18n/routes.ts';
import { documentedModule } from '~/pages/_module.ts';
import { dist, htmlOf } from '../setup/dist.ts';

const file = dist + routes.moduleFile.slice(1);

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

  it.each(locales)('is offered on its page in %s, and is not fetched to read offline', (locale) => {
    expect(htmlOf(routes.module(locale))).toMatch(/<a href="\.\.\/entropy\.js" download/);
    expect(readFileSync(`${dist}sw.js`, 'utf8')).not.toContain('entropy.js"');
  });
});
