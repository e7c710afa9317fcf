import { describe, expect, it } from 'vitest';
import { locales } from '~/i18n/locales.ts';
import { site } from '~/i18n/site.ts';
import { reader } from '../browser/reader.ts';

const phone = { viewport: { width: 320, height: 640 } };

describe.each(locales)('the contents of a chapter, in %s', (locale) => {
  const chapter = `/${locale}/entropy.html`;
  const name = site[locale].chapterContents;

  it.each([true, false])(
    'come on a phone when they are asked for, wherever one is, with scripts: %s',
    async (javaScriptEnabled) => {
      await using someone = await reader({ ...phone, javaScriptEnabled });
      const { page } = someone;
      await someone.go(`${chapter}#S2.5`);
      const contents = page.getByRole('navigation', { name });
      const button = page.getByRole('button', { name });
      expect(await contents.isVisible()).toBe(false);
      await button.click();
      await contents.waitFor();
      await page.keyboard.press('Escape');
      await contents.waitFor({ state: 'hidden' });
      await button.focus();
      await page.keyboard.press('Enter');
      const last = contents.getByRole('link').last();
      const to = await last.getAttribute('href');
      await last.click();
      expect(new URL(page.url()).hash).toBe(to);
      if (javaScriptEnabled) await contents.waitFor({ state: 'hidden' });
      expect(someone.complaints).toEqual([]);
    },
  );

  it('mark the section that is being read', async () => {
    await using someone = await reader(phone);
    const { page } = someone;
    await someone.go(`${chapter}#S2.5`);
    // A tap where the button is: a locator’s click would first scroll to it, though the bar is always in sight.
    const at = (await page.getByRole('button', { name }).boundingBox())!;
    await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
    const marked = page.locator('.contents [aria-current]');
    await expect.poll(() => marked.getAttribute('href')).toBe('#S2.5');
    expect(await marked.count()).toBe(1);
  });

  it('leave the bar in one line on a phone', async () => {
    await using someone = await reader(phone);
    await someone.go(`${chapter}#S2.5`);
    const tops = await someone.page
      .locator('.bar > :is(.languages, #search, .contents-open)')
      .evaluateAll((all) => all.map((it) => Math.round(it.getBoundingClientRect().top)));
    expect(tops).toHaveLength(3);
    expect(new Set(tops).size).toBe(1);
  });

  it('stand at the side of a wide window, and no button with them', async () => {
    await using someone = await reader({ viewport: { width: 1440, height: 900 } });
    const { page } = someone;
    await someone.go(chapter);
    const contents = await page.getByRole('navigation', { name }).boundingBox();
    const text = await page.locator('.prose').boundingBox();
    expect(contents!.x + contents!.width).toBeLessThan(text!.x);
    expect(await page.locator('.contents-open').isVisible()).toBe(false);
  });
});
