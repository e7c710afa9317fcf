import type { Plugin } from 'vite';
import { walkTree } from './host/walk.ts';

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
      const found: { start: number; end: number }[] = [];
      walkTree(this.parse(code), ({ type, start, end }) => {
        const inside = found.some((each) => each.start < start && end < each.end);
        if (type === 'TaggedTemplateExpression' && code.startsWith('String.raw', start) && !inside)
          found.push({ start, end });
      });
      return found
        .toSorted((a, b) => b.start - a.start)
        .reduce((done, { start, end }) => `${done.slice(0, start)}''${done.slice(end)}`, code);
    },
  };
}
