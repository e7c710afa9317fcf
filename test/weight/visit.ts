import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { routes } from '~/i18n/routes.ts';
import { dist } from '../setup/dist.ts';

/** What a visit to a page makes a browser fetch, by kind, as paths from the site's root. */
export interface Visit {
  readonly page: string;
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
  /**
   * Scripts that the page waits for; those that every reader fetches once it is at rest; those of figures, as they are
   * used.
   */
  readonly before: readonly string[];
  readonly idle: readonly string[];
  readonly after: readonly string[];
  /** What stands in the page itself and runs: it counts as script, though it travels with the page. */
  readonly inline: string;
  readonly other: readonly string[];
}

/** Reads off a built page what a visit to it fetches; the script for pages on a disk is not fetched from a host. */
export function visitTo(page: string): Visit {
  const tree = fromHtml(textOf(page));
  const elements = elementsOf(tree);
  const from = (of: (element: Element) => unknown): string[] =>
    unique(
      elements.flatMap((element) =>
        of(element) ? posix.join(posix.dirname(page), String(of(element))) : [],
      ),
    );
  const rel = ({ properties }: Element): string => String(properties['rel'] ?? '');
  const inline = elements.filter(
    ({ tagName, properties }) => tagName === 'script' && !properties['src'] && !properties['type'],
  );
  const before = closure(
    from(({ tagName, properties }) => tagName === 'script' && properties['src']),
    false,
  );
  const islands = from(
    ({ tagName, properties }) => tagName === 'astro-island' && properties['component-url'],
  );
  const renderers = from(
    ({ tagName, properties }) => tagName === 'astro-island' && properties['renderer-url'],
  );
  const loader = elements.find(({ properties }) => properties['id'] === 'islands')?.content;
  const late = (loader ? elementsOf(loader) : []).map(({ properties }) =>
    posix.join(posix.dirname(page), String(properties['src'])),
  );
  const idle = before.flatMap((path) =>
    [...textOf(path).matchAll(/import\(\s*["'`](\.\/idle\.[^"'`]+)["'`]\s*\)/g)].map(([, to]) =>
      posix.join(posix.dirname(path), to!),
    ),
  );
  const after = closure([...late, ...islands, ...renderers], true);
  return {
    page,
    styles: from((element) => rel(element) === 'stylesheet' && element.properties['href']),
    fonts: from((element) => element.properties['as'] === 'font' && element.properties['href']),
    before,
    idle: closure(idle, false).filter((path) => !before.includes(path)),
    after: after.filter((path) => !before.includes(path)),
    inline: inline
      .map(({ children }) =>
        children.map((child) => ('value' in child ? child.value : '')).join(''),
      )
      .join('\n'),
    other: from((element) => rel(element) === 'icon' && element.properties['href']),
  };
}

/** What the code that figures offer to copy imports, where its reader has it. */
const offered = `.${routes.moduleFile.script}`;

/** Modules and all that they import; with what they import only when asked (a figure's code) where `late`. */
export function closure(paths: readonly string[], late: boolean): string[] {
  const met = new Set(paths);
  for (const path of met) {
    const text = textOf(path);
    const eager = /(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g;
    const asked = /import\(\s*["'`](\.[^"'`]+)["'`]\s*\)/g;
    for (const pattern of late ? [eager, asked] : [eager])
      for (const [, to] of text.matchAll(pattern))
        if (to !== offered) met.add(posix.join(posix.dirname(path), to!));
  }
  return [...met].sort();
}

/** Bytes that travel. */
export function weigh(...paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + weightOf(path), 0);
}

/** Bytes that a text takes within a page that is compressed as a whole. */
export const weighText = (text: string): number =>
  text === '' ? 0 : brotliCompressSync(text).length;

const known = new Map<string, number>();
function weightOf(path: string): number {
  const bytes = readFileSync(dist + path);
  const found =
    known.get(path) ?? (path.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length);
  known.set(path, found);
  return found;
}

const textOf = (path: string): string => readFileSync(dist + path, 'utf8');

const unique = (paths: readonly string[]): string[] => [...new Set(paths)];

function elementsOf(tree: Root): readonly Element[] {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => void elements.push(element));
  return elements;
}
