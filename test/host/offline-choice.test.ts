import { afterAll, describe, expect, it } from 'vitest';
import { locales } from '~/i18n/locales.ts';
import { notesWords } from '~/i18n/notes.ts';
import { reader } from '../browser/reader.ts';
import { dist } from './dist.ts';
import { closeHosts, host, inCharge, keeper, keptOn, registered } from './offline.ts';

afterAll(closeHosts);

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
    expect(await registered(page)).toBe(0);
    expect(someone.complaints).toEqual([]);
  });

  it('brings it all again where a reader says no, and yes once more', async () => {
    const home = await host(dist, { prefix: '/a/b/' });
    await using someone = await reader();
    const { page, context } = someone;
    const notes = `${home.address}${locale}/notes.html`;
    await page.goto(notes);
    const box = page.getByLabel(words.label);
    await box.check();
    await page.getByText(words.kept).waitFor();
    const all = await keptOn(page);
    // The page is now a worker's, which stays at work until the page is left, whatever the reader says.
    await page.reload();
    await page.getByText(words.kept).waitFor();
    await box.uncheck();
    await page.getByText(words.gone).waitFor();
    await expect.poll(() => keptOn(page)).toEqual({});
    await box.check();
    await page.getByText(words.kept).waitFor();
    expect(await keptOn(page)).toEqual(all);
    await context.setOffline(true);
    for (const path of ['en/entropy.html', 'zh/cross-entropy.html']) {
      await page.goto(home.address + path);
      expect(await page.locator('h1').textContent()).toMatch(/\S/);
    }
    await page.goto(notes);
    await page.getByText(words.kept).waitFor();
  });

  it('says on a later visit, too, that not all of it came', async () => {
    const home = await host(dist, { refuse: (path) => path === 'zh/glossary.html' });
    await using someone = await keeper();
    const { page } = someone;
    for (const visit of [1, 2]) {
      await page.goto(`${home.address}${locale}/notes.html`);
      await page.getByText(words.cannot).waitFor();
      expect(await page.getByLabel(words.label).isChecked(), `visit ${visit}`).toBe(true);
      expect(await keptOn(page)).toEqual({});
    }
  });

  it('says only what came of the last choice, and does it', async () => {
    const home = await host(dist, { prefix: '/a/b/' });
    await using someone = await reader();
    const { page } = someone;
    await page.goto(`${home.address}${locale}/notes.html`);
    const box = page.getByLabel(words.label);
    await box.evaluate((it) => {
      (it as HTMLInputElement).click();
      (it as HTMLInputElement).click();
    });
    await page.waitForTimeout(1500);
    expect(await box.isChecked()).toBe(false);
    expect(await page.locator('.keep [role=status]').textContent()).toBe(words.gone);
    // What was overtaken is taken back once it has ended, which a busy machine puts off.
    await expect.poll(() => registered(page)).toBe(0);
    await expect.poll(() => keptOn(page)).toEqual({});
  });
});

it('asks for nothing before the page has loaded, and for nothing twice that the visit has fetched', async ({
  skip,
}) => {
  const home = await host(dist);
  await using someone = await keeper();
  const { page } = someone;
  await page.goto(`${home.address}zh/entropy.html`, { waitUntil: 'domcontentloaded' });
  const asked = home.asked.includes('/sw.js');
  const loaded = await page.evaluate(() => {
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return load!.loadEventStart > 0;
  });
  skip(asked && loaded, 'the page had loaded before it could be looked at');
  expect(asked).toBe(false);
  await inCharge(page);
  expect(home.asked).toContain('/sw.js');
  const lasting = home.asked.filter((path) => /^\/(?:_astro|search)\//.test(path));
  expect(lasting.filter((path, i) => lasting.indexOf(path) !== i)).toEqual([]);
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
  // A name that browsers lead home and trust without a certificate, and that is no machine’s own for the site.
  const there = home.address.replace('localhost', 'article.localhost');
  await using someone = await reader();
  const { page, context } = someone;
  await page.goto(`${there}zh/preface.html`);
  await inCharge(page);
  await context.setOffline(true);
  await page.goto(`${there}en/entropy.html`);
  expect(await page.locator('h1').textContent()).toMatch(/\S/);
});
