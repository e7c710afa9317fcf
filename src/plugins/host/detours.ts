import { posix } from 'node:path';
import { visit } from 'unist-util-visit';
import { filesEnding, textOf, type Built } from './built.ts';

/** A file that only passes on what another exports, as the bundler writes it for a figure that shares a file with others. */
const passing = /^(?:import"[^"]+";)*export\{([\w$]+) as (\w+)\}from"(\.\/[^"]+)";\s*$/;

interface Detour {
  readonly name: string;
  readonly as: string;
  readonly to: string;
}

/** Sends islands straight to the file that holds their figure: one request less, one after the other, for each. */
export function withoutDetours(built: Built): void {
  const detours = new Map<string, Detour>(
    filesEnding(built, '.js').flatMap((path) => {
      const [, name = '', as = '', from] = passing.exec(textOf(built, path)) ?? [];
      return from ? [[`/${path}`, { name, as, to: posix.join('/', path, '..', from) }]] : [];
    }),
  );
  const left = new Set<string>();
  for (const page of built.pages.values())
    visit(page, 'element', ({ tagName, properties }) => {
      const address = String(properties['component-url']);
      const detour = detours.get(address);
      if (tagName !== 'astro-island' || detour?.as !== properties['component-export']) return;
      properties['component-url'] = detour!.to;
      properties['component-export'] = detour!.name;
      left.add(address);
    });
  for (const address of left) built.files.delete(address.slice(1));
}
