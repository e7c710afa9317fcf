import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { locales } from '~/i18n/locales.ts';
import { notesWords } from '~/i18n/notes.ts';
import { readBuilt, writeBuilt } from '../../src/plugins/host/built.ts';
import { writeOffline } from '../../src/plugins/host/offline.ts';
import puppeteer from 'puppeteer-core';
import { awake, reader, readThrough } from '../browser/reader.ts';
import { openChromium } from './browsers.ts';
import { dist, pages } from './dist.ts';
import { serve, type Host, type Slashes } from './server.ts';

const weather = 'figure[data-model=weather]';

/** A reader whose device says yes: on a machine's own address, where authors read their builds, nothing is kept unasked. */
async function keeper() {
  const someone = await reader();
  await someone.context.addInitScript(() => localStorage.setItem('offline', 'yes'));
  return someone;
}

/** Waits until a worker is in charge of the page. */
const inCharge = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) =>
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
      );
  });

/** What is kept on the device: the names of the caches, and how many files they hold. */
const keptOn = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const found: Record<string, number> = {};
    for (const name of await caches.keys())
      found[name] = (await (await caches.open(name)).keys()).length;
    return found;
  });

/** Folders of one test file, and what is served. */
const made: string[] = [];
const hosts: Host[] = [];
afterAll(async () => {
  for (const host of hosts) await host.close();
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
  writeOffline(built);
  writeBuilt(built, folder);
  // A host in the middle of being updated.
  for (const page of but)
    writeFileSync(
      join(folder, page),
      readFileSync(join(folder, page), 'utf8').replace(`[${version}]`, '[old]'),
    );
}

async function host(folder: string, options: Parameters<typeof serve>[1] = {}): Promise<Host> {
  const serving = await serve(folder, options);
  hosts.push(serving);
  return serving;
}

const titleOf = (page: Page): Promise<string> => page.title();

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
      .toBe(`${home.address}zh/index.html`);
    expect(
      someone.complaints.filter((each) => !/sw\.js|ERR_INTERNET|: 404|404/.test(each)),
    ).toEqual([]);
  }, 120_000);
});

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
      expect(await titleOf(page)).not.toContain('[two]');
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
      expect(await titleOf(page), path).toContain('[two]');
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
    publish(folder, 'three', { but: ['zh/entropy.html'] });
    await page.reload();
    await expect.poll(() => home.asked).toContain('/zh/entropy.html');
    await page.waitForTimeout(1000);
    page = await anew(page, context);
    await page.goto(`${home.address}zh/index.html`);
    expect(await titleOf(page)).not.toContain('[three]');
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

describe.each(locales)('the box on the notes page, in %s', (locale) => {
  const words = notesWords[locale].keep;

  it('says that the whole article is kept, takes all of it away, and remembers', async () => {
    const home = await host(dist, { prefix: '/a/b/' });
    await using someone = await reader();
    const { page } = someone;
    await page.goto(`${home.address}${locale}/notes.html`);
    const box = page.getByLabel(words.label);
    // On the machine's own address nothing is kept unasked.
    expect(await box.isChecked()).toBe(false);
    await box.check();
    await page.getByText(words.kept).waitFor();
    expect(Object.values(await keptOn(page))).toEqual([expect.any(Number)]);
    await page.reload();
    expect(await box.isChecked()).toBe(true);
    await box.uncheck();
    await page.getByText(words.gone).waitFor();
    await expect.poll(() => keptOn(page)).toEqual({});
    await page.goto(`${home.address}${locale}/entropy.html`);
    await page.waitForTimeout(500);
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0);
    expect(someone.complaints).toEqual([]);
  });
});

it('asks for nothing before the page has loaded, and for nothing twice that the visit has fetched', async () => {
  const home = await host(dist);
  await using someone = await keeper();
  const { page } = someone;
  await page.goto(`${home.address}zh/entropy.html`, { waitUntil: 'domcontentloaded' });
  const before = await page.evaluate(() => {
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return load!.loadEventStart;
  });
  expect(before === 0 ? home.asked.includes('/sw.js') : false).toBe(false);
  await inCharge(page);
  expect(home.asked).toContain('/sw.js');
  const lasting = home.asked.filter((path) => /^\/(?:_astro|search)\//.test(path));
  expect(lasting.filter((path, i) => lasting.indexOf(path) !== i)).toEqual([]);
  await awake(page.locator('figure.figure[id]').first());
});

it('keeps nothing unasked for a reader who saves data', async () => {
  const home = await host(dist);
  await using someone = await reader();
  await someone.context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { get: () => ({ saveData: true }) });
  });
  await someone.page.goto(`${home.address}zh/entropy.html`);
  await someone.page.waitForTimeout(1500);
  expect(home.asked).not.toContain('/sw.js');
});

it('keeps the article unasked where the reader is not on the host’s own machine', async () => {
  const home = await host(dist, { prefix: '/a/b/' });
  const there = home.address.replace('localhost', 'article.test');
  const browser = await openChromium(
    {},
    '--host-resolver-rules=MAP article.test 127.0.0.1',
    `--unsafely-treat-insecure-origin-as-secure=${new URL(there).origin}`,
  );
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${there}zh/preface.html`);
  await inCharge(page);
  await context.setOffline(true);
  await page.goto(`${there}en/entropy.html`);
  expect(await page.locator('h1').textContent()).toMatch(/\S/);
  await browser.close();
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
