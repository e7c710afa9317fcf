import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Rewrites each formula's source, kept for those who copy it, so that everybody's TeX can read it. */
export function plainTex(rewrite: (tex: string) => string) {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'annotation') return;
      for (const child of node.children)
        if (child.type === 'text') child.value = rewrite(child.value);
    });
  };
}
