import type { Element, Root } from 'hast';
import { minifySync } from 'rolldown/utils';
import { visit } from 'unist-util-visit';
import type { Built } from './built.ts';
import { headOf, textIn } from './head.ts';

/** Whether an element is a script that stands in the page itself. */
export function isInline({ tagName, properties }: Element): boolean {
  return (
    tagName === 'script' && properties['src'] === undefined && properties['type'] === undefined
  );
}

/**
 * Makes one script of those that stand in a page's head, and one sheet of the styles that stand in the page: each would cost
 * its hash in the page's policy. All of a head's scripts may run as soon as the first.
 */
export function joinInline({ pages }: Built): void {
  for (const page of pages.values()) {
    join(headOf(page), isInline, ';');
    join(page, ({ tagName }) => tagName === 'style', '');
  }
}

/** @throws Error where an element to be joined has attributes, since it would lose them. */
function join(root: Root | Element, which: (node: Element) => boolean, between: string): void {
  let all: Element | undefined;
  visit(root, 'element', (node, index, parent) => {
    if (!which(node) || !parent || index === undefined) return undefined;
    const [attribute] = Object.keys(node.properties);
    if (attribute) throw new Error(`A script or style of a page has an attribute ${attribute}.`);
    if (!all) {
      all = node;
      return undefined;
    }
    all.children = [{ type: 'text', value: textIn(all) + between + textIn(node) }];
    parent.children.splice(index, 1);
    return index;
  });
}

/** Takes comments and spaces out of the scripts that stay in pages, since they must run before anything is painted. */
export function tidyInlineScripts({ pages }: Built): void {
  for (const page of pages.values())
    visit(page, 'element', (node) => {
      if (isInline(node)) node.children = [{ type: 'text', value: minified(textIn(node)) }];
    });
}

function minified(text: string): string {
  const { code, errors } = minifySync('inline.js', text);
  if (errors.length > 0) throw new Error(`A script in a page's head cannot be read: ${text}`);
  return code.trim().replace(/;$/, '');
}
