import type { Plugin } from 'vite';
import { parseSync } from 'rolldown/utils';

/** A script as one of the plugins for what readers load hands it on; nothing where it leaves it alone. */
export function handedOn(plugin: Plugin, code: string, id: string): string | null {
  const { transform } = plugin as unknown as {
    transform(this: { parse(code: string): unknown }, code: string, id: string): string | null;
  };
  return transform.call({ parse: (text) => parseSync('module.js', text).program }, code, id);
}
