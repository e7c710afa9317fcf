import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { VFile } from 'vfile';
import { figureTags, type FigureTag } from '../markup/figures.ts';

interface Chapter {
  readonly slug: string;
  readonly title: string;
  readonly order: number;
  readonly figures: readonly FigureTag[];
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
    const chapters = chapterFilesIn(basename(dirname(file.path)));
    const all = chapters.flatMap(({ slug, title, figures }) =>
      figures.length > 0 ? [heading(slug, title), ...figures.map(element)] : [],
    );
    tree.children.splice(place, 1, ...all);
  };
}

/**
 * The chapters of one edition with the tags of their figures, in their order.
 *
 * @throws Error that says where, if two chapters have the same order, or a figure has no widget, a number of another chapter,
 *   or one that another figure has.
 */
export function chapterFilesIn(locale: string): readonly Chapter[] {
  const folder = fileURLToPath(new URL(`../../content/${locale}`, import.meta.url));
  const files = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  const chapters = files.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const { title, order } = parseFrontmatter(text).frontmatter;
    const slug = basename(name, '.mdx');
    return { slug, title: String(title), order: Number(order), figures: figureTags(text) };
  });
  for (const chapter of chapters) {
    const file = `content/${locale}/${chapter.slug}.mdx`;
    const rival = chapters.find(
      ({ order, slug }) => order === chapter.order && slug < chapter.slug,
    );
    if (rival) throw new Error(`${file}: order ${chapter.order}, which ${rival.slug}.mdx has.`);
    checkFigures(chapter, file);
  }
  return chapters.sort((a, b) => a.order - b.order);
}

/**
 * Holds a chapter's figures to its number, to their widgets and to each other.
 *
 * @throws Error that says where.
 */
export function checkFigures(
  { order, figures }: Pick<Chapter, 'order' | 'figures'>,
  file: string,
): void {
  const met = new Set<string>();
  for (const { name, number, line } of figures) {
    const where = `${file}, line ${line}`;
    if (!existsSync(new URL(`../widgets/${name}.tsx`, import.meta.url)))
      throw new Error(`${where}: <${name}>, but there is no src/widgets/${name}.tsx.`);
    if (!number.startsWith(`${order}.`))
      throw new Error(`${where}: figure ${number}, but this is chapter ${order}.`);
    if (met.has(number)) throw new Error(`${where}: there is a figure ${number} already.`);
    met.add(number);
  }
}

/** A figure's tag as it stands in its chapter, with an id that both editions share. */
function element({ name, number, attributes }: FigureTag): MdxJsxFlowElement {
  const all = { ...attributes, id: `calculator-${number}` };
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(all).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
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
