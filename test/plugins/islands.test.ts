import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import type { Built } from '~/plugins/host/built.ts';
import { html } from '~/plugins/host/html.ts';
import { wakeByOwnLoader } from '~/plugins/host/islands.ts';

const island = (props: string, client = 'near'): string =>
  `<astro-island uid="Z1" data-preact-island-id="5" component-url="/_astro/Metro.a.js" component-export="Metro" renderer-url="/_astro/client.b.js" props='${props}' ssr client="${client}" opts='{"name":"Metro"}' await-children><figure></figure></astro-island>`;
const astros = '<script>(self.Astro||(self.Astro={})).near=()=>{}</script>';

async function finished(body: string): Promise<{ text: string; built: Built }> {
  const page: Root = fromHtml(`<!doctype html><html><head></head><body>${body}</body></html>`);
  const built: Built = { pages: new Map([['zh/a.html', page]]), files: new Map() };
  await wakeByOwnLoader(built);
  return { text: html(page), built };
}

describe('islands', () => {
  it('keep what our loader asks for, and are given plain properties', async () => {
    const { text } = await finished(astros + island('{"figure":[0,"3.1"],"locale":[0,"zh"]}'));
    expect(text).toContain(
      `<astro-island data-preact-island-id="5" component-url="/_astro/Metro.a.js" component-export="Metro" renderer-url="/_astro/client.b.js" props='{"figure":"3.1","locale":"zh"}' ssr="">`,
    );
  });

  it('are woken by one script of ours, which a page names in its head and asks for when a figure is near', async () => {
    const { text, built } = await finished(astros + island('{}'));
    expect([...built.files.keys()]).toEqual(['_astro/islands.0.js']);
    expect(text).toContain(
      '<template id="islands"><script src="/_astro/islands.0.js"></script></template>',
    );
    expect(text).not.toContain('self.Astro');
  });

  it('cost a page without any nothing', async () => {
    const { text, built } = await finished('<p>x</p>');
    expect(built.files.size).toBe(0);
    expect(text).not.toContain('<script');
  });

  it.each([
    ['wakes otherwise', astros + island('{}', 'idle'), /wakes by idle/],
    ['is given what is no text or number', astros + island('{"when":[3,"x"]}'), /is given when/],
    ['is given a list', astros + island('{"all":[1,[]]}'), /is given all/],
  ])('stop the build where one %s', async (_, body, message) => {
    await expect(finished(body)).rejects.toThrow(message);
  });

  it('stop the build where a page has another script in its body', async () => {
    await expect(finished('<script>other()</script>')).rejects.toThrow(/other\(\)/);
  });
});
