import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
  const chapters = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const { title, order } = parseFrontmatter(text).frontmatter;
      const at = (index: number): string =>
        `content/${locale}/${name}, line ${text.slice(0, index).split('\n').length}`;
      return {
        slug: basename(name, '.mdx'),
        title: String(title),
        order: Number(order),
        figures: [
          ...text.matchAll(/<([A-Z]\w*)((?:\s+\w+="[^"]*")*\s+figure="[^"]*"[^>]*)\/>/g),
        ].map(({ index, 1: tag, 2: attributes }) => figure(tag!, attributes!, at(index))),
      };
    })
    .sort((a, b) => a.order - b.order);
  checkNumbers(chapters);
  return chapters;
}

/**
 * A figure's tag as it stands in its chapter, with an id that both editions share.
 *
 * @throws Error that says where, if no widget has the tag's name.
 */
function figure(name: string, written: string, where: string): MdxJsxFlowElement {
  if (!existsSync(new URL(`../widgets/${name}.tsx`, import.meta.url)))
    throw new Error(`${where}: <${name}>, but there is no src/widgets/${name}.tsx.`);
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

/** @throws Error where two figures of an edition have the same number. */
function checkNumbers(chapters: readonly Chapter[]): void {
  const met = new Map<string, string>();
  for (const { slug, figures } of chapters)
    for (const { attributes } of figures) {
      const number = String(
        attributes.find((each) => 'name' in each && each.name === 'figure')!.value,
      );
      const before = met.get(number);
      if (before) throw new Error(`Two figures ${number}: in ${before}.mdx and in ${slug}.mdx.`);
      met.set(number, slug);
    }
}

function heading(id: string, title: string): RootContent {
  return {
    type: 'heading',
    depth: 2,
    data: { hProperties: { id } },
    children: [{ type: 'text', value: title }],
  };
}
