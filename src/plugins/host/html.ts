import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** A page, or a part of one, as it is sent. */
export function html(node: Root | Element): string {
  return toHtml(node, {
    quoteSmart: true,
    allowDangerousCharacters: true,
    allowDangerousHtml: true,
  });
}
