import { parse, walk, type CssNode } from 'css-tree';

/** A piece of a text, by its ends, and what comes in its place. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with pieces of it changed; what lies within a piece that is already changed goes with it. */
export function changed(text: string, changes: readonly Change[]): string {
  let from = 0;
  let done = '';
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    if (change.start < from) continue;
    done += text.slice(from, change.start) + change.text;
    from = change.end;
  }
  return done + text.slice(from);
}

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
