import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { html } from '~/plugins/host/html.ts';
import { plainMathml } from '~/plugins/host/mathml.ts';
import { liftEntries } from '~/plugins/host/entries.ts';

const term = (locale: string, id: string) =>
  `<dfn><a class="term" href="/${locale}/glossary.html#${id}">x</a><span class="entry">${id}<math><mi>x</mi></math><a class="entry-whole" href="/${locale}/glossary.html#${id}">whole</a></span></dfn>`;

it('a term’s entry is lifted into the file of its language, which waits in the term', async () => {
  const built = {
    pages: new Map<string, Root>([
      ['zh/a.html', fromHtml(term('zh', 'entropy'))],
      ['zh-en/a.html', fromHtml(term('zh', 'entropy') + term('en', 'bit'))],
    ]),
    files: new Map<string, Buffer>(),
  };
  await liftEntries(built);
  expect([...built.files.keys()]).toEqual(['_astro/terms-zh.0.js', '_astro/terms-en.0.js']);
  const both = html(built.pages.get('zh-en/a.html')!);
  expect(both).not.toContain('entry');
  for (const locale of ['zh', 'en'])
    expect(both).toContain(
      `x<template><script src="/_astro/terms-${locale}.0.js"></script></template></a></dfn>`,
    );
  const { entryOf } = run(built.files.get('_astro/terms-en.0.js')!.toString());
  expect(entryOf('entropy')).toBeUndefined();
  expect(entryOf('bit')!.said).toBe(
    '<span class="entry" of xhtml>bit<math of MathML><mi of MathML>x</mi></math><a class="entry-whole" of xhtml>whole</a></span>',
  );
});

interface Made {
  readonly said: string;
}

/** Runs a file of entries in a document that only says what is asked of it. */
function run(text: string): { entryOf: (id: string) => Made | undefined } {
  const currentScript = {};
  const createElementNS = (space: string, name: string) => {
    const attributes: string[] = [];
    const children: (Made | string)[] = [];
    return {
      setAttribute: (key: string, value: string) => attributes.push(` ${key}="${value}"`),
      append: (...more: (Made | string)[]) => children.push(...more),
      get said() {
        const inner = children.map((child) => (typeof child === 'string' ? child : child.said));
        const of = space.split('/').pop();
        return `<${name}${attributes.join('')} of ${of}>${inner.join('')}</${name}>`;
      },
    };
  };
  new Function('document', text)({ currentScript, createElementNS });
  return currentScript as ReturnType<typeof run>;
}

it('MathML keeps what it says and loses how it would be drawn', () => {
  const page = fromHtml(
    '<math xmlns="http://www.w3.org/1998/Math/MathML"><mo stretchy="false" lspace="0em">(</mo><mi mathvariant="normal">d</mi></math>',
    { fragment: true },
  );
  plainMathml({ pages: new Map([['a.html', page]]), files: new Map() });
  expect(html(page)).toBe('<math><mo>(</mo><mi mathvariant="normal">d</mi></math>');
});
