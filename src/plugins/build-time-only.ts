import type { Plugin } from 'vite';

/**
 * Lets the bundler drop KaTeX from what readers load: it is imported beside code that runs in the browser, but only used
 * when the site is built.
 */
export function buildTimeOnly(name: string): Plugin {
  return {
    name: 'build-time-only',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (id !== name) return null;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      return found && { ...found, moduleSideEffects: false };
    },
  };
}
