import type { Plugin } from 'vite';
import { changed, type Change } from './changed.ts';
import { forReaders } from './for-readers.ts';

/**
 * Leaves out of what readers load what only the build writes: it comes to the browser as an empty text. That is the
 * figures' TeX, whatever is written as `String.raw` in a widget and the files of its own, of which only the numbers change;
 * and their captions, of which nothing does.
 */
export function writtenAtBuild(): Plugin {
  return forReaders('written-at-build', (code, id, walk) => {
    const found: Change[] = [];
    const leaveOut = (of: string, starts: RegExp, left: string): void =>
      walk(({ type, start, end }) => {
        if (type === of && starts.test(code.slice(start, end)))
          found.push({ start, end, text: left });
      });
    if (/\/src\/widgets\/words\/\w+\.ts$/.test(id))
      leaveOut('Property', /^caption:\s*['"`]/, "caption: ''");
    else if (/\/src\/widgets\/(?!parts\/)(?:\w+\/)?\w+\.tsx$/.test(id))
      leaveOut('TaggedTemplateExpression', /^String\.raw`/, "''");
    return found.length > 0 ? changed(code, found) : null;
  });
}
