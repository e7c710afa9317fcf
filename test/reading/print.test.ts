import { describe, expect, it } from 'vitest';
import { locales } from '~/i18n/locales.ts';
import { awake, reader } from '../browser/reader.ts';
import { htmlOf, pagesOf } from '../setup/dist.ts';

describe.each(locales)('on paper, in %s', (locale) => {
  const chapter = `/${locale}/cross-entropy.html`;

  it('a chapter is black on white, unfolded, without controls, with its figure as the reader left it', async () => {
    await using someone = await reader({ colorScheme: 'dark' });
    const { page } = someone;
    await someone.go(`${chapter}?weather=0.6,0.3`);
    await awake(page.locator('figure[data-model=weather]'));
    await page.emulateMedia({ media: 'print' });
    const { paper, ink } = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return { paper: backgroundColor, ink: color };
    });
    expect([paper, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    for (const gone of [
      '.bar > :not(.home)',
      '.foot',
      '.onward',
      '.figure .controls',
      '.figure .tools',
      '.try',
    ])
      for (const control of await page.locator(gone).all())
        expect(await control.isVisible(), gone).toBe(false);
    expect(await page.locator('.bar .home').isVisible()).toBe(true);
    for (const there of ['details.note p', 'details.why p, details.why div'])
      for (const text of await page.locator(there).all())
        expect(await text.evaluate((it) => it.checkVisibility()), there).toBe(true);
    expect(await page.locator('[data-live="weather.crossEntropy"]').first().textContent()).toBe(
      '1.248',
    );
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
  });

  it('a picture takes a third of a page at most, and its letters are seven points high at least', async () => {
    await using someone = await reader();
    const { page } = someone;
    await someone.go(`/${locale}/print.html`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.bar').isVisible()).toBe(false);
    const { heights, letters } = await page.evaluate(() => {
      const all = (selector: string) => [...document.querySelectorAll(selector)];
      return {
        heights: all('.picture').map((it) => it.getBoundingClientRect().height),
        letters: all('.picture text').map(
          (it) => parseFloat(getComputedStyle(it).fontSize) * it.currentCSSZoom,
        ),
      };
    });
    const [millimetre, point] = [96 / 25.4, 96 / 72];
    expect(Math.max(...heights)).toBeLessThan(((279.4 - 42) / 3) * millimetre);
    expect(Math.min(...letters)).toBeGreaterThan(7 * point);
  });

  it('the page about the article says nothing of what only a screen has', async () => {
    await using someone = await reader();
    const { page } = someone;
    await someone.go(`/${locale}/notes.html`);
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['button', 'input', 'textarea', '#report', '#report + p'])
      for (const control of await page.locator(`.notes ${gone}`).all())
        expect(await control.isVisible(), gone).toBe(false);
    expect(await page.locator('#licence').isVisible()).toBe(true);
  });

  it('a figure leaves no room for what is longer or wider on a screen', async () => {
    await using someone = await reader();
    const { page } = someone;
    await someone.go(chapter);
    await awake(page.locator('figure[data-model=weather]'));
    await page.locator('.number .field input').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const rooms = (selector: string, side: 'minHeight' | 'minWidth') =>
      page
        .locator(selector)
        .evaluateAll(
          (all, side) => [...new Set(all.map((it) => getComputedStyle(it)[side]))],
          side,
        );
    expect(await rooms('.steady', 'minHeight')).toEqual(['0px']);
    expect(await rooms('.number .field input', 'minWidth')).toEqual(['0px']);
    // Without colours, too, it is seen whose a number is.
    const lines = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => [
          ...new Set(all.map((it) => getComputedStyle(it).borderBottomStyle)),
        ]);
    expect(await lines('.number.p .field input')).toEqual(['solid']);
    expect(await lines('.number.q .field input')).toEqual(['dashed']);
  });

  it('a figure shows what the reader has just set, and so do the sentences', async () => {
    await using someone = await reader();
    const { page } = someone;
    await someone.go(chapter);
    const figure = page.locator('figure[data-model=weather]');
    await awake(figure);
    await figure.locator('[role=spinbutton]').first().fill('1/2');
    await page.emulateMedia({ media: 'print' });
    // P = Q = (0.5, 0.5): one bit, and nothing between us.
    for (const name of ['crossEntropy', 'entropyP'])
      for (const live of await page.locator(`[data-live="weather.${name}"]`).all())
        expect(await live.textContent()).toBe('1');
    expect(await figure.locator('[role=img]').first().getAttribute('aria-label')).toContain('0.5');
  });

  it('a text that the reader has brought stands beside its numbers', async () => {
    await using someone = await reader();
    const { page } = someone;
    await someone.go(`/${locale}/entropy.html`);
    const figure = page.locator('figure[data-model=text]');
    await awake(figure);
    await figure.locator('textarea').fill('to be or not to be 生存还是毁灭');
    await page.emulateMedia({ media: 'print' });
    const passage = figure.locator('blockquote');
    expect(await passage.isVisible()).toBe(true);
    expect(await passage.textContent()).toBe('to be or not to be 生存还是毁灭');
    expect(await figure.locator('textarea').isVisible()).toBe(false);
  });

  it.each([
    ['names', '?unit=nat'],
    ['has left to what is remembered', ''],
  ])('figures that the reader has not met say the unit that a link %s', async (_, query) => {
    await using someone = await reader();
    const { page } = someone;
    if (!query) await page.addInitScript(() => localStorage.setItem('entropy:unit', 'nat'));
    for (const path of [`/${locale}/entropy.html`, `/${locale}/print.html`]) {
      await someone.go(path + query);
      await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
      await page.emulateMedia({ media: 'print' });
      // The uniform density on 0 to 10 has ln 10 = 2.3026 nats.
      const figure = page.locator('figure[data-model=differential]');
      await expect.poll(() => figure.locator('svg text').allTextContents()).toContain('h = 2.3026');
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }
    expect(someone.complaints).toEqual([]);
  });

  it('the whole article is printed by its button once its figures are ready', async () => {
    await using someone = await reader();
    const { page } = someone;
    await page.addInitScript(() => {
      window.print = () => {
        const asleep = document.querySelectorAll('astro-island[ssr]').length;
        document.documentElement.dataset['printed'] = String(asleep);
      };
    });
    await someone.go(`/${locale}/print.html?unit=nat`);
    await page.locator('#print').click();
    await expect.poll(() => page.locator('html').getAttribute('data-printed')).toBe('0');
  });

  it('the whole article is one document that has every block of every chapter, once', async () => {
    const blocks = (html: string): string[] =>
      [...html.matchAll(/\bid="(P1|S\d+\.\d+(?:-\d+)?)"/g)].map(([, id]) => id!);
    const chapters = pagesOf(locale).filter((page) => /data-kind="chapter"/.test(htmlOf(page)));
    const wanted = chapters.flatMap((page) => blocks(htmlOf(page)));
    expect(blocks(htmlOf(`/${locale}/print.html`)).toSorted()).toEqual(wanted.toSorted());
    await using someone = await reader();
    await someone.go(`/${locale}/print.html`);
    expect((await someone.page.pdf({ format: 'Letter' })).length).toBeGreaterThan(50_000);
    expect(someone.complaints).toEqual([]);
  });
});
