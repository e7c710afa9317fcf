import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reader, type Reader } from '../browser/reader.ts';

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };
const chapter = '/zh/entropy.html';

/** What is passed over as long as it is out of sight. */
const passedOver = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('main *')].filter(
        (each) => getComputedStyle(each).contentVisibility === 'auto',
      ).length,
  );

/** How much a page has shifted so far. */
async function shifted(): Promise<number> {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const each of list.getEntries()) sum += (each as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  await new Promise((done) => setTimeout(done, 200));
  return sum;
}

/** Someone whose browser is never idle until it is let. */
async function busy(options = phone): Promise<Reader & { rest(): Promise<void> }> {
  const someone = await reader(options);
  const { page } = someone;
  await page.addInitScript(() => {
    const held: (() => void)[] = [];
    const later = window.requestIdleCallback.bind(window);
    window.requestIdleCallback = (then) => held.push(() => later(then));
    Object.assign(window, {
      rest: () => {
        window.requestIdleCallback = later;
        held.forEach((each) => each());
      },
    });
  });
  return {
    ...someone,
    rest: async () => {
      await page.evaluate(() => (window as unknown as { rest(): void }).rest());
      await expect.poll(() => passedOver(page), { timeout: 30_000 }).toBe(0);
    },
  };
}

describe('a page opened at its start on a phone', () => {
  it.each([
    '/zh/entropy.html',
    '/en-zh/cross-entropy.html',
    '/en/module.html',
    '/zh/calculators.html',
    '/en/print.html',
  ])(
    '%s passes over what is out of sight until the browser is idle, and then shifts nothing',
    async (path) => {
      await using someone = await busy();
      const { page } = someone;
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await passedOver(page)).toBeGreaterThan(30);
      const before = await page.screenshot();
      await someone.rest();
      expect((await page.screenshot()).equals(before)).toBe(true);
      expect(await page.evaluate(shifted)).toBe(0);
    },
  );

  it('leads to the passage that is asked for before it has laid out those above it, and stays there', async () => {
    await using someone = await busy();
    const { page } = someone;
    await page.goto(chapter);
    const heading = page.locator('[id="S2.7"]');
    const top = (): Promise<number> =>
      heading.evaluate((it) => Math.round(it.getBoundingClientRect().top));
    await page.locator('.contents-open').click();
    await page.locator('.contents a[href="#S2.7"]').click();
    await expect.poll(top).toBeLessThan(120);
    const reached = await top();
    await someone.rest();
    await page.waitForTimeout(300);
    expect(Math.abs((await top()) - reached)).toBeLessThanOrEqual(2);
  });

  it('is whole a moment later for those who listen', async () => {
    const formulas = async (options: BrowserContextOptions): Promise<number> => {
      await using someone = await reader(options);
      await someone.go(chapter);
      const session = await someone.context.newCDPSession(someone.page);
      await session.send('Accessibility.enable');
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes.filter(({ role, ignored }) => !ignored && role?.value === 'MathMLMath').length;
    };
    const all = await formulas({});
    expect(all).toBeGreaterThan(30);
    expect(await formulas(phone)).toBe(all);
  });
});

it.each([
  ['opened at a passage', `${chapter}#S2.7`, phone],
  ['with scripts off', chapter, { ...phone, javaScriptEnabled: false }],
  ['on a wide window', chapter, { viewport: { width: 1000, height: 900 } }],
])('a page %s is laid out whole at once', async (_, path, options) => {
  await using someone = await ('javaScriptEnabled' in options ? reader(options) : busy(options));
  await someone.page.goto(path);
  expect(await passedOver(someone.page)).toBe(0);
});

it('a page that is loaded again is laid out whole at once, since its reader may be anywhere in it', async () => {
  await using someone = await busy();
  await someone.page.goto(chapter);
  await someone.page.reload();
  expect(await passedOver(someone.page)).toBe(0);
});
