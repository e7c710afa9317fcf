import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Keeps the word and the number of a link to a figure on one line: figure 3.4. */
export function figureLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties, children }) => {
      if (tagName !== 'a' || !String(properties['href']).includes('#figure-')) return;
      for (const child of children)
        if (child.type === 'text') child.value = child.value.replaceAll(' ', '\u00a0');
    });
  };
}
