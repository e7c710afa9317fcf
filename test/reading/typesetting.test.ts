import { describe, expect, it } from 'vitest';
import { locales, twinOf } from '~/i18n/locales.ts';
import { awake, reader, readThrough } from '../browser/reader.ts';

const wide = { viewport: { width: 1440, height: 900 } };

it('sets hanzi to both margins in the text alone, not in questions, figures, or beside another language', async () => {
  await using someone = await reader(wide);
  const { page } = someone;
  const justified = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.prose p')]
        .filter((it) => getComputedStyle(it).textAlign === 'justify')
        .map((it) => it.parentElement!.className),
    );
  await someone.go('/zh/cross-entropy.html');
  await readThrough(page);
  expect(new Set(await justified())).toEqual(new Set(['prose']));
  await someone.go('/zh-en/cross-entropy.html');
  expect(await justified()).toEqual([]);
});

it.each(['/index.html', '/404.html', '/zh-en/entropy.html', '/en-zh/entropy.html'])(
  'keeps the lines of a title in two languages apart (%s)',
  async (path) => {
    await using someone = await reader();
    await someone.go(path);
    const lines = await someone.page.locator('h1 span').evaluateAll((all) =>
      all.map((it) => {
        const { fontSize, lineHeight } = getComputedStyle(it);
        return parseFloat(lineHeight) / parseFloat(fontSize);
      }),
    );
    expect(lines.length).toBeGreaterThan(0);
    expect(Math.min(...lines)).toBeGreaterThan(1.2);
  },
);

describe.each(locales)('in %s', (locale) => {
  it('has nothing over the calculators as one scrolls', async () => {
    await using someone = await reader(wide);
    const { page } = someone;
    await someone.go(`/${locale}/calculators.html`);
    const figure = page.locator('figure[data-model=listener]');
    await figure.evaluate((it) => {
      it.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
    const list = await page.locator('.calculators').boundingBox();
    expect(list!.y + list!.height).toBeLessThan(0);
  });

  it('sets at most two sliders beside each other, however wide the page', async () => {
    await using someone = await reader(wide);
    await someone.go(`/${locale}-${twinOf(locale)}/information.html`);
    const figure = someone.page.locator('figure[data-model=listener]');
    await awake(figure);
    const columns = await figure
      .locator('.columns')
      .first()
      .evaluate((it) => getComputedStyle(it).gridTemplateColumns.split(' ').length);
    expect(columns).toBe(2);
  });

  it('draws one line above the first question, and none above the heading', async () => {
    await using someone = await reader();
    await someone.go(`/${locale}/information.html`);
    const lines = await someone.page
      .locator('.questions, .question:first-of-type')
      .evaluateAll((all) => all.map((it) => getComputedStyle(it).borderTopWidth));
    expect(lines).toEqual(['0px', '1px']);
  });

  it('leaves no hole where a figure’s question is not answered', async () => {
    await using someone = await reader();
    await someone.go(`/${locale}/entropy.html`);
    await readThrough(someone.page);
    const heights = await someone.page
      .locator('.predict .truth')
      .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.max(...heights)).toBe(0);
  });

  it('ends the line beside a sentence of a figure where the sentence ends', async () => {
    await using someone = await reader(wide);
    await someone.go(`/${locale}/entropy.html`);
    await readThrough(someone.page);
    const ends = await someone.page.locator('.steady').evaluateAll((all) =>
      all.map((it) => {
        const text = document.createRange();
        text.selectNodeContents(it);
        const { borderInlineStartWidth, gridTemplateRows } = getComputedStyle(it);
        const line =
          borderInlineStartWidth === '0px' ? parseFloat(gridTemplateRows) : it.clientHeight;
        return line - text.getBoundingClientRect().height;
      }),
    );
    expect(ends.length).toBeGreaterThan(0);
    expect(Math.max(...ends)).toBeLessThan(8);
  });

  it('sets entries with and without a formula equally close', async () => {
    await using someone = await reader(wide);
    await someone.go(`/${locale}/glossary.html`);
    const gaps = await someone.page.locator('.glossary section').evaluateAll((all) =>
      all.map((it) => {
        const [head, first] = [it.querySelector('h2')!, it.querySelector('hgroup + p')!];
        return (
          first.getBoundingClientRect().top - it.getBoundingClientRect().top - head.clientHeight
        );
      }),
    );
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(4);
  });

  it('sets a function’s name as large and as bold as a heading', async () => {
    await using someone = await reader();
    await someone.go(`/${locale}/module.html`);
    const faces = await someone.page
      .locator('.function h3, .function h3 code')
      .evaluateAll((all) =>
        all.map((it) => `${getComputedStyle(it).fontSize} ${getComputedStyle(it).fontWeight}`),
      );
    expect(new Set(faces)).toEqual(new Set(['17px 600']));
  });
});

it('begins a chapter at the same place of a wide window in every language', async () => {
  await using someone = await reader({ viewport: { width: 1440, height: 900 } });
  const places: number[] = [];
  for (const locale of locales) {
    await someone.go(`/${locale}/information.html`);
    places.push((await someone.page.locator('.prose').boundingBox())!.x);
  }
  expect(Math.max(...places) - Math.min(...places)).toBeLessThan(1);
});

it('gives a formula both columns where two languages stand side by side', async () => {
  await using someone = await reader(wide);
  await someone.go('/zh-en/entropy.html');
  const widths = (selector: string) =>
    someone.page
      .locator(selector)
      .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().width));
  const [text] = await widths('.both .prose');
  const formulas = await widths('.pair.alone > .formula');
  expect(formulas.length).toBeGreaterThan(0);
  expect(Math.min(...formulas)).toBeGreaterThan(text! - 1);
});
