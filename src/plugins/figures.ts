import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { VFile } from 'vfile';

interface Chapter {
  readonly slug: string;
  readonly title: string;
  readonly order: number;
  readonly figures: readonly MdxJsxFlowElement[];
}

/**
 * Puts in the place of `<Figures />` every figure of the edition's chapters, each under its chapter's title: all tags in
 * them that have a figure's number. Whoever adds a figure to a chapter adds it here too.
 */
export function figures() {
  return (tree: Root, file: VFile): void => {
    const place = tree.children.findIndex(
      (node) => node.type === 'mdxJsxFlowElement' && node.name === 'Figures',
    );
    if (place < 0) return;
    const chapters = chaptersOf(basename(dirname(file.path)));
    const all = chapters.flatMap(({ slug, title, figures }) =>
      figures.length > 0 ? [heading(slug, title), ...figures] : [],
    );
    tree.children.splice(place, 1, ...all);
  };
}

/** The chapters of one edition with the tags of their figures, in their order. */
export function chaptersOf(locale: string): readonly Chapter[] {
  const folder = fileURLToPath(new URL(`../../content/${locale}`, import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const { title, order } = parseFrontmatter(text).frontmatter;
      return {
        slug: basename(name, '.mdx'),
        title: String(title),
        order: Number(order),
        figures: [
          ...text.matchAll(/<([A-Z]\w*)((?:\s+\w+="[^"]*")*\s+figure="[^"]*"[^>]*)\/>/g),
        ].map(([, name, attributes]) => figure(name!, attributes!)),
      };
    })
    .sort((a, b) => a.order - b.order);
}

/** A figure's tag as it stands in its chapter, with an id that both editions share. */
function figure(name: string, written: string): MdxJsxFlowElement {
  const attributes = [...written.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name: key!,
    value: value!,
  }));
  const number = attributes.find((attribute) => attribute.name === 'figure')!.value;
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: [
      ...attributes,
      { type: 'mdxJsxAttribute', name: 'id', value: `calculator-${number}` },
    ],
    children: [],
  };
}

function heading(id: string, title: string): RootContent {
  return {
    type: 'heading',
    depth: 2,
    data: { hProperties: { id } },
    children: [{ type: 'text', value: title }],
  };
}
