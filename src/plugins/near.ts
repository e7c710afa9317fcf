import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Adds `client:near`: an island wakes when it, or a number in the text that belongs to it, nears the window. */
export function near(): AstroIntegration {
  return {
    name: 'near',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        const entrypoint = fileURLToPath(new URL('./near.client.ts', import.meta.url));
        addClientDirective({ name: 'near', entrypoint });
      },
    },
  };
}
