import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import type { Built } from '~/plugins/host/built.ts';
import { withoutDetours } from '~/plugins/host/detours.ts';

const island = (url: string, name: string): string =>
  `<astro-island component-url="${url}" component-export="${name}"></astro-island>`;

function finished(body: string): { page: string; files: string[] } {
  const page: Root = fromHtml(body, { fragment: true });
  const built: Built = {
    pages: new Map([['zh/a.html', page]]),
    files: new Map(
      Object.entries({
        '_astro/Metro.a.js': 'export{n as Metro}from"./figures-x.b.js";',
        '_astro/figures-x.b.js': 'const n=1;export{n}',
        '_astro/Whole.c.js': 'const o=1;export{o as Whole}',
      }).map(([path, text]) => [path, Buffer.from(text)]),
    ),
  };
  withoutDetours(built);
  return { page: toHtml(page), files: [...built.files.keys()] };
}

describe('a figure that shares a file with others', () => {
  it('is asked for in that file, and the file that only led there is no more', () => {
    const { page, files } = finished(island('/_astro/Metro.a.js', 'Metro'));
    expect(page).toBe(island('/_astro/figures-x.b.js', 'n'));
    expect(files).toEqual(['_astro/figures-x.b.js', '_astro/Whole.c.js']);
  });

  it('leaves a figure alone that has a file of its own', () => {
    const whole = island('/_astro/Whole.c.js', 'Whole');
    expect(finished(whole).page).toBe(whole);
    expect(finished(whole).files).toHaveLength(3);
  });
});
