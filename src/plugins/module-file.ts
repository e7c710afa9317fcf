import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';

const licence =
  '/*! The entropy module of “Cross-entropy, explained” / 《交叉熵详解》. MIT License, copyright (c) 2026 its authors. */';
const entropy = fileURLToPath(new URL('../entropy/index.ts', import.meta.url));

/**
 * Writes the whole entropy module, with its docstrings, as one file of JavaScript that needs nothing else: what the code
 * that figures offer to copy imports. The path is from the site's root.
 */
export function moduleFile(path: string): AstroIntegration {
  return {
    name: 'module-file',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const bundle = await rolldown({ input: entropy });
        const { output } = await bundle.generate({ format: 'es', banner: licence });
        await bundle.close();
        writeFileSync(new URL(path.slice(1), dir), output[0].code);
      },
    },
  };
}
