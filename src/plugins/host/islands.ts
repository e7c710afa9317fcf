import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Built } from './built.ts';

/** Numbers each page's islands from 1: their names otherwise depend on the folder that the site was built in. */
export function numberIslands({ pages }: Built): void {
  for (const page of pages.values()) number(page);
}

function number(page: Root): void {
  let count = 0;
  visit(page, 'element', (element) => {
    if (element.tagName !== 'astro-island') return;
    element.properties['uid'] = String(++count);
    if (element.properties['dataPreactSignals'] !== undefined)
      throw new Error(
        'A figure is given a signal, which the site leaves out: see src/plugins/lean.ts.',
      );
  });
}
