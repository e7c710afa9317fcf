import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { notesWords } from '~/i18n/notes.ts';
import { readThrough } from '../browser/reader.ts';
import { siteUrl } from '../setup/dist.ts';
import { dist, pages } from './dist.ts';
import { closeHosts, host, inCharge, keeper } from './offline.ts';
import { serve, type Host, type Slashes } from '../setup/server.ts';

const weather = 'figure[data-model=weather]';
afterAll(closeHosts);

describe.each<{ name: string; prefix: string; slashes: Slashes; spelt: (path: string) => string }>([
  { name: 'a domain’s root', prefix: '/', slashes: 'left', spelt: (path) => path },
  {
    name: 'a folder of a host that takes slashes',
    prefix: '/a/b/',
    slashes: 'stripped',
    spelt: (path) => path.replace(/(?:\/?index)?\.html$/, ''),
  },
  {
    name: 'a folder of a host that puts them',
    prefix: '/a/b/',
    slashes: 'added',
    spelt: (path) => path.replace(/(?:index)?\.html$/, '').replace(/([^/])$/, '$1/'),
  },
])('after a first visit to $name', ({ prefix, slashes, spelt }) => {
  let home: Host;
  beforeAll(async () => {
    home = await host(dist, { prefix, slashes });
  });

  it('reads every page without a network, and figures move', async () => {
    await using someone = await keeper();
    const { page, context } = someone;
    await page.goto(`${home.address}zh/information.html`);
    await inCharge(page);
    await context.setOffline(true);
    for (const path of pages.filter((each) => each.startsWith('zh/') || prefix === '/')) {
      const asked = home.asked.length;
      await page.goto(home.address + spelt(path));
      expect(await page.locator('main').count(), path).toBe(1);
      expect(home.asked.slice(asked).filter((each) => !each.endsWith('/sw.js'))).toEqual([]);
    }
    await page.goto(`${home.address + spelt('en/cross-entropy.html')}?weather=0.8,0.5`);
    await readThrough(page);
    const gap = page.locator('[data-live="weather.gap"]').first();
    const before = await gap.textContent();
    await page.locator(`${weather} input[type=range]`).first().press('ArrowRight');
    await expect.poll(() => gap.textContent()).not.toBe(before);
    await page.locator('#search').click();
    await page.locator('dialog[open] input').fill('entropy');
    await expect.poll(() => page.locator('dialog[open] li').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await page.goto(`${home.address}zh/nothing/here`);
    await expect
      .poll(() =>
        page
          .locator('a.enter')
          .first()
          .evaluate((a) => (a as HTMLAnchorElement).href),
      )
      .toBe(`${siteUrl ?? home.address}zh/index.html`);
    expect(
      someone.complaints.filter((each) => !/sw\.js|ERR_INTERNET|: 404|404/.test(each)),
    ).toEqual([]);
    await expect(page.goto(`${home.address}entropy.js`)).rejects.toThrow(/ERR_INTERNET/);
  }, 120_000);
});

it('answers with what the host says of its files, and not with how they travelled', async () => {
  const headers = {
    'content-security-policy': "frame-ancestors 'none'",
    'permissions-policy': 'camera=()',
    'x-content-type-options': 'nosniff',
    vary: '*',
  };
  const home = await host(dist, { headers });
  await using someone = await keeper();
  const { page, context } = someone;
  await page.goto(`${home.address}zh/notes.html`);
  await inCharge(page);
  await context.setOffline(true);
  const answer = await page.goto(`${home.address}en/entropy.html`);
  const { vary, ...kept } = headers;
  expect(answer!.headers()).toMatchObject({ ...kept, 'content-type': 'text/html; charset=utf-8' });
  expect(answer!.headers()).not.toHaveProperty('vary');
});

const firefox = inject('firefox');
it.skipIf(!firefox)('reads without a network in Firefox, too', async () => {
  const home = await serve(dist, { prefix: '/a/b/' });
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox });
  const page = await browser.newPage();
  await page.goto(`${home.address}zh/notes.html`);
  await page.click('#offline');
  const status = (): Promise<string> =>
    page.$eval('.keep [role=status]', (element) => element.textContent ?? '');
  await expect.poll(status, { timeout: 30_000 }).toBe(notesWords.zh.keep.kept);
  await home.close();
  await page.goto(`${home.address}en/cross-entropy.html`);
  await page.$eval(weather, (element) => element.scrollIntoView());
  await page.waitForSelector(`${weather}[data-awake]`);
  await browser.close();
});
