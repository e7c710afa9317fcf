import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '~/plugins/search/passages.ts';

const page = (main: string, kind = 'chapter') =>
  `<!doctype html><html lang="en" data-locale="en" data-kind="${kind}"><body><header><p id="x">Header</p></header>` +
  `<main id="main"><h1>Entropy</h1>${main}</main></body></html>`;
const texts = (main: string): string[] =>
  passagesOf(page(main), 'en/entropy.html')!.passages.map(({ id, text }) => `${id}: ${text}`);

describe('what can be found on a page', () => {
  it('is each of its blocks, under the heading of its section', () => {
    const found = passagesOf(
      page('<h2 id="S2.1">A source</h2><p id="S2.1-2">It speaks.</p>'),
      'en/entropy.html',
    );
    const at = { path: 'en/entropy.html', title: 'Entropy', section: 'A source' };
    expect(found).toEqual({
      locale: 'en',
      passages: [
        { ...at, id: 'S2.1', text: 'A source', name: 'A source' },
        { ...at, id: 'S2.1-2', text: 'It speaks.' },
      ],
    });
  });

  it('is a formula’s MathML once, without its drawing and its source', () => {
    const formula =
      '<span class="katex"><math><mi>H</mi><annotation>\\mathrm{H}</annotation></math><span class="katex-html">HH</span></span>';
    expect(texts(`<p id="S2.2">So ${formula} it is.</p>`)).toEqual(['S2.2: So H it is.']);
  });

  it('is no button, no tool, no label of a picture, no script', () => {
    const figure =
      '<figure id="S2.3"><figcaption>A source</figcaption><svg><text>0.5</text></svg><div class="tools">Reset</div><output>H is 1</output><button>Go</button><script>1</script></figure>';
    expect(texts(figure)).toEqual(['S2.3: A source']);
  });

  it('is a term’s whole entry, and a figure, called by its name', () => {
    const entry = '<section id="bit"><h2>bit</h2><p>A unit.</p></section>';
    const figure =
      '<figure id="S2.3"><figcaption>Figure 2.1 <strong>A source</strong> One bar each.</figcaption></figure>';
    const found = passagesOf(page(entry + figure), 'en/a.html')!.passages;
    expect(found.map(({ id, name, text }) => [id, name, text])).toEqual([
      ['bit', 'bit', 'bit A unit.'],
      ['S2.3', 'A source', 'Figure 2.1 A source One bar each.'],
    ]);
  });

  it('is a figure whole, though its fields have ids of their own', () => {
    const figure =
      '<figure id="S3.3"><figcaption>Figure 3.3 <strong>Any two</strong></figcaption><p id="P14-2">0.5, 0.5</p></figure>';
    const found = passagesOf(page(figure), 'en/a.html')!.passages;
    expect(found.map(({ id, name }) => [id, name])).toEqual([['S3.3', 'Any two']]);
  });

  it('is a chapter’s questions as one, and no answer is given away', () => {
    const asked =
      '<section id="questions"><h2 id="title">Try it</h2><p>How much?</p><details class="why">One bit.</details></section>';
    expect(texts(asked)).toEqual(['questions: Try it How much?']);
  });

  it('keeps words apart that stand in cells or lines of their own', () => {
    expect(texts('<table id="S2.4"><tr><td>rain</td><td>0.8</td></tr></table>')).toEqual([
      'S2.4: rain 0.8',
    ]);
  });
});

it.each(['door', 'contents', 'both', 'print'])('a page of kind %s is not searched', (kind) => {
  expect(passagesOf(page('<p id="a">A</p>', kind), 'en/a.html')).toBeUndefined();
});

describe('a formula in a passage', () => {
  const formula = (tex: string): string =>
    texts(`<p id="a">${katex.renderToString(tex, { output: 'mathml' })}</p>`)[0]!.slice(3);

  it.each([
    [
      'D_2 = p \\log \\frac{p}{q} + (1-p) \\log \\frac{1-p}{1-q}',
      'D₂ = p log p/q+(1−p) log (1−p)/(1−q)',
    ],
    ['H(P) = -\\sum_i p_i \\log_2 p_i', 'H(P) = −∑ᵢpᵢ log₂ pᵢ'],
    ['\\sum_{k=1}^n x^2', '∑ₖ₌₁ⁿx²'],
    ['e^{-z/2} + 2^{H}', 'e^(−z/2)+2^H'],
    ['\\sqrt{2\\pi\\mathrm{e}}', '√(2πe)'],
    ['\\hat{H} \\approx \\tfrac12', 'Ĥ ≈ 1/2'.normalize('NFD')],
    ['q_{\\text{rain}}', 'q_rain'],
    ["p(h'\\mid e)", 'p(h′ ∣ e)'],
    ['D(f\\|g) = D(P\\parallel Q)', 'D(f ∥ g) = D(P ∥ Q)'],
    ['z \\leftarrow z-\\nabla_{\\!z} H', 'z ← z−∇_zH'],
  ])('%s reads %s', (tex, text) => {
    expect(formula(tex)).toBe(text);
  });
});
