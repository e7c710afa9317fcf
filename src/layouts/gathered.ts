import type { ElementContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass } from '~/markup/classes.ts';
import { blocksOf, htmlOf } from './blocks.ts';

/** What is gathered from the chapters: editor's notes, reconstructed formulas. */
export type Kind = 'note' | 'lost';

/** The blocks of one kind in a rendered chapter, without their own ids, labels and controls. */
export function gathered(html: string, kind: Kind): readonly { id: string; html: string }[] {
  return blocksOf(html)
    .blocks.filter(({ element }) => hasClass(element, kind))
    .map(({ id, element }) => ({ id, html: htmlOf(bare(element.children)) }));
}

function bare(children: ElementContent[]): ElementContent[] {
  const root = { type: 'root' as const, children: structuredClone(children) };
  visit(root, 'element', (element, index, parent) => {
    if (parent && index !== undefined && ['summary', 'small'].includes(element.tagName)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    delete element.properties['id'];
    delete element.properties['dataParameter'];
    return undefined;
  });
  return root.children;
}
