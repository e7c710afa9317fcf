import { describe, expect, it } from 'vitest';
import { locales, type Localized } from '~/i18n/locales.ts';
import { searchWords } from '~/i18n/search.ts';
import { reader } from '../browser/reader.ts';
import { htmlOf } from '../setup/dist.ts';
import { openSearch, wanted } from './searching.ts';

const nonsense: Localized<string> = { zh: '茴香豆', en: 'zyzzyva' };

describe.each(locales)('the search, in %s', (locale) => {
  const chapter = `/${locale}/information.html`;
  const words = searchWords[locale];

  it.each(wanted[locale])('finds from %s what it should', async (query, found) => {
    await using someone = await reader();
    await someone.go(chapter);
    const dialog = await openSearch(someone);
    await someone.page.keyboard.insertText(query);
    const links = dialog.locator('.results a');
    await links.first().waitFor();
    const lines = await dialog.locator('.results :is(h2, a)').allTextContents();
    expect(lines.some((line) => line.includes(found))).toBe(true);
    expect(await dialog.locator('mark').count()).toBeGreaterThan(0);
    expect(await dialog.locator('p').first().textContent()).not.toBe(words.nothing(query));
    for (const href of await links.evaluateAll((all) =>
      all.map((it) => (it as HTMLAnchorElement).href),
    )) {
      const { pathname, hash } = new URL(href);
      expect(pathname).toContain(`/${locale}/`);
      expect(htmlOf(pathname)).toContain(` id="${decodeURIComponent(hash.slice(1))}"`);
    }
    expect(someone.complaints).toEqual([]);
  });

  it('looks for what was meant where nothing holds what was written, and says so', async () => {
    await using someone = await reader();
    await someone.go(chapter);
    const dialog = await openSearch(someone);
    await dialog.locator('input').fill('entrophy');
    await dialog.locator('.results a').first().waitFor();
    const status = dialog.getByRole('status');
    await expect.poll(() => status.textContent()).toMatch(/“entrophy”.*“entropy”.*\d/);
    expect(await dialog.locator('mark').first().textContent()).toMatch(/^entropy$/i);
  });

  it.each(['3.2', '2.4'])(
    'finds figure %s by its number, before what speaks of it',
    async (number) => {
      await using someone = await reader();
      await someone.go(chapter);
      const dialog = await openSearch(someone);
      const name = (locale === 'zh' ? '图' : 'Figure ') + number;
      await dialog.locator('input').fill(name);
      const first = dialog.locator('.results a').first();
      await expect.poll(() => first.textContent()).toMatch(new RegExp(`^${name} `));
    },
  );

  it('says so where it finds nothing', async () => {
    await using someone = await reader();
    await someone.go(chapter);
    const dialog = await openSearch(someone);
    for (const query of [nonsense[locale], '<>', '\\', '%']) {
      await dialog.locator('input').fill(query);
      await expect.poll(() => dialog.getByRole('status').textContent()).toBe(words.nothing(query));
      expect(await dialog.locator('.results a').count()).toBe(0);
    }
    await dialog.locator('input').fill('');
    await expect.poll(() => dialog.getByRole('status').textContent()).toBe('');
    expect(someone.complaints).toEqual([]);
  });

  it('is gone through with the arrows, and Enter goes to the passage', async () => {
    await using someone = await reader();
    const { page } = someone;
    await someone.go(chapter);
    const dialog = await openSearch(someone);
    const [query] = wanted[locale][0]!;
    await page.keyboard.insertText(query);
    const links = dialog.locator('.results a');
    await links.nth(1).waitFor();
    const at = () =>
      links.evaluateAll((all) => all.indexOf(document.activeElement as HTMLAnchorElement));
    await page.keyboard.press('ArrowDown');
    expect(await at()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await at()).toBe(1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await at()).toBe(-1);
    expect(await dialog.locator('input').evaluate((it) => it === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const href = await links.nth(1).getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(href!);
    await dialog.waitFor({ state: 'hidden' });
    const target = page.locator(`[id="${decodeURIComponent(new URL(href!).hash.slice(1))}"]`);
    await expect
      .poll(() =>
        target.evaluate((it) => {
          const { top, bottom } = it.getBoundingClientRect();
          return top < innerHeight && bottom > 0;
        }),
      )
      .toBe(true);
    expect(someone.complaints).toEqual([]);
  });

  it('goes to the best answer with Enter in the field', async () => {
    await using someone = await reader();
    const { page } = someone;
    await someone.go(chapter);
    const dialog = await openSearch(someone);
    await page.keyboard.insertText(wanted[locale][0]![0]);
    const best = await dialog.locator('.results a').first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(best!);
  });
});
