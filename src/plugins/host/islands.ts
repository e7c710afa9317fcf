import { visit } from 'unist-util-visit';
import type { Built } from './built.ts';

/**
 * Takes off islands what nothing on a page asks for: a name made from the folder that the site was built in, and what the
 * component is called, which stands beside it. Signals shared between islands would need what the site leaves out.
 */
export function plainIslands({ pages }: Built): void {
  for (const page of pages.values())
    visit(page, 'element', ({ tagName, properties }) => {
      if (tagName !== 'astro-island') return;
      if (properties['dataPreactSignals'] !== undefined)
        throw new Error(
          'A figure is given a signal, which the site leaves out: see src/plugins/lean.ts.',
        );
      delete properties['uid'];
      properties['opts'] = '{}';
    });
}
