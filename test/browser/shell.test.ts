import { describe, expect, inject, it } from 'vitest';
import { locales, twinOf } from '~/i18n/locales.ts';
import { apart, unitName } from '~/i18n/numbers.ts';
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

describe('the theme', () => {
  it('follows the system until one is chosen, and is then remembered, on every page, before anything is painted', async () => {
    await using someone = await reader({ colorScheme: 'dark' });
    const { page } = someone;
    await someone.go(chapter('en'));
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await paper();
    await page.locator('#theme').selectOption('light');
    const light = await paper();
    expect(light).not.toBe(dark);
    await page.addInitScript(() => {
      const seen: string[] = ((window as unknown as { seen: string[] }).seen = []);
      const look = (): void => {
        seen.push(getComputedStyle(document.documentElement).backgroundColor);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await someone.go('/zh/information.html');
    expect(await page.locator('#theme').inputValue()).toBe('light');
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen.filter((colour) => colour !== 'rgba(0, 0, 0, 0)'))).toEqual(
      new Set([light]),
    );
    await page.locator('#theme').selectOption('system');
    expect(await paper()).toBe(dark);
  });

  it('is no other site’s of the same origin, nor one that there is not', async () => {
    await using someone = await reader();
    const { page, context } = someone;
    await context.addInitScript(() => {
      if (localStorage.length === 0) {
        localStorage.setItem('theme', 'dark');
        localStorage.setItem('entropy:theme', 'solarized');
      }
    });
    await someone.go(chapter('en'));
    const theme = (): Promise<unknown> =>
      page.evaluate(() => [
        document.documentElement.dataset['theme'],
        document.querySelector<HTMLSelectElement>('#theme')!.value,
      ]);
    expect(await theme()).toEqual([undefined, 'system']);
    const other = await context.newPage();
    await other.goto('/favicon.svg');
    await other.evaluate(() => {
      localStorage.setItem('theme', 'auto');
      localStorage.setItem('entropy:theme', 'sepia');
    });
    await page.waitForTimeout(500);
    expect(await theme()).toEqual([undefined, 'system']);
    expect(await page.evaluate(() => localStorage.getItem('theme'))).toBe('auto');
  });
});

describe('the unit', () => {
  it.each(locales)(
    'is followed by figures, sentences and formulas, and kept for all pages (%s)',
    async (locale) => {
      await using someone = await reader();
      const { page } = someone;
      await someone.go(chapter(locale));
      const figure = page.locator(weather);
      await awake(figure);
      await figure.getByRole('radio').nth(1).check();
      const gap = page.locator('p [data-live="weather.gap"]').first();
      await expect.poll(() => gap.textContent()).toBe('0.1927'); // 0.2781 bit × ln 2
      const name = unitName[locale].nat;
      expect(await gap.locator('xpath=..').textContent()).toContain(name);
      expect(await page.locator('p [data-live="metro.before"]').first().textContent()).toBe(
        '2.3026',
      ); // ln 10
      expect(
        await figure.locator('.formula .katex-html [data-live="unit.base"]').first().textContent(),
      ).toBe('e');
      expect(
        await figure
          .locator('.formula .katex-html [data-live="weather.gap"]')
          .first()
          .textContent(),
      ).toBe('0.1927');
      await expect
        .poll(() => figure.locator('output').textContent())
        .toContain(`0.1927${apart[locale]}${name}`);

      await someone.go(`/${locale}/information.html`);
      await expect
        .poll(() => page.locator('p [data-live="surprise.information"]').first().textContent())
        .toBe('2.0794'); // ln 8
      const other = page.locator('figure[data-model=surprise]');
      await awake(other);
      expect(await other.getByRole('radio').nth(1).isChecked()).toBe(true);
      expect(await page.getByText('NaN').count()).toBe(0);
      expect(someone.complaints).toEqual([]);
    },
  );
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
