import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const firefox = inject('firefox');

describe.skipIf(!firefox)('in Firefox', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox });
    page = await browser.newPage();
    await page.setViewport({ width: 1200, height: 900 });
  });
  afterAll(() => browser?.close());

  it('a figure follows its picture’s handle and its number in the sentence', async () => {
    await page.goto(`${inject('base')}/zh/cross-entropy.html`);
    await page.evaluate(() => dispatchEvent(new Event('wake')));
    await page.waitForSelector('figure[data-model=weather][data-awake]');
    await drag(page, 'figure[data-model=weather] .horizontal .reach', 24);
    await drag(page, '[data-parameter="weather.q"] input', 24);
    await page.waitForFunction(() => location.search === '?weather=0.85,0.6');
  });

  it('a slider says in its own colour how far it is, on a quiet track', async () => {
    await page.goto(`${inject('base')}/en/cross-entropy.html`);
    const parts = await page.evaluate(() => {
      const slider = document.querySelector('figure[data-model=weather] [type=range]')!;
      const part = (name: string) => getComputedStyle(slider, `::-moz-range-${name}`);
      const has = (name: string, element: Element) =>
        part(name).backgroundColor === getComputedStyle(element).color;
      const quiet = document.querySelector('.figure .caption')!;
      return [has('track', quiet), has('progress', slider), has('thumb', slider)];
    });
    expect(parts).toEqual([true, true, true]);
  });

  it('a term opens its entry beside it', async () => {
    await page.goto(`${inject('base')}/zh/information.html`);
    const term = (await page.$('a.term'))!;
    await term.click();
    const entry = (await page.waitForSelector('a.term + .entry:popover-open'))!;
    const [under, at] = [(await term.boundingBox())!, (await entry.boundingBox())!];
    expect(at.x).toBeCloseTo(under.x, 0);
    expect(at.y).toBeGreaterThan(under.y + under.height);
  });

  it('no name in the list of calculators is parted by its columns', async () => {
    await page.goto(`${inject('base')}/en/calculators.html`);
    const parts = await page.$$eval('.calculators a', (links) =>
      links.map((link) => link.getClientRects().length),
    );
    expect(new Set(parts)).toEqual(new Set([1]));
  });
});

/** Drags what a selector names to the right, from its middle. */
async function drag(page: Page, selector: string, by: number): Promise<void> {
  const held = (await page.$(selector))!;
  await held.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const { x, y, width, height } = (await held.boundingBox())!;
  const [fromX, fromY] = [x + width / 2, y + height / 2];
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(fromX + by, fromY, { steps: 4 });
  await page.mouse.up();
}
