import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as entropy from '~/entropy/index.ts';
import { documentedModule } from '~/pages/_module.ts';

const groups = documentedModule();
const functions = groups.flatMap((group) => group.functions);
const isClass = (value: unknown): boolean =>
  typeof value === 'function' && /^class\b/.test(String(value));
const offered = Object.entries(entropy).flatMap(([name, value]) =>
  typeof value === 'function' && !isClass(value) ? [name] : [],
);

describe('the page of the entropy module', () => {
  it('lists every public function, once', () => {
    expect(functions.map(({ name }) => name).sort()).toEqual(offered.sort());
  });

  it.each(functions.map((each) => [each.name, each] as const))(
    '%s has its formula, range, errors, source and an example',
    (_, each) => {
      for (const part of [
        'summary',
        'signature',
        'formula',
        'returns',
        'throws',
        'source',
      ] as const)
        expect(each[part], part).not.toBe('');
      expect(each.parameters.length).toBeGreaterThan(0);
      expect(each.examples.length).toBeGreaterThan(0);
      for (const { answer } of each.examples) expect(answer).toMatch(/\S/);
    },
  );

  it('has a Chinese sentence for every function and every group, and none that is left over', () => {
    const chinese = readFileSync(new URL('../../content/module.yaml', import.meta.url), 'utf8');
    const keys = (part: string): string[] =>
      [...part.matchAll(/^ {4}(.+?): ./gm)].map((found) => found[1]!).sort();
    const [titles = '', sentences = ''] = chinese.split(/^ {2}functions:$/m);
    expect(keys(titles)).toEqual(groups.map(({ title }) => title).sort());
    expect(keys(sentences)).toEqual(offered.sort());
  });
});
