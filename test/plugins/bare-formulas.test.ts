import { fromHtml } from 'hast-util-from-html';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { bareFormulas } from '~/plugins/host/bare-formulas.ts';
import { html } from '~/plugins/host/html.ts';

const sheet =
  '.katex .mathnormal{font-style:italic}.katex .vlist>span>span{display:inline-block}.pstrut{width:0}';

/** A formula's drawn half, as a page is left with it. */
function bared(inner: string) {
  const page = fromHtml(`<p class="mord"><span class="katex-html">${inner}</span></p>`, {
    fragment: true,
  });
  const files = new Map([['a.css', Buffer.from(sheet)]]);
  bareFormulas({ pages: new Map([['a.html', page]]), files });
  return page;
}

const left = (inner: string): string =>
  /<span class="katex-html">(.*)<\/span><\/p>/.exec(html(bared(inner)))![1]!;

const textOf = (markup: string): string =>
  markup.replaceAll('\u200b', '&#8203;').replace(/<[^>]*>/g, '');

describe('a formula as it is drawn', () => {
  it('keeps the classes that a rule names, and what else its elements say', () => {
    expect(left('<span class="mord mathnormal">p</span>')).toBe(
      '<span class="mathnormal">p</span>',
    );
    expect(left('<span class="mord" data-live="weather.p">0.8</span>')).toBe(
      '<span data-live="weather.p">0.8</span>',
    );
  });

  it('has no element around mere text that says nothing', () => {
    expect(left('<span class="mop">log</span><span class="mopen">(</span>')).toBe('log(');
    expect(left('<span class="mord"><span class="mord">0</span></span>')).toBe('0');
  });

  it('keeps those that are placed by where they stand', () => {
    const stack =
      '<span class="vlist"><span><span class="pstrut"></span><span class="mord">2</span></span></span>';
    expect(left(stack)).toBe(
      '<span class="vlist"><span><span class="pstrut"></span><span>2</span></span></span>',
    );
  });

  it('says the same', () => {
    const tex = String.raw`H(P) = -\sum_i p_i \log \frac{p_i}{\hat q} \quad \text{if } x \mid y`;
    const drawn = katex.renderToString(tex, { output: 'html' });
    expect(textOf(html(bared(drawn)))).toBe(textOf(drawn));
  });

  it('leaves alone what is no formula', () => {
    expect(html(bared('x'))).toContain('<p class="mord">');
  });
});
