import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { typesetInline } from '~/tex/inline.ts';
import { kept } from '~/tex/kept.ts';

function made(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  kept()(tree);
  return toHtml(tree);
}

const short = typesetInline('p \\to 0');
const long = typesetInline('D(P \\parallel Q) = H(P, Q) - H(P)');
const same = (html: string): string => toHtml(fromHtml(html, { fragment: true }));

describe('a formula', () => {
  it.each(['，', '。', '；', ')', '.', '，”'])('stays on the line of the %s after it', (sign) => {
    expect(made(`<p>把${short}${sign}于是</p>`)).toBe(
      same(`<p>把<span class="kept">${short}${sign}</span>于是</p>`),
    );
  });

  it.each([
    ['a word follows', `<p>${long}和</p>`],
    ['nothing follows', `<p>${short}</p>`],
  ])('is left alone where %s', (_, html) => {
    expect(made(html)).toBe(same(html));
  });

  it('that is long may be parted, but not the last of its pieces from what follows', () => {
    const html = made(`<p>即${long}，也就是</p>`);
    expect(html).toMatch(
      /^<p>即<span class="kept long"><span class="katex">.*<\/span>，<\/span>也就是<\/p>$/s,
    );
    const pieces = html.split('<span class="kept">').map((part) => part.split('katex-base').length);
    expect(pieces).toEqual([4, 2]);
    expect(html.replace(/<span class="kept">(.*)<\/span>，/s, '$1，')).toBe(
      same(`<p>即<span class="kept long">${long}，</span>也就是</p>`),
    );
  });
});
