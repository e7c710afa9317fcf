import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built site. */
export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Its files with an ending, by path from its root. */
export function distFiles(ending = ''): readonly string[] {
  return readdirSync(dist, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Its pages, but for the one that stands in for those that do not exist. */
export const pages = distFiles('.html').filter((path) => path !== '404.html');

/** The text of one of its files. */
export const distText = (path: string): string => readFileSync(join(dist, path), 'utf8');

/** Whether readers may keep it on their devices: it was not built with `OFFLINE=no`. */
export const mayBeKept = !distText('sw.js').includes('.unregister()');

/** The address that it was built for, as its pages say it; undefined where they say none. */
export const site = /<link rel="canonical" href="([^"]*)zh\/index\.html"/.exec(
  distText('zh/index.html'),
)?.[1];
