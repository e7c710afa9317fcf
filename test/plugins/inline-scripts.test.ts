import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { html } from '~/plugins/host/html.ts';
import { joinInline } from '~/plugins/host/inline-scripts.ts';

function joined(text: string): string {
  const page: Root = fromHtml(text);
  joinInline({ pages: new Map([['a.html', page]]), files: new Map() });
  return html(page);
}

const page = (head: string, body = ''): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

it('a head’s own scripts are one, in their order', () => {
  expect(joined(page('<script>a()</script><title>t</title><script>b()</script>'))).toBe(
    page('<script>a();b()</script><title>t</title>'),
  );
});

it('a page’s own styles are one, in its head', () => {
  expect(joined(page('<style>a{}</style>', '<p>x</p><style>b{}</style>'))).toBe(
    page('<style>a{}b{}</style>', '<p>x</p>'),
  );
});

it('data, rules and files stay what they are', () => {
  const whole = page(
    '<script type="application/ld+json">{}</script><script src="a.js"></script><script>a()</script><script type="speculationrules">{}</script>',
  );
  expect(joined(whole)).toBe(whole);
});

it.each(['<script data-x="y">a()</script>', '<style media="print">a{}</style>'])(
  '%s, which would lose its attribute, stops the build',
  (text) => {
    expect(() => joined(page(text))).toThrow(/has an attribute/);
  },
);
