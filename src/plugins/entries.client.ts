import type { Entries } from '../markup/entries.ts';

/** An element as data: its name, its attributes, and what is in it. */
export type Tree = readonly [
  name: string,
  attributes: readonly (readonly [name: string, value: string])[],
  children: readonly (Tree | string)[],
];

const foreign: Readonly<Record<string, string>> = {
  math: 'http://www.w3.org/1998/Math/MathML',
  svg: 'http://www.w3.org/2000/svg',
};

/** Makes a glossary entry of its tree: as text it would not become markup under a page's policy (`host/policy.ts`). */
function grown(
  [name, attributes, children]: Tree,
  around = 'http://www.w3.org/1999/xhtml',
): Element {
  const space = foreign[name] ?? around;
  const element = document.createElementNS(space, name);
  for (const [key, value] of attributes) element.setAttribute(key, value);
  element.append(
    ...children.map((child) => (typeof child === 'string' ? child : grown(child, space))),
  );
  return element;
}

/** Hands a language's entries to the element of the script that brings them. */
export function giveEntries(trees: Readonly<Record<string, Tree>>): void {
  (document.currentScript as Entries).entryOf = (id) =>
    trees[id] && (grown(trees[id]) as HTMLElement);
}
