import { pathToFileURL } from 'node:url';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { locales } from '~/i18n/locales.ts';
import { searchWords } from '~/i18n/search.ts';
import { reader } from '../browser/reader.ts';
import { serve } from '../setup/server.ts';
import { dist } from '../setup/dist.ts';
import { openSearch, wanted } from './searching.ts';

describe.each(locales)('the dialog of the search, in %s', (locale) => {
  const chapter = `/${locale}/information.html`;
  const words = searchWords[locale];

  it('loads nothing until it is opened, by / or by its button, with the mouse or by Space', async () => {
    for (const by of ['/', 'click', 'Space']) {
      await using someone = await reader();
      const { page } = someone;
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await someone.go(chapter);
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      await page.waitForLoadState('networkidle');
      expect(asked.filter((path) => path.includes('/search/'))).toEqual([]);
      if (by === '/') await page.keyboard.press('/');
      else if (by === 'click') await page.locator('#search').click();
      else await page.locator('#search').press('Space');
      await page.locator('dialog.search').waitFor();
      const loaded = asked.filter((path) => path.includes('/search/'));
      expect(loaded).toHaveLength(1);
      expect(loaded[0]).toMatch(new RegExp(`/search/${locale}[.\\w-]*\\.js$`));
      expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe(
        'search',
      );
      expect(someone.complaints).toEqual([]);
    }
  });

  it('brings its styles along, as the list of keys does', async () => {
    await using someone = await reader();
    await someone.go(chapter);
    const adopted = () => someone.page.evaluate(() => document.adoptedStyleSheets.length);
    expect(await adopted()).toBe(0);
    const dialog = await openSearch(someone);
    const edge = (of: Locator) => of.evaluate((it) => getComputedStyle(it).borderTopWidth);
    expect(await edge(dialog)).toBe('1px');
    await someone.page.keyboard.press('Escape');
    await someone.page.keyboard.press('?');
    const keys = someone.page.locator('#keys');
    await keys.waitFor();
    expect(await edge(keys)).toBe('1px');
    expect(await adopted()).toBe(2);
    expect(someone.complaints).toEqual([]);
  });

  it('says what it has found once the reader pauses, not at every letter', async () => {
    await using someone = await reader();
    await someone.go(chapter);
    const dialog = await openSearch(someone);
    const saidBy = await dialog.getByRole('status').evaluateHandle((it) => {
      const said: string[] = [];
      new MutationObserver(() => said.push(it.textContent!)).observe(it, { childList: true });
      return said;
    });
    await someone.page.keyboard.type('entropy');
    await expect.poll(() => dialog.getByRole('status').textContent()).toMatch(/\d/);
    expect(await saidBy.jsonValue()).toHaveLength(1);
  });

  it('is closed with Escape, and gives the focus back to where it was', async () => {
    await using someone = await reader();
    const { page } = someone;
    await someone.go(chapter);
    const focus = () => page.evaluate(() => document.activeElement?.id);
    await page.locator('#twin').focus();
    const dialog = await openSearch(someone);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await focus()).toBe('twin');
    await page.keyboard.press('/');
    await dialog.waitFor();
    await page.keyboard.insertText(wanted[locale][0]![0]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await focus()).toBe('twin');
    await page.locator('#search').click();
    await dialog.waitFor();
    await dialog.getByRole('button').click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await focus()).toBe('search');
  });

  it('stays closed where what Enter chose is on the same page, and opens again when asked', async () => {
    await using someone = await reader();
    const { page } = someone;
    await someone.go(chapter);
    const dialog = await openSearch(someone);
    const heading = page.locator('h2[id]').nth(1);
    await page.keyboard.insertText((await heading.textContent())!.trim());
    const best = dialog.locator('.results a').first();
    expect(new URL((await best.getAttribute('href'))!).pathname).toBe(chapter);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).not.toBe('');
    await page.waitForTimeout(300);
    expect(await dialog.isVisible()).toBe(false);
    await page.keyboard.press('/');
    await dialog.waitFor();
    // Browsers tell in such an event, too, that a field was emptied.
    await dialog.locator('input').evaluate((it) => {
      it.dispatchEvent(new Event('search', { bubbles: true }));
    });
    expect(someone.complaints).toEqual([]);
  });

  it('leaves the slash to whoever writes a fraction', async () => {
    await using someone = await reader();
    const { page } = someone;
    await someone.go(chapter);
    const field = page.locator('.question input').first();
    await field.focus();
    await page.keyboard.type('3/4');
    expect(await field.inputValue()).toBe('3/4');
    expect(await page.locator('dialog.search').count()).toBe(0);
  });

  it.each(['a folder of a host', 'a disk'])('works in %s', async (where) => {
    const host = await serve(dist, { prefix: '/a/b/' });
    const home = where === 'a disk' ? pathToFileURL(dist).href : host.address;
    await using someone = await reader();
    const { page } = someone;
    await someone.go(`${home}${locale}/information.html`);
    const dialog = await openSearch(someone);
    await page.keyboard.insertText(wanted[locale][0]![0]);
    const best = await dialog.locator('.results a').first().getAttribute('href');
    expect(best!.startsWith(home)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(best!);
    expect(await page.locator('h1').count()).toBe(1);
    await host.close();
    expect(host.missing).toEqual([]);
  });

  it('says so where it cannot be fetched, and tries again', async () => {
    await using someone = await reader();
    const { page } = someone;
    await someone.go(chapter);
    await page.route('**/search/**', (route) => route.abort());
    await page.keyboard.press('/');
    await expect.poll(() => page.locator('#search').textContent()).toBe(words.failed);
    await page.unroute('**/search/**');
    await openSearch(someone);
  });
});
