import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tag, twinOf } from '~/i18n/locales.ts';
import { unitName } from '~/i18n/numbers.ts';
import { editionOf as folderOf, inEdition, pairs } from '~/i18n/routes.ts';
import { notesWords } from '~/i18n/notes.ts';
import {
  awake,
  press,
  pointAt,
  reader,
  readingAt,
  readOn,
  type Reader,
} from '../browser/reader.ts';
import { pages } from '../setup/dist.ts';

const weather = 'figure[data-model=weather]';

describe.each(pairs)('%s beside %s', (first, second) => {
  const folder = folderOf([first, second]);
  const chapters = pages().filter((page) => page.startsWith(`/${folder}/`));
  const chapter = `/${folder}/cross-entropy.html`;
  let someone: Reader;
  beforeAll(async () => {
    someone = await reader({ viewport: { width: 1440, height: 900 } });
  });
  afterAll(() => someone[Symbol.asyncDispose]());

  it.each(chapters)('%s has every block of both editions, each in its language', async (path) => {
    const ids = () =>
      someone.page.evaluate(() =>
        [...document.querySelectorAll('.prose > [id], .prose > astro-island > [id]')].map(
          ({ id }) => id,
        ),
      );
    await someone.go(inEdition(path, second));
    const there = await ids();
    await someone.go(path);
    for (const id of there) {
      const rows = await someone.page.locator(`.pair:has([id="${id}"])`).evaluateAll((found) =>
        found.map((row) => ({
          alone: row.matches('.alone'),
          cells: [...row.querySelectorAll<HTMLElement>('.edition')].map((cell) => ({
            id: cell.id,
            lang: cell.lang,
            top: Math.round(cell.getBoundingClientRect().top),
          })),
        })),
      );
      expect(rows, id).toHaveLength(1);
      const [{ alone, cells }] = rows as [(typeof rows)[0]];
      if (alone) continue;
      expect(cells.map((cell) => [cell.id, cell.lang])).toEqual([
        [id, tag[first]],
        [`${second}:${id}`, tag[second]],
      ]);
      expect(Math.abs(cells[0]!.top - cells[1]!.top), id).toBeLessThan(12);
    }
  });

  it('moves the numbers in both languages with one figure', async () => {
    await someone.go(`${chapter}?weather=0.7,0.4`);
    await awake(someone.page.locator(weather));
    expect(await someone.page.locator(weather).count()).toBe(1);
    const said = () =>
      someone.page
        .locator('.edition [data-live="weather.crossEntropy"]')
        .evaluateAll((found) => found.map((number) => number.textContent));
    await expect.poll(said).toEqual(['1.1464', '1.1464']);
    const units = await someone.page
      .locator('.edition:has([data-live="weather.crossEntropy"]) [data-live="unit.name"]')
      .evaluateAll((found) =>
        found.map((name) => [name.closest('[lang]')!.getAttribute('lang'), name.textContent]),
      );
    for (const [lang, name] of units)
      expect(name).toBe(unitName[lang === tag[first] ? first : second].bit);
  });

  it('sets the first lines of twins on one line', async () => {
    await someone.go(chapter);
    for (const id of ['S3.1', 'S3.2-2', 'S3.5-4']) {
      const lines = await someone.page
        .locator(`.pair:has([id="${id}"]) > *:not(.block-marks)`)
        .evaluateAll((cells) =>
          cells.map((cell) => {
            const block = cell.querySelector('.edition') ?? cell;
            const foot = document.createElement('span');
            foot.style.display = 'inline-block';
            block.prepend(foot);
            const { bottom } = foot.getBoundingClientRect();
            foot.remove();
            return bottom;
          }),
        );
      expect(lines, id).toHaveLength(2);
      expect(Math.abs(lines[0]! - lines[1]!), id).toBeLessThan(1);
    }
  });

  it('lights twins up together, when pointed at and when tapped', async () => {
    await someone.go(chapter);
    const row = someone.page.locator('.pair:has([id="S3.2-2"])');
    const shade = () => row.evaluate((it) => getComputedStyle(it).backgroundColor);
    const before = await shade();
    await someone.page.locator(`[id="${second}:S3.2-2"]`).hover();
    expect(await shade()).not.toBe(before);
    await someone.page.mouse.move(5, 5);
    expect(await shade()).toBe(before);
    await row.evaluate((it) =>
      it.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
    );
    expect(await shade()).not.toBe(before);
  });

  it('puts a twin under its block on a phone, to be folded one by one or all at once', async () => {
    await using phone = await reader({ viewport: { width: 360, height: 780 } });
    await phone.go(chapter);
    const block = phone.page.locator('[id="S3.2-2"]');
    const twin = phone.page.locator(`[id="${second}:S3.2-2"]`);
    const box = async (it: typeof block) => (await it.boundingBox())!;
    const above = await box(block);
    expect((await box(twin)).y).toBeGreaterThan(above.y + above.height - 1);
    await phone.page.locator('.twin:has([id$="S3.2-2"]) > summary').click();
    expect(await twin.isVisible()).toBe(false);
    await phone.page.locator('#fold').click();
    await phone.page.locator('#fold').click();
    expect(await twin.isVisible()).toBe(true);
    expect(phone.complaints).toEqual([]);
  });

  it('leads to either edition at the same block with the same state', async () => {
    await using other = await reader({ viewport: { width: 1200, height: 900 } });
    const { page } = other;
    for (const [link, to] of [
      ['#twin', second],
      [`.languages [data-edition=${first}]`, first],
    ] as const) {
      await other.go(`${chapter}?weather=0.7,0.4`);
      await readOn(page, 'S3.5-4');
      await press(page, link);
      await page.waitForURL(`**/${to}/**#S3.5-4`);
      expect(new URL(page.url()).search).toBe('?weather=0.7,0.4');
      await expect.poll(() => readingAt(page)).toBe('S3.5-4');
    }
  });

  it('gives the link of a passage in either column, and a report that knows it and the figures', async () => {
    await using other = await reader({ viewport: { width: 1440, height: 900 } });
    const { page } = other;
    const report = page.getByLabel(notesWords[first].report.label);
    for (const id of ['S3.5-4', `${second}:S3.5-4`]) {
      await other.go(`${chapter}?weather=0.7,0.4`);
      await pointAt(page, id);
      await page.locator('.mark-link').click();
      await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
      await page.locator('.passage a').click();
      await page.waitForURL(`**/${first}/notes.html*`);
      await expect.poll(() => report.inputValue()).toContain(`weather=0.7,0.4#${id}\n`);
      expect(await report.inputValue()).toMatch(/: weather=0\.7,0\.4$/m);
    }
    expect(other.complaints).toEqual([]);
  });

  it('gives it on a phone, by a tap, below the pair', async () => {
    await using phone = await reader({ viewport: { width: 360, height: 780 }, hasTouch: true });
    const { page } = phone;
    await phone.go(chapter);
    await page.locator(`[id="${second}:S3.2-2"]`).tap({ position: { x: 40, y: 5 } });
    await page.locator('.mark-link').tap();
    expect(await page.locator('.passage code').textContent()).toBe(`${second}:S3.2-2`);
  });

  it('can be had in the other order', async () => {
    await someone.go(`${chapter}?weather=0.7,0.4`);
    await someone.page.locator('.swap a').click();
    await someone.page.waitForURL(`**/${folderOf([second, first])}/**`);
    expect(new URL(someone.page.url()).search).toBe('?weather=0.7,0.4');
  });

  it('is reached from either edition at the same block', async () => {
    await using other = await reader({ viewport: { width: 1200, height: 900 } });
    await other.go(inEdition(`${chapter}?weather=0.7,0.4`, first));
    await readOn(other.page, 'S3.9');
    if (second === twinOf(first)) await other.page.keyboard.press('b');
    else await press(other.page, `.languages [data-edition=${folder}]`);
    await other.page.waitForURL(`**/${folder}/**#S3.9`);
    await expect.poll(() => readingAt(other.page)).toBe('S3.9');
    expect(other.complaints).toEqual([]);
  });
});
