import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { readBuilt, settlePages, writeBuilt } from '../../src/plugins/host/built.ts';
import { neededOffline, withdrawOffline, writeOffline } from '../../src/plugins/host/offline.ts';
import { dist, pages } from './dist.ts';
import { closeHosts, host, inCharge, keeper, keptOn, registered } from './offline.ts';

const made: string[] = [];
afterAll(async () => {
  await closeHosts();
  for (const folder of made) rmSync(folder, { recursive: true });
});

function copyOfDist(): string {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  made.push(folder);
  cpSync(dist, folder, { recursive: true });
  return folder;
}

/** Makes the next version of a site in its folder: every page says so, in its title. */
function publish(folder: string, version: string, { but = [] as readonly string[] } = {}): void {
  for (const page of pages) {
    const file = join(folder, page);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/<title>(?:\[\w+\] )?/, `<title>[${version}] `));
  }
  const built = readBuilt(folder);
  built.files.delete('sw.js');
  const needed = neededOffline(built);
  settlePages(built);
  writeOffline(built, needed);
  writeBuilt(built, folder);
  // A host in the middle of being updated.
  for (const page of but)
    writeFileSync(
      join(folder, page),
      readFileSync(join(folder, page), 'utf8').replace(`[${version}]`, '[old]'),
    );
}

/** Waits until a new version has come whole. */
const waits = (page: Page): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(
          async () => (await navigator.serviceWorker.getRegistration())?.waiting != null,
        ),
      { timeout: 30_000 },
    )
    .toBe(true);

/** Closes every page of the site, and opens another later on. */
async function anew(page: Page, context: BrowserContext): Promise<Page> {
  await page.close();
  const next = await context.newPage();
  await next.waitForTimeout(1000);
  return next;
}

describe('an update', () => {
  it('takes the place of the whole, once no page of the old version is open', async () => {
    const folder = copyOfDist();
    const home = await host(folder, { prefix: '/a/' });
    await using someone = await keeper();
    const { context } = someone;
    let { page } = someone;
    await page.goto(`${home.address}en/entropy.html`);
    await inCharge(page);
    const [old] = Object.entries(await keptOn(page));

    publish(folder, 'two');
    await page.reload();
    await waits(page);
    expect(Object.keys(await keptOn(page))).toHaveLength(2);
    // Every page is still of the version that the reader began with.
    for (const path of ['en/entropy.html', 'zh/index.html', 'en/cross-entropy.html']) {
      await page.goto(home.address + path);
      expect(await page.title()).not.toContain('[two]');
    }

    page = await anew(page, context);
    await page.goto(`${home.address}en/entropy.html`);
    await expect.poll(() => keptOn(page).then(Object.keys)).toHaveLength(1);
    const [now] = Object.entries(await keptOn(page));
    expect(now![0]).not.toBe(old![0]);
    expect(now![1]).toBe(old![1]);
    await context.setOffline(true);
    for (const path of pages) {
      await page.goto(home.address + path);
      expect(await page.title(), path).toContain('[two]');
    }
  }, 120_000);

  it('that a host has only half of is not taken at all', async () => {
    const folder = copyOfDist();
    const home = await host(folder);
    await using someone = await keeper();
    const { context } = someone;
    let { page } = someone;
    await page.goto(`${home.address}en/entropy.html`);
    await inCharge(page);
    const old = await keptOn(page);
    publish(folder, 'three', { but: ['zh/entropy.html'] });
    await page.reload();
    await expect.poll(() => home.asked).toContain('/zh/entropy.html');
    await page.waitForTimeout(1000);
    expect(await keptOn(page)).toEqual(old);
    page = await anew(page, context);
    await page.goto(`${home.address}zh/index.html`);
    expect(await page.title()).not.toContain('[three]');
    expect(await page.evaluate(async () => !!(await navigator.serviceWorker.ready).waiting)).toBe(
      false,
    );
  }, 120_000);

  it('fetches again only what has changed', async () => {
    const folder = copyOfDist();
    const home = await host(folder);
    await using someone = await keeper();
    const { page } = someone;
    await page.goto(`${home.address}en/entropy.html`);
    await inCharge(page);
    publish(folder, 'four');
    const before = home.asked.length;
    await page.reload();
    await waits(page);
    const asked = home.asked.slice(before).filter((each) => !each.endsWith('.html'));
    expect(asked).toEqual(['/sw.js']);
  }, 120_000);
});

it('is withdrawn by a worker that an author leaves behind, from pages that are open, too', async () => {
  const folder = copyOfDist();
  const home = await host(folder, { prefix: '/a/' });
  await using someone = await keeper();
  const { page } = someone;
  await page.goto(`${home.address}en/entropy.html`);
  await inCharge(page);
  await page.evaluate(() => caches.open('someone else’s'));

  const built = readBuilt(folder);
  built.pages.clear();
  built.files.clear();
  withdrawOffline(built);
  built.files.set('404.html', Buffer.from('<h1>Nothing</h1>'));
  built.files.set('en/entropy.html', Buffer.from('<h1>Another site</h1>'));
  writeBuilt(built, folder);
  await page.reload();
  await expect.poll(() => page.locator('h1').textContent()).toBe('Another site');
  await expect.poll(() => keptOn(page)).toEqual({ 'someone else’s': 0 });
  expect(await registered(page)).toBe(0);
}, 120_000);
