import { describe, expect, it } from 'vitest';
import { locales, tag, twinOf } from '~/i18n/locales.ts';
import { reader } from '../browser/reader.ts';

describe.each(locales)('the glossary, in %s', (locale) => {
  const chapter = `/${locale}/cross-entropy.html`;

  it('opens a term’s entry in place, by mouse and by keyboard, and closes it again', async () => {
    await using someone = await reader();
    const { page } = someone;
    await someone.go(chapter);
    const term = page.locator('#term-cross-entropy .term');
    const entry = page.locator('#term-cross-entropy .entry');
    await term.click();
    await entry.waitFor();
    await expect.poll(() => term.getAttribute('aria-expanded')).toBe('true');
    expect(
      await entry
        .locator(`[lang="${tag[twinOf(locale)]}"]`)
        .first()
        .isVisible(),
    ).toBe(true);
    await term.click();
    await entry.waitFor({ state: 'hidden' });
    await term.focus();
    await page.keyboard.press('Enter');
    await entry.waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('entry-whole');
    await page.keyboard.press('Escape');
    await entry.waitFor({ state: 'hidden' });
    expect(new URL(page.url()).pathname).toBe(chapter);
    expect(someone.complaints).toEqual([]);
  });

  it('keeps an entry within the window of a phone', async () => {
    await using someone = await reader({ viewport: { width: 320, height: 640 }, hasTouch: true });
    await someone.go(chapter);
    await someone.page.locator('#term-softmax .term').tap();
    await someone.page.locator('#term-softmax .entry').waitFor();
    const { x, y, width, height } = (await someone.page
      .locator('#term-softmax .entry')
      .boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(320);
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThanOrEqual(640);
  });

  it('is where a term leads when its entry does not come', async () => {
    await using someone = await reader();
    await someone.page.route('**/terms-*.js', (route) => route.abort());
    await someone.go(chapter);
    await someone.page.locator('#term-cross-entropy .term').click();
    await someone.page.waitForURL(`**/${locale}/glossary.html#cross-entropy`);
  });

  it('is what a term links to without scripts', async () => {
    await using someone = await reader({ javaScriptEnabled: false });
    await someone.go(chapter);
    await someone.page.locator('#term-cross-entropy .term').click();
    await someone.page.waitForURL(`**/${locale}/glossary.html#cross-entropy`);
    await someone.page.locator('#cross-entropy dd a').last().click();
    await someone.page.waitForURL(`**${chapter}#term-cross-entropy`);
  });

  it('has each term in both languages, in this language’s order', async () => {
    await using someone = await reader();
    await someone.go(`/${locale}/glossary.html`);
    const names = await someone.page
      .locator('.glossary section h2 a')
      .evaluateAll((found) => found.map((it) => it.textContent!));
    expect(names.length).toBeGreaterThan(20);
    expect(names).toEqual(names.toSorted(new Intl.Collator(tag[locale]).compare));
    const alone = await someone.page
      .locator('.glossary section h2:not(:has(.other)) a')
      .evaluateAll((found) => found.map((it) => it.textContent));
    expect(alone).toEqual(['logits', 'softmax']);
  });
});
