import { describe, expect, inject, it } from 'vitest';
import { locales } from '~/i18n/locales.ts';
import { openChromium } from '../browser/chromium.ts';
import { crossing, tooWide } from '../browser/eyes/layout.ts';
import { laidOut, reader } from '../browser/reader.ts';
import { pagesOf } from '../setup/dist.ts';

describe.each(locales)('reading aids, in %s', (locale) => {
  it('show what the keyboard can do at ?, and put it away again', async () => {
    await using someone = await reader();
    const { page } = someone;
    await someone.go(`/${locale}/information.html`);
    await page.keyboard.press('?');
    await page.locator('#keys').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#keys').waitFor({ state: 'hidden' });
    await page.locator('#keys-open').click();
    await page.locator('#keys button').click();
    await page.locator('#keys').waitFor({ state: 'hidden' });
    expect(someone.complaints).toEqual([]);
  });

  it.each([
    ['information', ['t', 'b', 'Enter']],
    ['notes', ['t']],
  ])('name, on the page %s, no key that does nothing there', async (page, some) => {
    await using someone = await reader();
    await someone.go(`/${locale}/${page}.html`);
    await someone.page.keyboard.press('?');
    await someone.page.locator('#keys').waitFor();
    const shown = await someone.page.locator('#keys kbd').allTextContents();
    expect(['t', 'b', 'Enter'].filter((key) => shown.includes(key))).toEqual(some);
    const english = await someone.page.locator('#keys [lang=en]').allTextContents();
    expect(english.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('have no key of a single sign while a dialog is open, nor where the reader has switched them off', async () => {
    await using someone = await reader();
    const { page } = someone;
    const chapter = `/${locale}/information.html`;
    const keys = page.locator('#keys');
    const search = page.locator('dialog.search');
    await someone.go(chapter);
    await page.keyboard.press('?');
    await keys.waitFor();
    for (const key of ['/', 'b', 't']) await page.keyboard.press(key);
    await page.waitForTimeout(300);
    expect(await search.count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe(chapter);

    const box = keys.getByRole('checkbox');
    await box.uncheck();
    await page.keyboard.press('Escape');
    for (const back of [false, true]) {
      if (back) await someone.go(chapter);
      for (const key of ['/', '?', 'b', 't']) await page.keyboard.press(key);
      await page.waitForTimeout(300);
      expect(await page.locator('dialog[open]').count()).toBe(0);
      expect(new URL(page.url()).pathname).toBe(chapter);
    }

    await page.locator('#keys-open').click();
    expect(await box.isChecked()).toBe(false);
    await box.check();
    await keys.locator('button').click();
    await page.keyboard.press('/');
    await search.waitFor();
    expect(someone.complaints).toEqual([]);
  });

  it('leave the text in sight where letters are so large that the bar would cover it', async () => {
    await using someone = await reader({ viewport: { width: 260, height: 200 } });
    const { page } = someone;
    await someone.go(`/${locale}/information.html`);
    await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
    const { bottom } = await page.locator('.bar').evaluate((it) => it.getBoundingClientRect());
    expect(bottom).toBeLessThan(0);
  });

  it.each(['information', 'glossary', 'notes'])(
    'let the text of %s grow to twice its size without scrolling sideways',
    async (name) => {
      await using someone = await reader({ viewport: { width: 640, height: 900 } });
      const { page } = someone;
      await someone.go(`/${locale}/${name}.html`);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await wide()).toBeLessThanOrEqual(0);
    },
  );

  it('let a browser of twice the letters show every page on a phone', async () => {
    await using browser = await openChromium({}, '--blink-settings=defaultFontSize=32');
    const viewport = { width: 360, height: 780 };
    const page = await browser.newPage({ viewport, baseURL: inject('base') });
    const found: Record<string, string[]> = {};
    for (const path of pagesOf(locale).filter((path) => !/print|module/.test(path))) {
      await page.goto(path);
      await laidOut(page);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
        '32px',
      );
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((details) => (details.open = true)),
      );
      const wrong = [...(await page.evaluate(tooWide)), ...(await page.evaluate(crossing, 'main'))];
      if (wrong.length > 0) found[path] = wrong;
    }
    expect(found).toEqual({});
  }, 60_000);

  it('let what scrolls in itself, and nothing else, have the focus', async () => {
    for (const width of [320, 1440]) {
      await using someone = await reader({ viewport: { width, height: 780 } });
      await someone.go(`/${locale}/cross-entropy.html`);
      const boxes = () =>
        someone.page.locator('.formula, .table').evaluateAll((all) =>
          all.map((it) => ({
            wide: it.scrollWidth > it.clientWidth,
            tabIndex: it.getAttribute('tabindex'),
          })),
        );
      const wrong = async () =>
        (await boxes()).filter(({ wide, tabIndex }) => tabIndex !== (wide ? '0' : null));
      await expect.poll(wrong).toEqual([]);
      expect((await boxes()).some(({ wide }) => wide)).toBe(width === 320);
    }
  });

  it('know how far one has read', async () => {
    await using someone = await reader();
    const { page } = someone;
    await someone.go(`/${locale}/information.html`);
    const width = () =>
      page.evaluate(
        () =>
          new DOMMatrix(getComputedStyle(document.querySelector('.bar')!, '::after').transform).a,
      );
    expect(await width()).toBeCloseTo(0, 1);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await expect.poll(width).toBeGreaterThan(0.95);
  });
});
