import { describe, expect, it } from 'vitest';
import { locales } from '~/i18n/locales.ts';
import { apart, unitName } from '~/i18n/numbers.ts';
import { awake, reader } from './reader.ts';

const chapter = (locale: string, rest = '') => `/${locale}/cross-entropy.html${rest}`;
const weather = 'figure[data-model=weather]';

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
