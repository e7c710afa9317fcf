import { basename } from 'node:path/posix';
import type { Built } from './built.ts';
import { element, first } from './head.ts';

/** Where a path ends: at the address's end, its query or its fragment. */
const end = '(?=[?#]|$)';

/** A page met as a folder: `/zh/information/`. */
const page = `/.\\/$/.test(location.pathname)&&history.replaceState(history.state,'',location.href.replace(/\\/+${end}/,''))`;

/** A folder's page met without its slash: `/zh`. */
const index = `/\\/(index(\\.html)?)?$/i.test(location.pathname)||history.replaceState(history.state,'',location.href.replace(/${end}/,'/'))`;

/**
 * Some hosts put a slash after a page's name, and some take a folder's away; either would bend every relative address of
 * the page. One line at the head's start puts the address right before the first of them is met.
 */
export function guardSlashes({ pages }: Built): void {
  for (const [path, tree] of pages)
    if (path !== '404.html')
      first(tree, element('script', {}, basename(path) === 'index.html' ? index : page));
}
