import { basename } from 'node:path/posix';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { addressesIn } from './addresses.ts';
import type { Built } from './built.ts';
import { element, headOf, waiting } from './head.ts';
import { islandLoader } from './islands.ts';
import { plainScript, scheme } from './plain-script.ts';

const disk = '_astro/disk.0.js';

/**
 * A page opened from a disk may load no module. For that case alone all modules of the site stand once more in one plain
 * script: it runs the page's own, and hands the island loader those of the figures.
 */
export async function serveFromDisk(built: Built): Promise<void> {
  const modules = new Set<string>();
  const pages: Root[] = [];
  for (const page of built.pages.values()) {
    const found = modulesOf(page);
    if (found.length > 0) pages.push(page);
    for (const path of found) modules.add(path);
  }
  if (modules.size === 0) return;
  built.files.set(disk, Buffer.from(await bundle(built, [...modules].sort())));
  for (const page of pages)
    headOf(page).children.push(waiting(`/${disk}`, { id: 'disk' }), element('script', {}, loader));
}

/** The modules that a page asks for: its own and those of its islands. */
function modulesOf(page: Root): readonly string[] {
  const own: string[] = [];
  visit(page, 'element', ({ tagName, properties }) => {
    if (tagName === 'script' && properties['type'] === 'module' && properties['src'])
      own.push(String(properties['src']).slice(1));
  });
  const islands = addressesIn(page)
    .filter(
      ({ element: { tagName }, address }) => tagName === 'astro-island' && address.endsWith('.js'),
    )
    .map(({ address }) => address.slice(1));
  return [...own, ...islands];
}

const loader = `if (location.protocol === 'file:')
  addEventListener('DOMContentLoaded', () => {
    document.head.append(document.querySelector('#disk').content);
  });`;

function bundle(built: Built, modules: readonly string[]): Promise<string> {
  const table = modules.map(
    (path) => `${JSON.stringify(basename(path))}:()=>import('${scheme}${path}')`,
  );
  const text = `import { wakeIslands } from ${JSON.stringify(islandLoader)};
const modules={${table.join()}};
const load=async(address)=>modules[address.split('/').pop()]?.();
for(const {src} of document.querySelectorAll('script[type=module]'))load(src);
wakeIslands(load);`;
  return plainScript(text, built);
}
