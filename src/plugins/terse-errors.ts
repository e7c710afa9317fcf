import type { Plugin } from 'vite';
import { changed, type Change } from './changed.ts';
import { forReaders } from './for-readers.ts';

/** The module's error as pages have it, for whoever looks at the console: `p: outOfRange`. */
const error = `export class EntropyError extends RangeError {
  constructor(code, argument) {
    super(\`\${argument}: \${code}\`);
  }
}`;

/**
 * Leaves out of what pages load what the entropy module's errors say besides their code and the argument's name: there
 * nobody reads it. The module that the site offers keeps it.
 */
export function terseErrors(): Plugin {
  return forReaders('terse-errors', (code, id, walk) => {
    if (!/\/src\/entropy\/[\w-]+\.ts$/.test(id)) return null;
    if (id.endsWith('/error.ts')) return error;
    const more: Change[] = [];
    walk(({ type, callee, arguments: given }) => {
      if (type !== 'NewExpression' || callee?.name !== 'EntropyError') return;
      const [, argument] = given!;
      more.push({ start: argument!.end, end: given!.at(-1)!.end });
    });
    return changed(code, more);
  });
}
