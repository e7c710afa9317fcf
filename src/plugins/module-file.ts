import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { typesOf } from './module-types.ts';

const licence =
  '/*! The entropy module of “Cross-entropy, explained” / 《交叉熵详解》. MIT License, copyright (c) 2026 its authors. */';
const entropy = fileURLToPath(new URL('../entropy/', import.meta.url));

/** Where the module's file and the file of its types stand, from the site's root. */
interface Paths {
  readonly script: string;
  readonly types: string;
}

/**
 * Writes the whole entropy module, with its docstrings, as one file of JavaScript that needs nothing else, which the code
 * that figures offer to copy imports; and its types as another.
 */
export function moduleFile({ script, types }: Paths): AstroIntegration {
  return {
    name: 'module-file',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const bundle = await rolldown({ input: `${entropy}index.ts` });
        const { output } = await bundle.generate({ format: 'es', banner: licence });
        await bundle.close();
        const write = (path: string, text: string): void =>
          writeFileSync(new URL(path.slice(1), dir), text);
        write(script, output[0].code);
        write(types, `${licence}\n\n${typesOf(entropy)}`);
      },
    },
  };
}
