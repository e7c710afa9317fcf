import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { locales } from '~/i18n/locales.ts';
import { routes } from '~/i18n/routes.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(root + file, 'utf8');

type Entry = Readonly<Record<string, unknown>> & { readonly id: string };
const tableIn = (file: string): readonly Entry[] =>
  parseFrontmatter(`---\n${read(file)}\n---`).frontmatter as never;

/** The tables, and what each entry has in every language, besides a text of its own. */
const tables: Readonly<Record<string, readonly string[]>> = {
  'content/glossary.yaml': ['also', 'not', 'definition'],
  'content/corrections.yaml': [],
};

// What is no TypeScript is out of the compiler's sight; the chapters are held to each other by their points, and the names
// of the module's functions by the test of its page.
describe.each(locales)('the site in %s', (locale) => {
  it.each([`content/calculators/${locale}/figures.mdx`, `public${routes.card(locale)}`])(
    'has %s',
    (file) => expect(existsSync(root + file), `there is no ${file}`).toBe(true),
  );

  it('has its faces and its measures in src/styles/tokens.css', () => {
    const rules = read('src/styles/tokens.css').matchAll(/:lang\(([\w-]+)\)[^{]*\{([^}]*)\}/g);
    const own = [...rules].filter(([, language]) => language === locale).map(([, , said]) => said);
    for (const property of ['--text', '--plain', '--leading', '--measure'])
      expect(own.join(), `nothing for ${locale}`).toContain(`${property}:`);
  });

  it.each(Object.entries(tables))('has its words in every entry of %s', (file, parts) => {
    const entries = tableIn(file);
    expect(entries.length).toBeGreaterThan(1);
    const lacking = entries.flatMap((entry) =>
      ['', ...parts].flatMap((part) => {
        const said = part === '' ? entry : (entry[part] as Entry);
        return said[locale] === undefined ? [`${entry.id} ${part}`.trim()] : [];
      }),
    );
    expect(lacking, `entries with nothing in ${locale}`).toEqual([]);
  });
});
