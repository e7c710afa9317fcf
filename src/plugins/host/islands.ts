import { fileURLToPath } from 'node:url';
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Built } from './built.ts';
import { element, headOf, textIn, waiting } from './head.ts';
import { isInline } from './inline-scripts.ts';
import { plainScript } from './plain-script.ts';

const path = '_astro/islands.0.js';

/** The module of the island loader. */
export const islandLoader = fileURLToPath(new URL('../islands.client.ts', import.meta.url));

/**
 * Puts our own loader (`islands.client.ts`) in the place of the one that Astro writes into every page, and takes off
 * islands what only that would ask for. A page fetches it no sooner than a figure, or a number of one, is a window away.
 *
 * @throws Error where a page has a script in its body that is not Astro's, or an island that our loader cannot wake.
 */
export async function wakeByOwnLoader(built: Built): Promise<void> {
  const pages = [...built.pages.values()].filter((page) => takeLoader(page));
  if (pages.length === 0) return;
  const text = `import { fromHost, wakeIslands } from ${JSON.stringify(islandLoader)};wakeIslands(fromHost);`;
  built.files.set(path, Buffer.from(await plainScript(text, built)));
  for (const page of pages) {
    visit(page, 'element', plain);
    headOf(page).children.push(
      waiting(`/${path}`, { id: 'islands' }),
      element('script', {}, whenNear),
    );
  }
}

/** Takes Astro's scripts out of a page's body; whether there were any. */
function takeLoader(page: Root): boolean {
  let found = false;
  visit(page, 'element', (node, index, parent) => {
    if (node.tagName === 'head') return SKIP;
    if (!isInline(node) || !parent || index === undefined) return undefined;
    if (!/astro/i.test(textIn(node))) throw new Error(`A script in a page’s body: ${textIn(node)}`);
    parent.children.splice(index, 1);
    found = true;
    return index;
  });
  return found;
}

function plain(island: Element): void {
  if (island.tagName !== 'astro-island') return;
  const { properties } = island;
  const { client, props, dataPreactSignals } = properties;
  if (client !== 'near' || dataPreactSignals !== undefined)
    throw new Error(`An island that wakes by ${String(client)}, or is given a signal.`);
  properties['props'] = plainProps(String(props));
  for (const name of ['uid', 'opts', 'client', 'await-children']) delete properties[name];
  // Astro's loader waits for this mark where a page comes in pieces; ours wakes no figure before all of the page is there.
  island.children = island.children.filter(
    (child) => child.type !== 'comment' || child.value !== 'astro:end',
  );
}

/** Properties as plain JSON; Astro writes each with its kind, `[0, "zh"]`, and what is no text or number with another. */
function plainProps(props: string): string {
  const given = Object.entries(JSON.parse(props) as Record<string, [number, unknown]>);
  const odd = given.find(([, [kind, value]]) => kind !== 0 || Object(value) === value);
  if (odd) throw new Error(`An island is given ${odd[0]}, which is neither a text nor a number.`);
  return JSON.stringify(Object.fromEntries(given.map(([name, [, value]]) => [name, value])));
}

/**
 * Asks for the loader when a figure, or a number of one, is a window away; at once where the address may hold a state, and
 * when the page asks for all figures with an event `wake`, which the loader then hears again. A page on a disk has the
 * loader in the script for that case.
 */
const whenNear = `if (location.protocol !== 'file:') {
  addEventListener('DOMContentLoaded', () => {
    const watcher = new IntersectionObserver(
      (seen) => seen.some((each) => each.isIntersecting) && wake(),
      { rootMargin: '100%' },
    );
    const loader = document.querySelector('#islands').content.firstChild;
    loader.onerror = () => {
      for (const each of document.querySelectorAll('astro-island')) each.classList.add('bare');
    };
    const wake = () => {
      watcher.disconnect();
      document.head.append(loader);
    };
    addEventListener('wake', (event) => {
      loader.onload = () => dispatchEvent(event);
      wake();
    });
    if (location.search) wake();
    else for (const each of document.querySelectorAll('astro-island>*,[data-live]')) watcher.observe(each);
  });
}`;
