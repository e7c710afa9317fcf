import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Root } from 'hast';
import { html } from './html.ts';
import { readPage, type Formulas } from './same-formulas.ts';

/** The built site while it is being finished: its pages as trees, everything else as bytes, by path from the site's root. */
export interface Built {
  readonly pages: Map<string, Root>;
  readonly files: Map<string, Buffer>;
}

/** Reads a folder that a build has just written. */
export function readBuilt(folder: string): Built {
  const built: Built = { pages: new Map(), files: new Map() };
  const formulas: Formulas = new Map();
  for (const path of pathsIn(folder)) {
    const bytes = readFileSync(join(folder, path));
    if (path.endsWith('.html')) built.pages.set(path, readPage(bytes.toString(), formulas));
    else built.files.set(path, bytes);
  }
  return built;
}

/** Makes every page, finished, a file like the others, and lets go of its tree. */
export function settlePages({ pages, files }: Built): void {
  for (const [path, page] of pages) {
    files.set(path, Buffer.from(html(page)));
    pages.delete(path);
  }
}

/** Writes the finished site over what the build had written, and takes away what is no longer part of it. */
export function writeBuilt({ files }: Built, folder: string): void {
  for (const path of pathsIn(folder)) if (!files.has(path)) rmSync(join(folder, path));
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
}

/** The text of a file of the site. */
export function textOf({ files }: Built, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`The built site has no ${path}.`);
  return bytes.toString();
}

/** The paths of the site's files with an ending, in a settled order. */
export function filesEnding({ files }: Built, ...endings: readonly string[]): readonly string[] {
  return [...files.keys()].filter((path) => endings.some((ending) => path.endsWith(ending))).sort();
}

function pathsIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
