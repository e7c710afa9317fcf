import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Where a capital tag may live, and how it is brought onto the page. */
const rooms = [
  { folder: 'widgets', ending: '.tsx', island: true },
  { folder: 'prose', ending: '.astro', island: false },
];

type Room = (typeof rooms)[number];

/**
 * Lets a chapter use a capital tag without importing it: the tag's name is a file's name in `src/widgets` (a figure, made
 * an island that wakes when it nears the window) or in `src/prose` (part of the text). Each is told its locale, the name
 * of the folder that the chapter stands in. A tag without a file stops the build with the chapter's file and line.
 */
export function tags() {
  return (tree: Root, file: VFile): void => {
    const locale = basename(dirname(file.path));
    const imports = new Map<string, Room>();
    visit(tree, (tag) => {
      if (tag.type !== 'mdxJsxFlowElement' && tag.type !== 'mdxJsxTextElement') return;
      const { name } = tag;
      if (!name || !/^[A-Z]/.test(name)) return;
      const found = rooms.find((room) => existsSync(source(room, name)));
      if (!found) file.fail(`<${name}> has no file in src/widgets or src/prose.`, tag);
      imports.set(name, found);
      tag.attributes.push({ type: 'mdxJsxAttribute', name: 'locale', value: locale });
      if (found.island)
        tag.attributes.push({ type: 'mdxJsxAttribute', name: 'client:near', value: null });
    });
    for (const [name, room] of imports) tree.children.unshift(importOf(name, room));
  };
}

function source(room: Room, name: string): string {
  return fileURLToPath(new URL(`../${room.folder}/${name}${room.ending}`, import.meta.url));
}

/** A widget's file exports it under its name, a piece of prose is all that its file is. */
function importOf(name: string, { folder, ending, island }: Room): Root['children'][number] {
  const from = `~/${folder}/${name}${ending}`;
  const imported = { type: 'Identifier', name } as const;
  return {
    type: 'mdxjsEsm',
    value: '',
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ImportDeclaration',
            attributes: [],
            specifiers: [
              island
                ? { type: 'ImportSpecifier', imported, local: imported }
                : { type: 'ImportDefaultSpecifier', local: imported },
            ],
            source: { type: 'Literal', value: from, raw: JSON.stringify(from) },
          },
        ],
      },
    },
  };
}
