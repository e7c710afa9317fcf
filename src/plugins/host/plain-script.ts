import { posix } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { textOf, type Built } from './built.ts';

const entry = '\0entry';

/** How a text to be bundled names a module of the built site: `built:_astro/x.js`. */
export const scheme = 'built:';

/** Makes one plain script, for which nothing more is fetched, of a module's text and of all that it imports. */
export async function plainScript(text: string, built: Built): Promise<string> {
  const site: Plugin = {
    name: 'built-site',
    resolveId: (id, from) => {
      if (id === entry || id.startsWith(scheme)) return id;
      return from?.startsWith(scheme) ? posix.join(posix.dirname(from), id) : null;
    },
    load: (id) => {
      if (id === entry) return text;
      return id.startsWith(scheme) ? textOf(built, id.slice(scheme.length)) : null;
    },
  };
  const bundled = await rolldown({
    input: entry,
    plugins: [site],
    transform: { define: { 'import.meta.url': 'document.baseURI' } },
  });
  const { output } = await bundled.generate({ format: 'iife', minify: true, codeSplitting: false });
  return output[0].code;
}
