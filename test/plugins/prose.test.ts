import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { byLanguage } from '~/i18n/foreign.ts';
import { figureLinks } from '~/plugins/figure-links.ts';
import { foreignWords } from '~/plugins/foreign.ts';
import { plainTex } from '~/plugins/plain-tex.ts';
import { withoutOurCommands } from '~/tex/macros.ts';
import { typesetInline } from '~/tex/inline.ts';

/** What a plugin makes of some HTML. */
function made(html: string, plugin: (tree: Root) => void): string {
  const tree = fromHtml(html, { fragment: true });
  plugin(tree);
  return toHtml(tree);
}

describe('words of the other script', () => {
  const marked = (html: string, locale: string): string =>
    made(html, (tree) =>
      foreignWords(byLanguage as never)(tree, { path: `content/${locale}/entropy.mdx` } as never),
    );

  it('say their language, and the rest is left as it was', () => {
    expect(marked('<p>交叉熵（cross-entropy）这个词</p>', 'zh')).toBe(
      '<p>交叉熵（<span lang="en">cross-entropy</span>）这个词</p>',
    );
    expect(marked('<p>The word is 交叉熵, <em>and 熵</em>.</p>', 'en')).toBe(
      '<p>The word is <span lang="zh-Hans">交叉熵</span>, <em>and <span lang="zh-Hans">熵</span></em>.</p>',
    );
  });

  it('stay alone where they say it themselves, in formulas, and as single letters', () => {
    for (const html of [
      '<p><i lang="en">cross-entropy</i></p>',
      '<p><span class="katex">softmax</span></p>',
      '<p>事件 A 和 B</p>',
    ])
      expect(marked(html, 'zh')).toBe(html);
  });
});

describe('the source of a formula', () => {
  it('is TeX that anybody can read, and the formula stays as it is', () => {
    const html = typesetInline('\\P(x) = \\its{q}{0.8}');
    const plain = made(html, plainTex(withoutOurCommands));
    expect(plain).toContain('<annotation encoding="application/x-tex">P(x) = 0.8</annotation>');
    const picture = (page: string): string => /class="katex-html".*/s.exec(page)![0];
    expect(picture(plain)).toBe(picture(made(html, () => undefined)));
  });
});

describe('a link to a figure', () => {
  it('keeps its word and its number on one line, as no other link does', () => {
    const link = (to: string, space: string): string =>
      `<p>In <a href="${to}">figure${space}3.4</a> it is.</p>`;
    for (const to of ['#figure-3.4', '/en/calculators.html#figure-3.3'])
      expect(made(link(to, ' '), figureLinks())).toBe(link(to, '\u00a0'));
    expect(made(link('#S3.4', ' '), figureLinks())).toBe(link('#S3.4', ' '));
  });
});
