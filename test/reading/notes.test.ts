import { describe, expect, it } from 'vitest';
import { locales } from '~/i18n/locales.ts';
import { notesWords } from '~/i18n/notes.ts';
import { reader } from '../browser/reader.ts';
import { mayBeKept } from '../host/dist.ts';
import { htmlOf, pagesOf } from '../setup/dist.ts';

const idsOf = (html: string, kind: RegExp): string[] =>
  [...html.matchAll(kind)].map(([element]) => /\bid="([^"]+)"/.exec(element)![1]!);

describe.each(locales)('the page about this edition, in %s', (locale) => {
  const chapters = pagesOf(locale).filter((page) => /data-kind="chapter"/.test(htmlOf(page)));

  it('gathers every editor’s note and every reconstructed formula, each with the way back', async () => {
    const html = chapters.map(htmlOf).join('');
    const wanted = [
      ...idsOf(html, /<div class="formula lost"[^>]*>/g),
      ...idsOf(html, /<details class="note"[^>]*>/g),
    ];
    expect(wanted.length).toBeGreaterThan(10);
    await using someone = await reader();
    await someone.go(`/${locale}/notes.html`);
    const gathered = await someone.page
      .locator('.gathered > li')
      .evaluateAll((found) =>
        found.map((it) => [it.id, new URL(it.querySelector('a')!.href).hash.slice(1)]),
      );
    expect(gathered.map(([id]) => id).toSorted()).toEqual(wanted.toSorted());
    for (const [id, back] of gathered) expect(back).toBe(id);
    await someone.page.locator('.gathered .back').last().click();
    await someone.page.waitForURL(new RegExp(`/${locale}/[\\w-]+\\.html#S`));
    expect(someone.complaints).toEqual([]);
  });

  it('says how to cite it, with an address only where it has one', async () => {
    await using someone = await reader();
    await someone.go(`/${locale}/notes.html`);
    const citations = await someone.page.locator('.citation pre').allTextContents();
    expect(citations).toHaveLength(3);
    for (const citation of citations) {
      expect(citation).toMatch(/2026/);
      expect(citation.includes('http')).toBe(Boolean(process.env['SITE_URL']));
    }
  });

  it('takes a report from a damaged address, as it is', async () => {
    await using someone = await reader();
    const { page } = someone;
    const from = `http://article.test/${locale}/entropy.html?text=100%#S2.1`;
    await someone.go(`/${locale}/notes.html?${new URLSearchParams({ from })}`);
    await expect.poll(() => page.locator('.report textarea').inputValue()).toContain('text=100%');
    if (mayBeKept) expect(await page.locator('#offline').isEnabled()).toBe(true);
    expect(someone.complaints).toEqual([]);
  });

  it.each([
    ['refuses', () => (navigator.clipboard.writeText = () => Promise.reject(new Error('no')))],
    ['has none', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
  ])('selects what it cannot copy where the clipboard %s', async (_, without) => {
    await using someone = await reader();
    const { page } = someone;
    await page.addInitScript(without);
    await someone.go(`/${locale}/notes.html`);
    const citation = page.locator('.citation').first();
    await citation.locator('button').click();
    const selected = () => page.evaluate(() => String(getSelection()).trim());
    await expect.poll(selected).toBe((await citation.locator('pre').textContent())!.trim());
    expect(await citation.locator('button').textContent()).toBe(notesWords[locale].cite.copy);
    expect(someone.complaints).toEqual([]);
  });

  it('says of what is copied again that it is, for as long as of the first time', async () => {
    await using someone = await reader({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = someone;
    await someone.go(`/${locale}/notes.html`);
    await page.clock.install();
    const button = page.locator('.citation button').first();
    const { copy, copied } = notesWords[locale].cite;
    await button.click();
    await expect.poll(() => button.textContent()).toBe(copied);
    await page.clock.runFor(1500);
    await button.click();
    await page.clock.runFor(1500);
    expect(await button.textContent()).toBe(copied);
    await page.clock.runFor(1000);
    expect(await button.textContent()).toBe(copy);
  });

  it('has a feed of its corrections that is well formed, and whose links lead somewhere', async () => {
    await using someone = await reader();
    await someone.go(`/${locale}/notes.html`);
    const feed = await someone.page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[type="application/atom+xml"]')!;
      // As a document, which is none where it is not well formed: a page's policy lets no text be parsed.
      const xml = await new Promise<Document | null>((done) => {
        const request = new XMLHttpRequest();
        request.responseType = 'document';
        request.overrideMimeType('application/xml');
        request.onloadend = () => done(request.responseXML);
        request.open('GET', link.href);
        request.send();
      });
      if (!xml) throw new Error('The feed is not well formed.');
      return {
        ids: [...xml.querySelectorAll('id')].map((id) => id.textContent),
        links: [...xml.querySelectorAll('entry link')].map(
          (it) => new URL(it.getAttribute('href')!, link.href).hash,
        ),
      };
    });
    expect(feed.ids.length).toBeGreaterThan(1);
    expect(new Set(feed.ids).size).toBe(feed.ids.length);
    for (const hash of feed.links) expect(await someone.page.locator(hash).count()).toBe(1);
  });
});
