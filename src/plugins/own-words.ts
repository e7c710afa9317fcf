import type { Plugin } from 'vite';
import { changed, type Change } from './changed.ts';
import { forReaders } from './for-readers.ts';

/** A key that stands for "of these languages, only the figure's own". */
export const own = '@own';

/**
 * Marks the words of figures, which stand in every language of the site in one object each, so that the finished site can
 * give each figure those of its own language alone. What stands within them is one language's, whatever it speaks of.
 */
export function markOwnWords(locales: readonly string[]): Plugin {
  return forReaders('own-words', (code, id, walk) => {
    if (!/\/src\/widgets\/words\/[\w-]+\.ts$/.test(id)) return null;
    const marks: Change[] = [];
    let end = 0;
    walk((node) => {
      if (node.type !== 'ObjectExpression' || node.start < end) return;
      const keys = node.properties?.map((each) => each.key?.name);
      if (keys?.length !== locales.length || !locales.every((locale) => keys.includes(locale)))
        return;
      const start = node.start + 1;
      marks.push({ start, end: start, text: `"${own}":0,` });
      ({ end } = node);
    });
    return changed(code, marks);
  });
}
