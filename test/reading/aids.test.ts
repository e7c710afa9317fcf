import { describe, expect, it } from 'vitest';
import { locales } from '~/i18n/locales.ts';
import { reader } from '../browser/reader.ts';

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
