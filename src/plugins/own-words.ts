import type { Plugin } from 'vite';
import { walkTree } from './host/walk.ts';

/** A key that stands for "of these languages, only the figure's own". */
export const own = '@own';

/**
 * Marks the words of figures, which stand in every language of the site in one object each, so that the finished site can
 * give each figure those of its own language alone. What stands within them is one language's, whatever it speaks of.
 */
export function markOwnWords(locales: readonly string[]): Plugin {
  return {
    name: 'own-words',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      if (!/\/src\/widgets\/words\/[\w-]+\.ts$/.test(id)) return null;
      const starts: number[] = [];
      let end = 0;
      walkTree(this.parse(code), (node) => {
        if (node.type !== 'ObjectExpression' || node.start < end) return;
        const keys = node.properties?.map((each) => each.key?.name);
        if (keys?.length !== locales.length || !locales.every((locale) => keys.includes(locale)))
          return;
        starts.push(node.start + 1);
        ({ end } = node);
      });
      return starts.reduceRight(
        (done, at) => `${done.slice(0, at)}"${own}":0,${done.slice(at)}`,
        code,
      );
    },
  };
}
