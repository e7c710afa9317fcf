import { parse, walk, type CssNode } from 'css-tree';
import { changed, type Change } from '../changed.ts';

/** Where a part of a parsed stylesheet stands in its text. */
export function place(node: CssNode): { start: number; end: number } {
  if (!node.loc) throw new Error(`A stylesheet's ${node.type} has lost its place.`);
  return { start: node.loc.start.offset, end: node.loc.end.offset };
}

/** A stylesheet as a tree that knows its places. */
export function parsed(text: string): CssNode {
  return parse(text, {
    positions: true,
    onParseError: (error) => {
      throw error;
    },
  });
}

/** Writes another address in the place of each that a stylesheet names; everything else stays as it was. */
export function eachUrl(text: string, change: (address: string) => string): string {
  const changes: Change[] = [];
  walk(parsed(text), (node) => {
    if (node.type === 'Url') {
      const address = change(node.value);
      changes.push({ ...place(node), text: `url(${quoted(address)})` });
    }
  });
  return changed(text, changes);
}

function quoted(address: string): string {
  return /[\s"'()\\]/.test(address) ? JSON.stringify(address) : address;
}
