import { describe, expect, it } from 'vitest';
import { sideBySide } from '~/layouts/pairs.ts';

const pair = ['zh', 'en'] as const;
const formula = (tex: string) =>
  `<div class="formula" id="S1.2"><span class="katex"><annotation>${tex}</annotation></span></div>`;

describe('two editions side by side', () => {
  it('set each block beside its twin, each in its own language', () => {
    const page = sideBySide('<p id="S1.1">信息</p>', '<p id="S1.1">Information</p>', pair);
    expect(page).toMatch(/<p id="S1\.1" lang="zh-Hans"[^>]*>信息<\/p>/);
    expect(page).toMatch(/<p id="en:S1\.1" lang="en"[^>]*>Information<\/p>/);
  });

  it('show once what is the same in both: figures, and formulas without words', () => {
    const figure = '<astro-island><figure id="S1.1"></figure></astro-island>';
    const same = sideBySide(figure + formula('H'), figure + formula('H'), pair);
    expect(same.match(/<figure/g)).toHaveLength(1);
    expect(same.match(/class="formula"/g)).toHaveLength(1);
    const worded = sideBySide(formula('\\text{熵}'), formula('\\text{entropy}'), pair);
    expect(worded.match(/<annotation/g)).toHaveLength(2);
  });

  it('ask a question once, and give numbers as fields once', () => {
    const question =
      '<div id="questions"><p class="try"><input></p><i data-parameter="a.b"></i></div>';
    const page = sideBySide(question, question, pair);
    expect(page.match(/<input/g)).toHaveLength(1);
    expect(page.match(/data-parameter/g)).toHaveLength(1);
  });

  it.each([
    [
      '<p id="S1.1">一</p><p id="S1.2">二</p>',
      '<p id="S1.1">1</p><p id="S1.3">3</p>',
      'zh has S1.2 where en has S1.3',
    ],
    [
      '<p id="S1.1">一</p><p id="S1.2">二</p>',
      '<p id="S1.1">1</p>',
      'zh has S1.2 where en has nothing',
    ],
    [
      '<p id="S1.1">一</p>',
      '<p id="S1.1">1</p><p id="S1.2">2</p>',
      'zh has nothing where en has S1.2',
    ],
  ])('stop the build where they part, and name the block: %#', (first, second, said) => {
    expect(() => sideBySide(first, second, pair)).toThrow(said);
  });
});
