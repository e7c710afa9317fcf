import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reader, type Reader } from '../browser/reader.ts';
import { figures } from '../setup/dist.ts';
import { empty } from '../browser/eyes/words.ts';

let withoutScripts: Reader;
let at = '';
beforeAll(async () => {
  withoutScripts = await reader({ javaScriptEnabled: false });
});
afterAll(() => withoutScripts[Symbol.asyncDispose]());

describe.each(figures())('the figure of $model on $page', ({ page: path, selector, number }) => {
  beforeAll(async () => {
    if (at !== path) await withoutScripts.go((at = path));
  });
  const figure = () => withoutScripts.page.locator(selector);

  it('is drawn, and its picture is told in words that hold a number', async () => {
    const pictures = figure().locator('[role=img]');
    expect(await pictures.count()).toBeGreaterThan(0);
    const told = await pictures.evaluateAll((all) =>
      all.map((each) => each.getAttribute('aria-label') ?? ''),
    );
    for (const words of told) expect(words.trim().length).toBeGreaterThan(3);
    expect(told.join()).toMatch(/\d/);
    const drawn = figure().locator('svg :is(rect, path, line, circle, polyline, polygon)');
    expect(await drawn.count()).toBeGreaterThan(2);
  });

  it('has no empty box', async () => {
    expect(await withoutScripts.page.evaluate(empty, selector)).toEqual([]);
  });

  it.runIf(number)('has a number, a title, a caption, and a link to itself', async () => {
    const link = figure().locator('figcaption a.figure-number');
    expect(await link.textContent()).toContain(number!);
    expect(await link.getAttribute('href')).toBe(`#figure-${number}`);
    expect(await figure().locator('figcaption strong').textContent()).toMatch(/\S/);
    expect(await figure().locator('figcaption .caption').textContent()).toMatch(/\S/);
  });

  it.runIf(number)('has a table of its numbers', async () => {
    const cells = await figure().locator('table td').allTextContents();
    expect(cells.filter((cell) => /\d|∞/.test(cell)).length).toBeGreaterThan(1);
    expect(await figure().locator('table th[scope=row]').count()).toBeGreaterThan(0);
  });

  it.runIf(number)(
    'says its state once to those who listen: its picture does, until it changes',
    async () => {
      const pictures = await figure().locator('[role=img]').all();
      const labels = await Promise.all(pictures.map((each) => each.getAttribute('aria-label')));
      expect(labels.join(' ')).toMatch(/\d|∞|infinit|无穷/);
      expect(await figure().locator('output').allTextContents()).toEqual(['']);
    },
  );

  it.runIf(number)(
    'says in one line that scripts are off, and shows no control that needs them',
    async () => {
      const line = figure().locator('.notice.without-script');
      expect(await line.count()).toBe(1);
      expect(await line.isVisible()).toBe(true);
      for (const control of await figure().locator('button, input, select, textarea, .reach').all())
        expect(await control.isVisible(), await control.evaluate((it) => it.outerHTML)).toBe(false);
    },
  );
});
