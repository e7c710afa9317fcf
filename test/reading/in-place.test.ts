import { describe, expect, it } from 'vitest';
import { locales, tag, twinOf } from '~/i18n/locales.ts';
import { unitName } from '~/i18n/numbers.ts';
import { notesWords } from '~/i18n/notes.ts';
import { awake, held, pointAt, reader, readOn } from '../browser/reader.ts';

const wide = { viewport: { width: 1440, height: 900 } };

describe.each(locales)('a block’s twin in place, in %s', (locale) => {
  const chapter = `/${locale}/cross-entropy.html`;
  const twin = twinOf(locale);

  it('is shown by the mark that stands beside the block pointed at, with the numbers of this page', async () => {
    await using someone = await reader(wide);
    const { page } = someone;
    await someone.go(`${chapter}?weather=0.7,0.4`);
    await awake(page.locator('figure[data-model=weather]'));
    await readOn(page, 'S3.5-4');
    await pointAt(page, 'S3.5-4');
    await page.locator('.mark-twin').click();
    const place = page.locator('.in-place');
    await place.waitFor();
    const expanded = page.locator('.mark-twin[aria-expanded=true]');
    await expanded.waitFor();
    await pointAt(page, 'S3.5-3');
    await expanded.waitFor({ state: 'detached' });
    expect(await place.getAttribute('lang')).toBe(tag[twin]);
    expect(await place.locator('[data-live="weather.crossEntropy"]').textContent()).toBe('1.1464');
    expect(await place.locator('[data-live="unit.name"]').textContent()).toBe(unitName[twin].bit);
    const slider = page.locator('figure[data-model=weather] input[type=range]').first();
    await slider.focus();
    await page.keyboard.press('ArrowUp');
    await expect
      .poll(() => place.locator('[data-live="weather.crossEntropy"]').textContent())
      .not.toBe('1.1464');
    await pointAt(page, 'S3.5-4');
    await page.locator('.mark-twin').click();
    expect(await place.count()).toBe(0);
    expect(someone.complaints).toEqual([]);
  });

  it('comes with Enter, where the reader is', async () => {
    await using someone = await reader(wide);
    await someone.go(`${chapter}#S3.9`);
    await someone.page.keyboard.press('Enter');
    await someone.page.locator('[id="S3.9"] ~ .in-place').waitFor();
  });

  it('comes with Enter alone, and stays while the key is held', async () => {
    await using someone = await reader(wide);
    const { page } = someone;
    await someone.go(`${chapter}#S3.9`);
    await page.keyboard.press('Enter');
    const place = page.locator('[id="S3.9"] ~ .in-place');
    await place.waitFor();
    for (const key of ['Control+Enter', 'Shift+Enter', 'Alt+Enter']) await page.keyboard.press(key);
    expect(await place.count()).toBe(1);
    await page.keyboard.press('Enter');
    await expect.poll(() => place.count()).toBe(0);
    // Held, it is heard again and again.
    for (let i = 0; i < 4; i += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await page.waitForTimeout(200);
    expect(await place.count()).toBe(1);
    expect(someone.complaints).toEqual([]);
  });

  it('opens a folded note with its twin in it, on a phone, by a tap', async () => {
    await using someone = await reader({ viewport: { width: 360, height: 780 }, hasTouch: true });
    const { page } = someone;
    await someone.go(chapter);
    const paragraph = page.locator('[id="S3.2-2"]');
    await paragraph.tap({ position: { x: 5, y: 5 } });
    await page.locator('.mark-twin').tap();
    expect(await page.locator('.in-place').getAttribute('lang')).toBe(tag[twin]);
  });

  it('gives a passage’s link, and a report of a mistake that knows the passage and the figures', async () => {
    await using someone = await reader(wide);
    const { page } = someone;
    await someone.go(`${chapter}?weather=0.7,0.4`);
    await pointAt(page, 'S3.5-4');
    await page.locator('.mark-link').click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#S3.5-4');
    await page.locator('.passage a').click();
    await page.waitForURL(`**/${locale}/notes.html*`);
    const report = page.getByLabel(notesWords[locale].report.label);
    await expect.poll(() => report.inputValue()).toContain('#S3.5-4');
    expect(await report.inputValue()).toContain('weather=0.7,0.4');
    expect(someone.complaints).toEqual([]);
  });

  it('shows a passage’s link, ready to be copied by hand, where the clipboard refuses', async () => {
    await using someone = await reader(wide);
    const { page } = someone;
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await someone.go(chapter);
    await pointAt(page, 'S3.5-4');
    await page.locator('.mark-link').click();
    await page.locator('.passage button').click();
    await expect.poll(() => page.evaluate(() => String(getSelection()).trim())).toBe(page.url());
    expect(page.url()).toMatch(/#S3\.5-4$/);
    expect(someone.complaints).toEqual([]);
  });

  it('has its mark at a long block’s end for whoever comes to it by keyboard', async () => {
    await using someone = await reader(wide);
    const { page } = someone;
    await someone.go(chapter);
    const figure = page.locator('figure[data-model=weather]');
    await awake(figure);
    await figure.locator('.tools button').last().focus();
    await page.locator('.block-marks:not([hidden])').waitFor();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('mark-link');
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(450);
  });

  it('has its marks below a block that grows, on a narrow page', async () => {
    await using someone = await reader({ viewport: { width: 360, height: 780 } });
    const { page } = someone;
    await someone.go(chapter);
    const note = page.locator('details.note').first();
    await note.locator('summary').hover();
    const mark = page.locator('.mark-link');
    await mark.waitFor();
    await note.locator('summary').click();
    await expect
      .poll(async () => {
        const [marked, noted] = await Promise.all([mark.boundingBox(), note.boundingBox()]);
        return marked!.y - (noted!.y + noted!.height);
      })
      .toBeGreaterThanOrEqual(-1);
  });

  it('is a plain link to the twin page where that cannot be fetched, to its own block, whatever is pointed at by then', async () => {
    await using someone = await reader(wide);
    const { page } = someone;
    await someone.go(chapter);
    const fail = await held(page, `**/${twin}/cross-entropy.html`, (route) =>
      route.request().resourceType() === 'xhr' ? route.abort() : route.continue(),
    );
    const mark = page.locator('.mark-twin');
    await pointAt(page, 'S3.2-2');
    await mark.click();
    await pointAt(page, 'S3.2-3');
    await expect.poll(() => mark.getAttribute('href')).toContain('#S3.2-3');
    fail();
    await page.waitForURL(`**/${twin}/cross-entropy.html#S3.2-2`);
  });

  it('is asked for again where it did not come, nor the page that it leads to', async () => {
    await using someone = await reader(wide);
    const { page } = someone;
    await someone.go(chapter);
    const asked: string[] = [];
    await page.route(`**/${twin}/cross-entropy.html`, (route) => {
      const kind = route.request().resourceType();
      asked.push(kind);
      return kind === 'xhr' ? route.abort() : route.fulfill({ status: 204 });
    });
    await pointAt(page, 'S3.2-2');
    await page.locator('.mark-twin').click();
    await expect.poll(() => asked).toContain('document');
    await page.unroute(`**/${twin}/cross-entropy.html`);
    await page.locator('.mark-twin').click();
    await page.locator('[id="S3.2-2"] ~ .in-place').waitFor();
  });
});
