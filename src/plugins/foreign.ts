import { basename, dirname } from 'node:path';
import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** What is foreign in which edition, and the language that it then is. */
const foreign: Readonly<Record<string, { readonly run: RegExp; readonly lang: string }>> = {
  zh: {
    run: /(?:\bA )?[A-Za-zÀ-ž][A-Za-zÀ-ž'’.-]*[A-Za-zÀ-ž](?:\s+[A-Za-zÀ-ž][A-Za-zÀ-ž'’-]*[A-Za-zÀ-ž])*/g,
    lang: 'en',
  },
  en: { run: /《?\p{Script=Han}+》?/gu, lang: 'zh-Hans' },
};

/**
 * Marks words of the other script with their language, so that a screen reader pronounces them and hanzi on an English
 * page get Chinese shapes. Formulas and elements that say their own language are left alone.
 */
export function foreignWords() {
  return (tree: Root, file: VFile): void => {
    const rule = foreign[basename(dirname(file.path))];
    if (!rule) return;
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && leftAlone(node)) return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return undefined;
      const parts = split(node, rule);
      if (parts.length === 1 && parts[0] === node) return undefined;
      parent.children.splice(index, 1, ...(parts as never[]));
      return [SKIP, index + parts.length];
    });
  };
}

function leftAlone(node: Element): boolean {
  const classes = node.properties['className'];
  return (
    'lang' in node.properties ||
    (Array.isArray(classes) && classes.some((name) => `${name}`.startsWith('katex')))
  );
}

function split(node: Text, { run, lang }: { run: RegExp; lang: string }): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const found of node.value.matchAll(run)) {
    if (found.index > from)
      parts.push({ type: 'text', value: node.value.slice(from, found.index) });
    parts.push({
      type: 'element',
      tagName: 'span',
      properties: { lang },
      children: [{ type: 'text', value: found[0] }],
    });
    from = found.index + found[0].length;
  }
  if (from === 0) return [node];
  if (from < node.value.length) parts.push({ type: 'text', value: node.value.slice(from) });
  return parts;
}
