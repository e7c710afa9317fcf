import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';

interface Chapter {
  readonly slug: string;
  readonly title: string;
  readonly order: number;
  readonly figures: readonly RootContent[];
}

/**
 * Puts in the place of `<Figures />` every figure of the edition, chapter by chapter, each under its chapter's title: all
 * tags in the chapters that have a figure's number. The figure that the page's frontmatter names as `first` comes before
 * them all. Whoever adds a figure to a chapter adds it here too.
 */
export function figures() {
  return (tree: Root, file: VFile): void => {
    const place = tree.children.findIndex(
      (node) => node.type === 'mdxJsxFlowElement' && node.name === 'Figures',
    );
    if (place < 0) return;
    const { astro } = file.data as { astro?: { frontmatter?: { first?: string } } };
    const first = astro?.frontmatter?.first;
    const chapters = chaptersOf(basename(dirname(file.path)));
    const all = chapters.flatMap((chapter) => chapter.figures);
    const foremost = all.filter((node) => numberOf(node) === first);
    if (first !== undefined && foremost.length !== 1)
      file.fail(`No figure of the chapters is number ${first}.`, tree.children[place]);
    const others = chapters.flatMap(({ slug, title, figures }) => {
      const rest = figures.filter((node) => !foremost.includes(node));
      return rest.length > 0 ? [heading(slug, title), ...rest] : [];
    });
    tree.children.splice(place, 1, ...foremost, ...others);
  };
}

function chaptersOf(locale: string): readonly Chapter[] {
  const folder = fileURLToPath(new URL(`../../content/${locale}`, import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return {
        slug: basename(name, '.mdx'),
        title: /^title: *(.+)$/m.exec(text)![1]!,
        order: Number(/^order: *(\d+)$/m.exec(text)![1]),
        figures: [
          ...text.matchAll(/<([A-Z]\w*)((?:\s+\w+="[^"]*")*\s+figure="[^"]*"[^>]*)\/>/g),
        ].map(([, name, attributes]) => figure(name!, attributes!)),
      };
    })
    .sort((a, b) => a.order - b.order);
}

/** A figure's tag as it stands in its chapter, with an id that both editions share. */
function figure(name: string, written: string): RootContent {
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

function numberOf(node: RootContent): string | undefined {
  if (node.type !== 'mdxJsxFlowElement') return undefined;
  const found = node.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === 'figure',
  );
  return found?.value as string | undefined;
}

function heading(id: string, title: string): RootContent {
  return {
    type: 'heading',
    depth: 2,
    data: { hProperties: { id } },
    children: [{ type: 'text', value: title }],
  };
}
