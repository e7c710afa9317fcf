import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, connectChromium, readThrough } from './browsers.ts';
import { dist, pages, site } from './dist.ts';
import { slugs } from '../structure/chapters.ts';
import { serve, type Slashes } from '../setup/server.ts';

const hosts: readonly { name: string; prefix: string; slashes: Slashes }[] = [
  { name: 'a domain’s root', prefix: '/', slashes: 'left' },
  { name: 'a folder of one', prefix: '/a/b/', slashes: 'left' },
  { name: 'a host that puts slashes', prefix: '/a/b/', slashes: 'added' },
  { name: 'a host that takes slashes', prefix: '/a/b/', slashes: 'stripped' },
];

let browser: Browser;
beforeAll(async () => {
  browser = await connectChromium();
});
afterAll(() => browser.close());

describe.each(hosts)('the same dist at $name', ({ prefix, slashes }) => {
  it('loads every page whole, asks nobody else, and breaks no policy', async () => {
    const host = await serve(dist, { prefix, slashes });
    const own = new URL(host.address).origin;
    const page = await browser.newPage();
    const complaints = complaintsOf(page, own);
    // Both editions are made alike, so the stranger hosts are asked for one of them.
    for (const path of prefix === '/' ? pages : pages.filter((each) => !each.startsWith('en/'))) {
      await page.goto(host.address + path);
      await readThrough(page);
    }
    await page.close();
    await host.close();
    expect(complaints).toEqual([]);
    expect(host.missing).toEqual([]);
  }, 120_000);

  it('leads from the door through every chapter', async () => {
    const host = await serve(dist, { prefix, slashes });
    const page = await browser.newPage();
    await page.goto(host.address.replace(/\/$/, '') || '/');
    const follow = async (link: string): Promise<void> => {
      const from = page.url();
      await page.locator(link).first().click();
      await page.waitForURL(({ href }) => href !== from);
    };
    await follow('a.enter');
    await follow('.chapters a');
    let met = 1;
    for (; await page.locator('a[rel=next]').count(); met += 1) await follow('a[rel=next]');
    expect(met).toBe(slugs('zh').length);
    expect(await page.locator('h1').count()).toBe(1);
    expect(host.missing).toEqual([]);
    await page.close();
    await host.close();
  }, 60_000);
});

describe('the page for a page that does not exist', () => {
  it.each(['nothing', 'zh/nothing.html', 'zh/far/too/deep/nothing/'])(
    'leads home from %s',
    async (path) => {
      const host = await serve(dist, { prefix: '/a/b/' });
      const page = await browser.newPage();
      // A site that knows its address leads there, and this host stands in for it.
      if (site)
        await page.route(`${site}**`, async (route) => {
          const url = route.request().url().replace(site!, host.address);
          await route.fulfill({ response: await route.fetch({ url }) });
        });
      const response = await page.goto(host.address + path);
      expect(response?.status()).toBe(404);
      const home = `${site ?? host.address}zh/index.html`;
      await page.waitForFunction(
        (href) => document.querySelector<HTMLAnchorElement>('a.enter')?.href === href,
        home,
      );
      await page.locator('a.enter').first().click();
      await page.waitForURL(home);
      expect(await page.locator('.chapters a').count()).toBeGreaterThan(0);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.close();
      await host.close();
    },
    30_000,
  );
});
