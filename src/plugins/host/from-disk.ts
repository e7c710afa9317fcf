import { basename, posix } from 'node:path';
import type { Root } from 'hast';
import { rolldown, type Plugin } from 'rolldown';
import { visit } from 'unist-util-visit';
import { addressesIn } from './addresses.ts';
import { textOf, type Built } from './built.ts';
import { element, headOf } from './head.ts';

const disk = '_astro/disk.0.js';
const entry = '\0disk';

/**
 * A page opened from a disk may load no module. For that case alone all modules of the site stand once more in one plain
 * script: it runs the page's own, and hands Astro's island loader those of the figures.
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
    headOf(page).children.push(element('script', { dataDisk: `/${disk}` }, loader));
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

/** Puts the plain script into the page, and in the way of the island loader, before the first figure wakes. */
const loader = `if(location.protocol==='file:'){const script=document.createElement('script');const ready=new Promise(done=>{script.onload=done});script.src=document.currentScript.dataset.disk;document.head.append(script);customElements.whenDefined('astro-island').then(island=>{island.prototype.importWithRetry=async address=>{await ready;return fromDisk[address.split('/').pop()]()}})}`;

async function bundle(built: Built, modules: readonly string[]): Promise<string> {
  const table = modules.map((path) => `${JSON.stringify(basename(path))}:()=>import('/${path}')`);
  const text = `globalThis.fromDisk={${table.join()}};
const run=()=>{for(const {src} of document.querySelectorAll('script[type=module]'))fromDisk[src.split('/').pop()]?.()};
if(document.readyState==='loading')addEventListener('DOMContentLoaded',run);else run();`;
  const site: Plugin = {
    name: 'built-site',
    resolveId: (id, from) =>
      id === entry || id.startsWith('/') ? id : posix.join(posix.dirname(from!), id),
    load: (id) => (id === entry ? text : textOf(built, id.slice(1))),
  };
  const bundled = await rolldown({
    input: entry,
    plugins: [site],
    transform: { define: { 'import.meta.url': 'document.baseURI' } },
  });
  const { output } = await bundled.generate({ format: 'iife', minify: true, codeSplitting: false });
  return output[0].code;
}
