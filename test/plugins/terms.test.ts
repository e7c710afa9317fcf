import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { html } from '~/plugins/host/html.ts';
import { plainMathml } from '~/plugins/host/mathml.ts';
import { liftEntries } from '~/plugins/host/terms.ts';

const term = (locale: string, id: string) =>
  `<dfn><a class="term" href="/${locale}/glossary.html#${id}">x</a><span class="entry">${id}<a class="entry-whole" href="/${locale}/glossary.html#${id}">whole</a></span></dfn>`;

it('a term’s entry is lifted into the file of its language, and the term says where that is', () => {
  const built = {
    pages: new Map<string, Root>([
      ['zh/a.html', fromHtml(term('zh', 'entropy'))],
      ['zh-en/a.html', fromHtml(term('zh', 'entropy') + term('en', 'bit'))],
    ]),
    files: new Map<string, Buffer>(),
  };
  liftEntries(built);
  expect([...built.files.keys()]).toEqual(['_astro/terms-zh.0.js', '_astro/terms-en.0.js']);
  expect(built.files.get('_astro/terms-en.0.js')!.toString()).toBe(
    'document.currentScript.entries={"bit":"<span class=\\"entry\\">bit<a class=\\"entry-whole\\">whole</a></span>"}',
  );
  const both = html(built.pages.get('zh-en/a.html')!);
  expect(both).not.toContain('entry');
  expect(both.match(/data-address="[^"]+"/g)).toEqual([
    'data-address="/_astro/terms-zh.0.js"',
    'data-address="/_astro/terms-en.0.js"',
  ]);
});

it('MathML keeps what it says and loses how it would be drawn', () => {
  const page = fromHtml(
    '<math xmlns="http://www.w3.org/1998/Math/MathML"><mo stretchy="false" lspace="0em">(</mo><mi mathvariant="normal">d</mi></math>',
    { fragment: true },
  );
  plainMathml({ pages: new Map([['a.html', page]]), files: new Map() });
  expect(html(page)).toBe('<math><mo>(</mo><mi mathvariant="normal">d</mi></math>');
});
