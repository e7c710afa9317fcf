import { basename, dirname } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { classesOf } from '../markup/classes.ts';

type ByLanguage = (
  text: string,
  locale: string,
) => readonly { readonly text: string; readonly lang?: string }[];

/**
 * Marks words of the other script with their language, so that a screen reader pronounces them and hanzi on an English
 * page get Chinese shapes. Formulas and elements that say their own language are left alone.
 */
export function foreignWords(byLanguage: ByLanguage) {
  return (tree: Root, file: VFile): void => {
    const locale = basename(dirname(file.path));
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && leftAlone(node)) return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return undefined;
      const parts = byLanguage(node.value, locale);
      if (!parts.some(({ lang }) => lang)) return undefined;
      parent.children.splice(index, 1, ...(parts.map(element) as never[]));
      return [SKIP, index + parts.length];
    });
  };
}

function leftAlone(node: Element): boolean {
  return 'lang' in node.properties || classesOf(node).some((name) => name.startsWith('katex'));
}

function element({ text, lang }: ReturnType<ByLanguage>[number]): ElementContent {
  const value = { type: 'text', value: text } as const;
  if (!lang) return value;
  return { type: 'element', tagName: 'span', properties: { lang }, children: [value] };
}
