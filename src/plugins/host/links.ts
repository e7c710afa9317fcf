import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { addressesIn, internal, readings, wayTo } from './addresses.ts';
import { filesEnding, textOf, type Built } from './built.ts';
import { eachUrl } from './stylesheets.ts';

/**
 * Makes every internal address relative to the file that holds it, and lets it name its file, so that the same site works
 * at a domain's root, in a folder of one, and opened from a disk.
 *
 * @throws Error that names every file with a link, or a fragment, that leads nowhere.
 */
export function relativeAddresses(built: Built): void {
  const broken: Broken[] = [];
  const ids = new Map([...built.pages].map(([path, page]) => [path, idsOf(page)]));
  for (const [from, page] of built.pages) {
    for (const { address, write } of addressesIn(page)) {
      const parts = internal(address, from);
      if (!parts) continue;
      const path = readings(parts.path).find((each) => ids.has(each) || built.files.has(each));
      if (path === undefined) broken.push({ from, to: `${parts.path}: no such file` });
      else if (missing(parts.fragment, ids.get(path)))
        broken.push({ from, to: `${path}${parts.fragment}: no such place` });
      else if (path !== from || !/^[#?]/.test(address))
        write(wayTo(path, from) + parts.query + parts.fragment);
    }
  }
  broken.push(...stylesheets(built), ...scripts(built));
  if (broken.length > 0) throw new Error(`Broken links:\n  ${told(broken).join('\n  ')}`);
}

/** A link that leads nowhere, and why. */
interface Broken {
  readonly from: string;
  readonly to: string;
}

/** A passage stands on several pages, side by side and for print, and each of its links is told once. */
function told(broken: readonly Broken[]): string[] {
  const byTarget = Map.groupBy(broken, ({ to }) => to);
  return [...byTarget].map(([to, all]) => {
    const pages = new Set(all.map(({ from }) => from));
    return `${[...pages].join(', ')} → ${to}`;
  });
}

function missing(fragment: string, ids: ReadonlySet<string> | undefined): boolean {
  return (
    fragment.length > 1 && ids !== undefined && !ids.has(decodeURIComponent(fragment.slice(1)))
  );
}

function idsOf(page: Root): ReadonlySet<string> {
  const ids = new Set(['top']);
  visit(page, 'element', ({ properties }) => {
    for (const id of [properties['id'], properties['name']]) if (id) ids.add(String(id));
  });
  return ids;
}

function stylesheets(built: Built): Broken[] {
  const broken: Broken[] = [];
  for (const from of filesEnding(built, '.css')) {
    const text = eachUrl(textOf(built, from), (address) => {
      const parts = internal(address, from);
      if (!parts) return address;
      if (!built.files.has(parts.path)) broken.push({ from, to: `${parts.path}: no such file` });
      return wayTo(parts.path, from) + parts.query + parts.fragment;
    });
    built.files.set(from, Buffer.from(text));
  }
  return broken;
}

/** A script cannot be mended here: an address from the root in it is a fault of whoever wrote it. */
function scripts(built: Built): Broken[] {
  const roots = new Set([...built.pages.keys(), ...built.files.keys()].map((path) => `/${path}`));
  return filesEnding(built, '.js').flatMap((from) =>
    [...textOf(built, from).matchAll(/(["'`])(\/[\w.][\w./-]*)\1/g)]
      .filter(([, , address]) => roots.has(address!))
      .map(([, , address]) => ({ from, to: `${address}: from the root; use import.meta.url` })),
  );
}
