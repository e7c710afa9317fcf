import { readdirSync, readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown, type Plugin } from 'rolldown';
import type { Passage } from '../search/engine.ts';
import { passagesOf, type IndexedPage } from './search/passages.ts';

/**
 * Makes one script for each language, `search/zh.js`, that holds everything that can be found on that language's pages and
 * the dialog to find it with. It is a classic script, so that it works in a folder too, and is loaded when a reader asks.
 */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = htmlFiles(root)
          .map((file) =>
            passagesOf(readFileSync(file, 'utf8'), relative(root, file).split(sep).join('/')),
          )
          .filter((page) => page !== undefined);
        for (const [locale, own] of byLocale(pages)) {
          const code = await bundle(own.flatMap((page) => page.passages));
          mkdirSync(join(root, 'search'), { recursive: true });
          writeFileSync(join(root, 'search', `${locale}.js`), code);
          logger.info(`search/${locale}.js: ${own.length} pages, ${code.length} bytes`);
        }
      },
    },
  };
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(folder, name));
}

function byLocale(pages: readonly IndexedPage[]): Map<string, IndexedPage[]> {
  const sorted = new Map<string, IndexedPage[]>();
  for (const page of pages) sorted.set(page.locale, [...(sorted.get(page.locale) ?? []), page]);
  return sorted;
}

/** A stylesheet that a script brings along, as text: what `?inline` means to Vite. */
const inlineStyles: Plugin = {
  name: 'inline-styles',
  load(id) {
    const [path, query] = id.split('?');
    if (query !== 'inline') return null;
    const text = readFileSync(path!, 'utf8').replace(/\/\*.*?\*\/|(?<=[{};]|^)\s+/gs, '');
    return { code: `export default ${JSON.stringify(text)};`, moduleType: 'js' };
  },
};

async function bundle(passages: readonly Passage[]): Promise<string> {
  const build = await rolldown({
    input: fileURLToPath(new URL('../search/dialog.ts', import.meta.url)),
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    plugins: [
      {
        name: 'passages',
        resolveId: (id) => (id === 'virtual:passages' ? id : null),
        load: (id) =>
          id === 'virtual:passages' ? `export const passages = ${JSON.stringify(passages)};` : null,
      },
      inlineStyles,
    ],
  });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  return output[0].code;
}
