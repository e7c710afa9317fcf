import { visit } from 'unist-util-visit';
import type { Built } from './built.ts';

/** What only says how MathML is drawn. */
const drawn = new Set([
  'columnalign',
  'columnspacing',
  'displaystyle',
  'fence',
  'lspace',
  'mathsize',
  'maxsize',
  'minsize',
  'rowspacing',
  'rspace',
  'scriptlevel',
  'separator',
  'stretchy',
  'xmlns',
]);

/**
 * Leaves out of the formulas' MathML, which is there to be read aloud and is never drawn, what only says how it would be
 * drawn, and the namespace that its element has in a page by itself.
 */
export function plainMathml({ pages }: Built): void {
  for (const page of pages.values())
    visit(page, 'element', (math) => {
      if (math.tagName !== 'math') return;
      visit(math, 'element', ({ properties }) => {
        for (const name of Object.keys(properties))
          if (drawn.has(name.toLowerCase())) delete properties[name];
      });
    });
}
