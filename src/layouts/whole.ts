import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass } from '~/markup/classes.ts';

/**
 * Rendered chapters, each in an element with `data-part`, as parts of one document: their headings go one step down, what
 * has the same id in several chapters is told apart by the chapter's name, and entries that open on a screen are left out.
 */
export function whole(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  for (const part of tree.children) {
    if (part.type !== 'element') continue;
    const slug = `${part.properties['dataPart']}`;
    visit(part, 'element', (element, index, parent) => {
      if (parent && index !== undefined && hasClass(element, 'entry')) {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      if (element.tagName === 'h2' && !hasClass(element, 'chapter-title')) element.tagName = 'h3';
      for (const name of ['id', 'ariaLabelledBy']) {
        const id = element.properties[name];
        if (`${id}`.startsWith('questions')) element.properties[name] = `${slug}:${id}`;
      }
      return undefined;
    });
  }
  return toHtml(tree);
}
