import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path/posix';
import { minifySync } from 'rolldown/utils';
import { addressesIn, internal } from './addresses.ts';
import { textOf, type Built } from './built.ts';

const [worker, withdrawn] = ['./worker.js', './withdrawn.js'].map((file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8'),
) as [string, string];

/** Whether readers may keep the site on their devices: not where its author builds it with `OFFLINE=no`. */
export const mayBeKept = process.env['OFFLINE'] !== 'no';

/**
 * Writes the service worker, `sw.js`, with the list of all that a reader may need without a network. Comes last: the list
 * has a digest of every file, and the version is a digest of the list.
 */
export function writeOffline(built: Built, needed: readonly string[]): void {
  const files = Object.fromEntries(needed.map((path) => [path, digest(built.files.get(path)!)]));
  const list = JSON.stringify(files);
  const version = JSON.stringify(digest(list + worker));
  setWorker(built, `const version=${version},files=${list};${worker}`);
}

/** Writes another `sw.js`, which takes off devices what the one before has kept there. */
export function withdrawOffline(built: Built): void {
  setWorker(built, withdrawn);
}

function setWorker({ files }: Built, text: string): void {
  const { code, errors } = minifySync('sw.js', text, { module: false });
  if (errors.length > 0)
    throw new Error(`The service worker cannot be read: ${errors[0]!.message}`);
  files.set('sw.js', Buffer.from(code));
}

/**
 * What a reader may need without a network: the pages first, since a host that changes them on their way is found out by
 * the first; then all that they lead to, but for what is there to be taken along.
 */
export function neededOffline(built: Built): readonly string[] {
  const pages = [...built.pages.keys()].sort();
  const byName = new Map([...built.files.keys()].map((path) => [basename(path), path]));
  const met = new Set<string>();
  for (const from of pages)
    for (const { address, element } of addressesIn(built.pages.get(from)!)) {
      if (element.properties['download'] !== undefined) continue;
      const path = internal(address, from)?.path;
      if (path !== undefined && built.files.has(path) && !forDisk(path)) met.add(path);
    }
  for (const path of met)
    if (/\.(?:js|css)$/.test(path))
      for (const word of textOf(built, path).match(/[\w-]+(?:\.[\w-]+)+/g) ?? []) {
        const next = byName.get(word);
        if (next !== undefined && next.startsWith('_astro/')) met.add(next);
      }
  return [...pages, ...[...met].sort()];
}

/**
 * Takes away the scripts that nothing leads to: what stands in a file of its own for each language, before it was parted.
 */
export function withoutUnasked({ files }: Built, needed: readonly string[]): void {
  const asked = new Set(needed);
  for (const path of files.keys())
    if (path.startsWith('_astro/') && !asked.has(path) && !forDisk(path)) files.delete(path);
}

/** The script for pages opened from a disk, where nothing else is kept either. */
const forDisk = (path: string): boolean => basename(path).startsWith('disk.');

const digest = (bytes: string | Buffer): string =>
  createHash('sha256').update(bytes).digest('base64').slice(0, 16);
