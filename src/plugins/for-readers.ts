import type { Plugin } from 'vite';
import { walkTree, type Node } from './walk.ts';

/**
 * A plugin that changes what readers load, and not what the build runs: module by module, once each is JavaScript. It is
 * given a module's text, its file and a way through its tree, and answers the text as it is to be, or nothing where the
 * module is not its business.
 */
export function forReaders(
  name: string,
  made: (code: string, id: string, walk: (visit: (node: Node) => void) => void) => string | null,
): Plugin {
  return {
    name,
    enforce: 'post',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform(code, id) {
      return made(code, id, (visit) => walkTree(this.parse(code), visit));
    },
  };
}
