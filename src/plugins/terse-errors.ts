import type { Plugin } from 'vite';
import { changed, type Change } from './changed.ts';
import { walkTree } from './host/walk.ts';

/** What an error of the module says in English. */
const sentence = /super\(`\$\{place\(.*`\);/;

/**
 * Leaves the sentences of the entropy module's errors out of what pages load: there nobody reads them, their codes are
 * enough. The module that the site offers keeps them.
 */
export function terseErrors(): Plugin {
  return {
    name: 'terse-errors',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      if (!/\/src\/entropy\/[\w-]+\.ts$/.test(id)) return null;
      const advice: Change[] = [];
      walkTree(this.parse(code), ({ type, callee, arguments: given }) => {
        const [, , , value, last] = given ?? [];
        if (type === 'NewExpression' && callee?.name === 'EntropyError' && value && last)
          advice.push({ start: value.end, end: last.end });
      });
      return changed(code, advice).replace(sentence, 'super(code);');
    },
  };
}
