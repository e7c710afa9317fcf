import { readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import * as entropy from '~/entropy/index.ts';
import { locales } from '~/i18n/locales.ts';
import { docstringsIn } from '~/i18n/module.ts';
import { documentedModule } from '~/pages/_module.ts';

const groups = documentedModule();
const functions = groups.flatMap((group) => group.functions);
const isClass = (value: unknown): boolean =>
  typeof value === 'function' && /^class\b/.test(String(value));
const offered = Object.entries(entropy).flatMap(([name, value]) =>
  typeof value === 'function' && !isClass(value) ? [name] : [],
);

/** What stands in `content/module.yaml`, by language and part. */
const yaml = readFileSync(new URL('../../content/module.yaml', import.meta.url), 'utf8');
const translations = parseFrontmatter(`---\n${yaml}\n---`).frontmatter as Readonly<
  Record<string, Readonly<Record<'groups' | 'functions', Readonly<Record<string, string>>>>>
>;

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

  it.each(locales.filter((locale) => locale !== docstringsIn))(
    'has in content/module.yaml a sentence for every function and every group, and none left over (%s)',
    (locale) => {
      const { groups: titles, functions: sentences } = translations[locale] ?? {};
      const said = (texts: Readonly<Record<string, string>> = {}): string[] =>
        Object.keys(texts).filter((key) => texts[key]!.trim() !== '');
      expect(said(titles).sort()).toEqual(groups.map(({ title }) => title).sort());
      expect(said(sentences).sort()).toEqual(offered.sort());
    },
  );
});
