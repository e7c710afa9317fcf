import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
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
 * of the folder that the chapter stands in. A tag without a file, or that says what its file does not take, stops the build
 * with the chapter's file and line.
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
      const props = propsOf(found, name);
      check(tag, props, file);
      const say = (attribute: string, value: string | null): void =>
        void tag.attributes.push({ type: 'mdxJsxAttribute', name: attribute, value });
      say('locale', locale);
      if (props.has('where'))
        say('where', `${file.path.replace(/^.*(?=content\/)/, '')}:${tag.position?.start.line}`);
      if (found.island) say('client:near', null);
    });
    for (const [name, room] of imports) tree.children.unshift(importOf(name, room));
  };
}

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** What a tag may say, by name, and whether it has to. */
type Props = ReadonlyMap<string, boolean>;

/** A figure is told its number; a piece of prose, what its file says under `Props`. Blocks are given their ids later. */
function propsOf(room: Room, name: string): Props {
  if (room.island)
    return new Map([
      ['figure', true],
      ['id', false],
    ]);
  const said = /^interface Props \{(.*?)^\}/ms.exec(readFileSync(source(room, name), 'utf8'))?.[1];
  return new Map(
    [...(said ?? '').matchAll(/^ {2}(\w+)(\??):/gm)].map(([, prop, optional]) => [
      prop!,
      !optional && prop !== 'id' && !given.has(prop!),
    ]),
  );
}

/** What the build tells a tag. */
const given = new Set(['locale', 'where']);

function check(tag: Tag, props: Props, file: VFile): void {
  const takes = [...props.keys()].filter((name) => !given.has(name)).join(', ');
  const said = new Set<string>();
  for (const attribute of tag.attributes) {
    const plain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
    if (!plain) file.fail(`What <${tag.name}> is told is written as name="…".`, tag);
    if (!props.has(attribute.name) || given.has(attribute.name))
      file.fail(`<${tag.name}> takes no ${attribute.name}; it takes ${takes}.`, tag);
    said.add(attribute.name);
  }
  for (const [name, needed] of props)
    if (needed && !said.has(name)) file.fail(`<${tag.name}> needs ${name}="…".`, tag);
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
