import type { Plugin } from 'vite';
import { changed, type Change } from './changed.ts';
import { forReaders } from './for-readers.ts';

/** The words of figures that stand in an element of which nothing changes (`widgets/parts/Still.tsx`). */
export const still = [
  ...['caption', 'figure', 'guessFirst', 'noScript', 'permalink', 'question'],
  ...['about', 'howToWrite', 'link', 'sizesNote'],
  ...['beliefs', 'climb', 'heights', 'next', 'plot', 'pushes', 'tape'],
] as const;
const stillWord = new RegExp(`^(?:${still.join('|')}):`);

/**
 * Leaves out of what readers load what only the build writes. That is the figures' TeX, whatever is written as `String.raw`
 * in a widget and the files of its own, of which only the numbers change: it comes to the browser as an empty text. And it
 * is words of which nothing changes: they come as a function that says nothing, whether they take numbers or not.
 */
export function writtenAtBuild(): Plugin {
  return forReaders('written-at-build', (code, id, walk) => {
    const found: Change[] = [];
    const leaveOut = (of: string, starts: RegExp, left: (text: string) => string): void =>
      walk(({ type, start, end }) => {
        const text = code.slice(start, end);
        if (type === of && starts.test(text)) found.push({ start, end, text: left(text) });
      });
    if (/\/src\/widgets\/(?:words\/\w+|parts\/words)\.ts$/.test(id))
      leaveOut('Property', stillWord, (text) => `${text.split(':', 1)[0]}: () => ''`);
    else if (/\/src\/widgets\/(?!parts\/)(?:\w+\/)?\w+\.tsx$/.test(id))
      leaveOut('TaggedTemplateExpression', /^String\.raw`/, () => "''");
    return found.length > 0 ? changed(code, found) : null;
  });
}
