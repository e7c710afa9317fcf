import { pathToFileURL } from 'node:url';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { locales, type Localized } from '~/i18n/locales.ts';
import { searchWords } from '~/i18n/search.ts';
import { reader, type Reader } from '../browser/reader.ts';
import { serve } from '../setup/server.ts';
import { dist, htmlOf } from '../setup/dist.ts';

/** What readers look for, and the heading of a chapter or the term that they should come to. */
const wanted: Localized<readonly (readonly [query: string, found: string])[]> = {
  zh: [
    ['交叉', '交叉熵'],
    ['熵', '交叉熵'],
    ['交叉熵', '交叉熵'],
    ['相对熵', '相对熵'],
    ['cross-entropy', '交叉熵'],
    ['天气', '天气'],
  ],
  en: [
    ['cross-entropy', 'Cross-entropy'],
    ['entropy', 'Cross-entropy'],
    ['CROSS', 'Cross-entropy'],
    ['softmax', 'softmax'],
    ['weather', 'weather'],
  ],
};
const nonsense: Localized<string> = { zh: '茴香豆', en: 'zyzzyva' };

/** Opens the search with `/` and waits for its field. */
async function open({ page }: Reader) {
  await page.keyboard.press('/');
  const dialog = page.locator('dialog.search');
  await dialog.locator('input').waitFor();
  return dialog;
}

describe.each(locales)('the search, in %s', (locale) => {
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

  it.each(wanted[locale])('finds from %s what it should', async (query, found) => {
    await using someone = await reader();
    await someone.go(chapter);
    const dialog = await open(someone);
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
    const dialog = await open(someone);
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
      const dialog = await open(someone);
      const name = (locale === 'zh' ? '图' : 'Figure ') + number;
      await dialog.locator('input').fill(name);
      const first = dialog.locator('.results a').first();
      await expect.poll(() => first.textContent()).toMatch(new RegExp(`^${name} `));
    },
  );

  it('brings its styles along, as the list of keys does', async () => {
    await using someone = await reader();
    await someone.go(chapter);
    const adopted = () => someone.page.evaluate(() => document.adoptedStyleSheets.length);
    expect(await adopted()).toBe(0);
    const dialog = await open(someone);
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
    const dialog = await open(someone);
    const saidBy = await dialog.getByRole('status').evaluateHandle((it) => {
      const said: string[] = [];
      new MutationObserver(() => said.push(it.textContent!)).observe(it, { childList: true });
      return said;
    });
    await someone.page.keyboard.type('entropy');
    await expect.poll(() => dialog.getByRole('status').textContent()).toMatch(/\d/);
    expect(await saidBy.jsonValue()).toHaveLength(1);
  });

  it('says so where it finds nothing', async () => {
    await using someone = await reader();
    await someone.go(chapter);
    const dialog = await open(someone);
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
    const dialog = await open(someone);
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
    const dialog = await open(someone);
    await page.keyboard.insertText(wanted[locale][0]![0]);
    const best = await dialog.locator('.results a').first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(best!);
  });

  it('is closed with Escape, and gives the focus back to where it was', async () => {
    await using someone = await reader();
    const { page } = someone;
    await someone.go(chapter);
    const focus = () => page.evaluate(() => document.activeElement?.id);
    await page.locator('#twin').focus();
    const dialog = await open(someone);
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
    const dialog = await open(someone);
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
    await open(someone);
  });
});
