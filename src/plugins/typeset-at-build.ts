import type { Plugin } from 'vite';
import { changed, type Change } from './changed.ts';
import { walkTree } from './walk.ts';

/**
 * Leaves the figures' TeX out of what readers load: a formula is typeset when the site is built, and in the browser only
 * its numbers change. In a widget and the files of its own, whatever is written as `String.raw` is TeX, and comes to the
 * browser as an empty text.
 */
export function typesetAtBuild(): Plugin {
  return {
    name: 'typeset-at-build',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      if (!/\/src\/widgets\/(?!parts\/|words\/)(?:\w+\/)?\w+\.tsx$/.test(id)) return null;
      const found: Change[] = [];
      walkTree(this.parse(code), ({ type, start, end }) => {
        if (type === 'TaggedTemplateExpression' && code.startsWith('String.raw', start))
          found.push({ start, end, text: "''" });
      });
      return changed(code, found);
    },
  };
}
