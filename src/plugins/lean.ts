import type { Plugin } from 'vite';

/**
 * What the site asks of the island renderer: to take over what the build has rendered, with the names (`useId`) that were
 * given there. Slots, signals and islands that the build left empty, which the whole one has, are on no page.
 */
const renderer = `import { h, hydrate } from 'preact';
export default (island) => (figure, props) =>
  hydrate(Object.assign(h(figure, props), { __m: [Number(island.dataset.preactIslandId), 0] }), island);`;

/** A late import as the bundler writes it, wrapped in what would preload its styles first: here it never has any. */
const wrapped = [
  /\b[\w$]+\(\(\)=>(import\(`[^`]+`\)(?:\.then\(\w+=>\w+\.\w+\))?),\[\],import\.meta\.url\)/g,
  /\b[\w$]+\(async\(\)=>\{let\{[^}]+\}=await (import\(`[^`]+`\)(?:\.then\(\w+=>\w+\.\w+\))?);return\{[^}]+\}\},\[\],import\.meta\.url\)/g,
];

/**
 * Leaves out of what readers load what no page of the site needs: most of the island renderer, and the preloading of a late
 * module's own modules, all of which a figure has loaded by then.
 */
export function lean(): Plugin {
  return {
    name: 'lean',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : null),
    transform(_, id) {
      if (id.includes('vite/preload-helper'))
        return 'export const __vitePreload = (load) => load();';
      return id.includes('@astrojs/preact/dist/client.js') ? renderer : null;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk')
            for (const pattern of wrapped) chunk.code = chunk.code.replace(pattern, '$1');
      },
    },
  };
}
