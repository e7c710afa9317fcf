import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { weather } from '~/models/weather.ts';
import { typesetInline } from '~/tex/inline.ts';
import { typesetSentence } from '~/tex/sentence.ts';
import { typeset } from '~/tex/typeset.ts';

const formula = (tex: string, locale: 'zh' | 'en' = 'en') =>
  typeset({ tex, model: weather, locale });

describe('a formula that follows a figure', () => {
  const html = formula('D = \\live{gap}\\ \\text{\\live{unit.name}}');

  it('says the article’s own number in its drawing, in its MathML and in its source', () => {
    // D((0.8, 0.2) ‖ (0.5, 0.5)) = 0.8 log₂ 1.6 + 0.2 log₂ 0.4.
    const slots = (name: string, text: string) =>
      html.match(new RegExp(`data-live="${name}"[^>]*>(?:<[^>]*>)?${text}<`, 'g'));
    expect(slots('weather.gap', '0\\.2781')).toHaveLength(3);
    expect(slots('unit.name', 'bit')).toHaveLength(3);
    expect(html).not.toMatch(/9000\d\d\d/);
  });

  it('keeps what is information in bits, so that it can be said in any unit', () => {
    for (const [, bits] of html.matchAll(/data-bits="([^"]+)"/g))
      expect(Number(bits)).toBeCloseTo(0.8 * Math.log2(1.6) + 0.2 * Math.log2(0.4), 9);
    expect(formula('\\live{p}')).not.toContain('data-bits');
  });

  it('names the unit in the language of its page', () => {
    expect(formula('1\\ \\text{\\live{unit.name}}', 'zh')).toContain('>比特<');
  });

  it('stops the build where the model has no such number, or TeX has no such command', () => {
    expect(() => formula('\\live{nothing}')).toThrow(/weather speaks of nothing/);
    expect(() => formula('\\nosuch')).toThrow(/nosuch/);
  });
});

describe('an inline formula', () => {
  it.each([
    ['p = q', 2],
    ['p(x \\mid m)', 1],
  ])('is one that a line may end in after its relations, but not at a bar: %s', (tex, pieces) => {
    expect(typesetInline(tex).match(/class="katex-base"/g)).toHaveLength(pieces);
  });
});

describe('a sentence outside the chapters', () => {
  it('has its formulas typeset and its foreign words marked', () => {
    const html = typesetSentence('写作 $H(P)$，英文是 entropy。', 'zh');
    expect(html).toMatch(/<span class="kept"><span class="katex">.*<\/span>，<\/span>/s);
    expect(html).toContain('<span lang="en">entropy</span>。');
    expect(html).not.toContain('$');
  });

  it('is text, never HTML', () => {
    const text = 'if p < q & q > 0';
    const html = typesetSentence(text, 'en');
    expect(html).not.toContain('<');
    expect(fromHtml(html, { fragment: true }).children).toMatchObject([{ value: text }]);
  });
});
