import { posix } from 'node:path';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The attributes that hold an address, of ordinary elements and of islands. */
const attributes = [
  'href',
  'xLinkHref',
  'src',
  'poster',
  'data',
  'action',
  'dataAddress',
  'component-url',
  'renderer-url',
  'before-hydration-url',
] as const;

/** An address found in a page, and how to write another in its place. */
export interface Found {
  readonly address: string;
  readonly element: Element;
  readonly write: (address: string) => void;
}

/** Every address of a page, those in `srcset`, in templates and in the properties that an island is given included. */
export function addressesIn(page: Root): readonly Found[] {
  const found: Found[] = [];
  visit(page, 'element', (element) => {
    const { properties, content } = element;
    if (content) found.push(...addressesIn(content));
    for (const name of attributes) {
      const address = properties[name];
      if (typeof address !== 'string') continue;
      found.push({ address, element, write: (next) => (properties[name] = next) });
    }
    for (const name of ['srcSet', 'imageSrcSet']) found.push(...inSourceSet(element, name));
    if (element.tagName === 'astro-island') found.push(...inProps(element));
  });
  return found;
}

function inSourceSet(element: Element, name: string): Found[] {
  const set = element.properties[name];
  if (typeof set !== 'string') return [];
  const sources = set.split(',').map((source) => source.trim().split(/\s+/));
  return sources.map((source) => ({
    address: source[0]!,
    element,
    write: (next) => {
      source[0] = next;
      element.properties[name] = sources.map((each) => each.join(' ')).join(', ');
    },
  }));
}

/** A text from the site's root in what an island is given is an address where it looks like one: `"/zh/index.html"`. */
function inProps(element: Element): Found[] {
  const props = element.properties['props'];
  if (typeof props !== 'string') return [];
  return [...props.matchAll(/"(\/[\w./-]+\.\w+(?:[?#][^"]*)?)"/g)].map((match) => ({
    address: match[1]!,
    element,
    write: (next) => {
      element.properties['props'] = String(element.properties['props']).replaceAll(
        match[0],
        () => `"${next}"`,
      );
    },
  }));
}

/** An address of this site taken apart: the file's path from the root, and what follows it. */
interface Internal {
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

/** Takes an address apart as a reader of a page at `from` would follow it; undefined where it leads off the site. */
export function internal(address: string, from: string): Internal | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return undefined;
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address)!;
  const joined =
    path === ''
      ? from
      : path.startsWith('/')
        ? path.slice(1)
        : posix.join(posix.dirname(from), path);
  return { path: decodeURI(joined), query, fragment };
}

/** The way from one file of the site to another. */
export function wayTo(path: string, from: string): string {
  const way = posix.relative(posix.dirname(from), path);
  return encodeURI(way.split('/')[0]!.includes(':') ? `./${way}` : way);
}

/** What a path may mean to a host: itself, a folder's index, a page without its ending. */
export function readings(path: string): readonly string[] {
  if (path === '' || path.endsWith('/')) return [`${path}index.html`];
  return [path, `${path}.html`, `${path}/index.html`];
}
