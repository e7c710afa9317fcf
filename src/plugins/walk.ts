/** A node of a script's tree, as far as we look at it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly properties?: readonly Property[];
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly Node[];
}

interface Property extends Node {
  readonly key?: { readonly name?: string; readonly value?: unknown };
}

/** Visits every node of a script's tree. */
export function walkTree(tree: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(tree)) {
    for (const each of tree) walkTree(each, visit);
    return;
  }
  if (typeof tree !== 'object' || tree === null) return;
  if ('type' in tree && 'start' in tree) visit(tree as Node);
  for (const each of Object.values(tree)) if (typeof each === 'object') walkTree(each, visit);
}
