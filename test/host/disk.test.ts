import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connectChromium, readThrough } from './browsers.ts';
import { dist } from './dist.ts';

const address = pathToFileURL(`${dist}/zh/cross-entropy.html`).href;
const figure = 'figure[data-model=weather]';
const firefox = inject('firefox');

/** What a reader of a page opened from a disk has before them. */
function look(selector: string) {
  return {
    awake: document.querySelector(selector)?.hasAttribute('data-awake'),
    text: document.querySelectorAll('.prose p').length > 20,
    gap: document.querySelector('[data-live="weather.gap"]')?.textContent,
    typeset:
      document.fonts.check('20px KaTeX_Main') && document.fonts.check('italic 20px KaTeX_Math'),
    theme: document.querySelector<HTMLSelectElement>('#theme')?.value,
    address: location.search,
  };
}

const before = {
  awake: true,
  text: true,
  gap: '0.2781',
  typeset: true,
  theme: 'system',
  address: '',
};
const after = { ...before, gap: '0.2985', address: '?weather=0.81,0.5' };

describe('a page opened from a disk', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await connectChromium();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  it('has its text, formulas, pictures and controls in Chromium', async () => {
    await page.goto(address);
    await readThrough(page);
    expect(await page.evaluate(look, figure)).toEqual(before);
    await page.locator(`${figure} input[type=range]`).first().press('ArrowRight');
    await page.waitForTimeout(400);
    expect(await page.evaluate(look, figure)).toEqual(after);
  });

  it('breaks no policy in Chromium', async () => {
    const refused: string[] = [];
    page.on(
      'console',
      (message) =>
        /policy: "|Content Security/i.test(message.text()) && refused.push(message.text()),
    );
    await page.goto(address);
    await readThrough(page);
    expect(refused.filter((text) => !/CORS policy/.test(text))).toEqual([]);
  });

  it.skipIf(!firefox)('has them in Firefox', async () => {
    const fox = await puppeteer.launch({ browser: 'firefox', executablePath: firefox });
    const tab = await fox.newPage();
    await tab.goto(address);
    await tab.evaluate((selector) => document.querySelector(selector)?.scrollIntoView(), figure);
    await tab.waitForSelector(`${figure}[data-awake]`);
    expect(await tab.evaluate(look, figure)).toEqual(before);
    await tab.focus(`${figure} input[type=range]`);
    await tab.keyboard.press('ArrowRight');
    await new Promise((done) => setTimeout(done, 400));
    expect(await tab.evaluate(look, figure)).toEqual(after);
    await fox.close();
  });
});
