import { describe, expect, inject, it } from 'vitest';
import { locales, twinOf } from '~/i18n/locales.ts';
import { site } from '~/i18n/site.ts';
import { awake, press, reader, readingAt, readOn } from './reader.ts';
import { siteUrl } from '../setup/dist.ts';

const chapter = (locale: string, rest = '') => `/${locale}/cross-entropy.html${rest}`;
const weather = 'figure[data-model=weather]';

describe.each(locales)('the change of language, from %s', (locale) => {
  const twin = twinOf(locale);

  it('keeps the passage, and the figures’ state, there and back', async () => {
    await using someone = await reader();
    const { page } = someone;
    await someone.go(chapter(locale, '?weather=0.3,0.7'));
    for (const block of ['S3.2-3', 'S3.5-4', 'S3.6', 'S3.9']) {
      await readOn(page, block);
      await press(page, '#twin');
      await page.waitForURL(`**/${twin}/**#${block}`);
      expect(new URL(page.url()).search).toBe('?weather=0.3,0.7');
      await expect.poll(() => readingAt(page)).toBe(block);
      await press(page, `.languages [data-edition=${locale}]`);
      await page.waitForURL(`**/${locale}/**#${block}`);
      await expect.poll(() => readingAt(page)).toBe(block);
    }
    expect(someone.complaints).toEqual([]);
  });

  it('keeps how far through a passage one has read', async () => {
    await using someone = await reader({ viewport: { width: 360, height: 780 } });
    const { page } = someone;
    await someone.go(chapter(locale));
    const block = page.locator('[id="S3.5-4"]');
    const through = () =>
      block.evaluate(
        (it) => (160 - it.getBoundingClientRect().top) / it.getBoundingClientRect().height,
      );
    await block.evaluate((it) => {
      const { top, height } = it.getBoundingClientRect();
      scrollTo({ top: scrollY + top + height * 0.6 - 160, behavior: 'instant' });
    });
    expect(await through()).toBeCloseTo(0.6, 1);
    await page.keyboard.press('t');
    await page.waitForURL(`**/${twin}/**#S3.5-4`);
    expect(await through()).toBeCloseTo(0.6, 1);
  });

  it('keeps the passage that a link led to', async () => {
    await using someone = await reader();
    const { page } = someone;
    await someone.go(chapter(locale, '#S3.4'));
    await expect.poll(() => readingAt(page)).toMatch(/^S3\.4/);
    const block = await readingAt(page);
    await press(page, '#twin');
    await page.waitForURL(`**/${twin}/**#${block}`);
    await expect.poll(() => readingAt(page)).toBe(block);
  });

  it('leaves the letter t to whoever is typing', async () => {
    await using someone = await reader();
    const { page } = someone;
    await someone.go(chapter(locale));
    await awake(page.locator(weather));
    await page.locator(`${weather} [role=spinbutton]`).first().focus();
    await page.keyboard.press('t');
    await page.waitForTimeout(100);
    expect(new URL(page.url()).pathname).toBe(chapter(locale));
  });
});

it.each(locales)('says so where a page does not exist, and leads back (%s)', async (locale) => {
  await using someone = await reader();
  const response = await someone.page.goto(`/${locale}/no-such-page.html`);
  expect(response?.status()).toBe(404);
  expect(await someone.page.locator('h1').textContent()).toContain(site[locale].lost);
  const back = someone.page.getByRole('link', { name: site[locale].contents });
  await expect
    .poll(() => back.evaluate((a) => (a as HTMLAnchorElement).href))
    .toBe(`${siteUrl ?? `${inject('base')}/`}${locale}/index.html`);
  if (siteUrl) return;
  await back.click();
  await someone.page.waitForURL(`**/${locale}/index.html`);
});

it('works, and says nothing of it, where nothing may be remembered', async () => {
  await using someone = await reader();
  await someone.page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await someone.go(chapter('en'));
  const figure = someone.page.locator(weather);
  await awake(figure);
  await figure.getByRole('radio').nth(1).check();
  await expect.poll(() => figure.locator('output').textContent()).toContain('nat');
  await someone.page.locator('#theme').selectOption('dark');
  await someone.page.waitForLoadState('networkidle');
  // As it is shown again by Back.
  await someone.page.evaluate(() => dispatchEvent(new Event('pageshow')));
  expect(await someone.page.locator('#theme').inputValue()).toBe('dark');
  expect(await someone.page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(someone.complaints).toEqual([]);
});
