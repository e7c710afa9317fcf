import { basename, dirname } from 'node:path';
import type { Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';

const mark = /^\/\*\s*(questions|(?:P|S\d+\.)\d+(?:\s+(?:P|S\d+\.)\d+)*)\s*\*\/$/;

/**
 * Gives every block of a chapter an id that both editions share. A writer ties a passage to a point of the source with a
 * comment above it, `{/* S1.2 *\/}`; the blocks from there to the next mark become `S1.2`, `S1.2-2`, `S1.2-3` … The ids
 * are the permalinks, what the language toggle keeps, and what the test of the two editions compares.
 *
 * What follows the chapter, its questions, stands under `{/* questions *\/}`.
 *
 * Display formulas get a block of their own to carry the id. A block before the first mark stops the build. Pages that are
 * no chapters have no blocks.
 */
export function blocks() {
  return (tree: Root, file: VFile): void => {
    if (basename(dirname(dirname(file.path))) !== 'content') return;
    let points: string[] = [];
    let count = 0;
    const kept: RootContent[] = [];
    for (const node of tree.children) {
      if (node.type === 'mdxjsEsm' || node.type === 'yaml') {
        kept.push(node);
        continue;
      }
      if (node.type === 'mdxFlowExpression') {
        const found = mark.exec(node.value.trim());
        if (!found)
          file.fail(
            `Only a mark such as {/* S1.2 */} may stand alone in braces, not {${node.value}}.`,
            node,
          );
        points = found[1]!.split(/\s+/);
        count = 0;
        continue;
      }
      const first = points[0];
      if (first === undefined)
        file.fail('The first block of a chapter needs a mark such as {/* S1.1 */} above it.', node);
      count += 1;
      kept.push(withId(node, count === 1 ? first : `${first}-${count}`, count === 1 ? points : []));
    }
    tree.children = kept;
  };
}

function withId(node: RootContent, id: string, points: readonly string[]): RootContent {
  const properties = { id, ...(points.length > 1 ? { dataPoints: points.join(' ') } : {}) };
  if (node.type === 'mdxJsxFlowElement') {
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'id', value: id });
    return node;
  }
  if (node.type === 'math') {
    const data = { hName: 'div', hProperties: { ...properties, className: ['formula'] } };
    return { type: 'blockquote', data, children: [node as never] };
  }
  node.data = {
    ...node.data,
    hProperties: { ...(node.data as { hProperties?: object })?.hProperties, ...properties },
  } as never;
  return node;
}
