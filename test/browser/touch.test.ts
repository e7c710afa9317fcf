import type { CDPSession, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { tooWide } from './eyes/layout.ts';
import { figuresByTurns, inAddress, meet } from './figure.ts';
import { reader } from './reader.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

describe.each(figuresByTurns())('figure $number ($model) on $page, by touch', (placed) => {
  it('follows a finger on each handle, and the page stays where it is', async () => {
    await using someone = await reader(phone);
    const { page } = someone;
    const figure = await meet(someone, placed);
    const finger = await touch(page);
    const handles = figure.locator('.handle');
    for (let i = 0; i < (await handles.count()); i += 1) {
      const handle = handles.nth(i);
      const vertical = await handle.evaluate((it) => it.classList.contains('vertical'));
      const reach = handle.locator('.reach');
      await centre(page, reach);
      const [x, y] = await middle(reach);
      const room = await handle.evaluate((it) => {
        const plot = it.closest('.plot')!.getBoundingClientRect();
        return { left: plot.left, right: plot.right, top: plot.top, bottom: plot.bottom };
      });
      const [dx, dy] = vertical
        ? [0, y - room.top > 90 ? -60 : 60]
        : [x - room.left > (room.right - room.left) / 2 ? -70 : 70, 0];
      const before = await said(page, placed.selector);
      const top = () => figure.evaluate((it) => Math.round(it.getBoundingClientRect().top));
      const stood = await top();
      await finger.drag([x, y], [x + dx, y + dy]);
      expect(await said(page, placed.selector), `handle ${i + 1} did not follow`).not.toBe(before);
      expect(Math.abs((await top()) - stood), `handle ${i + 1} let the page scroll`).toBeLessThan(
        2,
      );
    }
    expect(await page.evaluate(tooWide)).toEqual([]);
    expect(someone.complaints).toEqual([]);
  });

  it('follows a finger on each slider', async () => {
    await using someone = await reader(phone);
    const { page } = someone;
    const figure = await meet(someone, placed);
    const finger = await touch(page);
    for (const slider of await figure.locator('input[type=range]:enabled').all()) {
      await centre(page, slider);
      const value = () => slider.evaluate((it) => (it as HTMLInputElement).valueAsNumber);
      const slide = async (from: number, to: number): Promise<number> => {
        const { x, y, width, height } = (await slider.boundingBox())!;
        const at = y + height / 2;
        await finger.drag([x + width * from, at], [x + width * to, at]);
        return value();
      };
      const some = await slide(0.3, 0.4);
      expect(await slide(0.4, 0.8)).toBeGreaterThan(some);
    }
    if ((await figure.locator('input[type=range]').count()) > 0)
      await expect.poll(() => inAddress(page, placed.model)).toMatch(/\S/);
    expect(someone.complaints).toEqual([]);
  });

  it('lets the page scroll where the finger starts beside the handles', async () => {
    await using someone = await reader(phone);
    const { page } = someone;
    const figure = await meet(someone, placed);
    const finger = await touch(page);
    const picture = figure.locator('[role=img]').first();
    await centre(page, picture);
    const start = await picture.evaluate((it) => {
      const box = it.getBoundingClientRect();
      const handles = [...it.querySelectorAll('.reach')].map((each) =>
        each.getBoundingClientRect(),
      );
      const free = (x: number, y: number): boolean =>
        handles.every(
          (h) => x < h.left - 4 || x > h.right + 4 || y < h.top - 4 || y > h.bottom + 4,
        );
      for (let y = box.bottom - 20; y > box.top + 10; y -= 10)
        for (let x = box.left + box.width / 2; x < box.right - 20; x += 10)
          if (free(x, y)) return [x, y];
      return undefined;
    });
    expect(start).toBeDefined();
    const [x, y] = start as [number, number];
    const before = await page.evaluate(() => scrollY);
    await finger.drag([x, y], [x, y - 200]);
    await page.waitForFunction((from) => scrollY > from + 80, before);
    expect(inAddress(page, placed.model)).toBeNull();
  });

  it('gives a finger 44 px on its buttons, fields and handles', async () => {
    await using someone = await reader(phone);
    const figure = await meet(someone, placed);
    const small = await figure.evaluate((it) =>
      [
        ...it.querySelectorAll(
          'button, input:not([type=radio], [type=checkbox]), select, textarea, summary, label:has([type=radio], [type=checkbox]), .reach, .figure-number',
        ),
      ]
        .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height > 0)
        .filter((each) => each.getBoundingClientRect().height < 43.5)
        .map(
          (each) => `${each.outerHTML.slice(0, 120)}: ${each.getBoundingClientRect().height} px`,
        ),
    );
    expect(small).toEqual([]);
  });
});

type Point = readonly [number, number];

/** A finger on the glass: real touch events, as the browser gets them from the screen. */
async function touch(page: Page) {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const send = (type: string, at?: Point) =>
    cdp.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: at ? [{ x: at[0], y: at[1] }] : [],
    });
  return {
    drag: async ([x, y]: Point, [toX, toY]: Point): Promise<void> => {
      await send('touchStart', [x, y]);
      for (let i = 1; i <= 8; i += 1)
        await send('touchMove', [x + ((toX - x) * i) / 8, y + ((toY - y) * i) / 8]);
      await send('touchEnd');
      await page.evaluate(
        () => new Promise((next) => requestAnimationFrame(() => setTimeout(next))),
      );
    },
  };
}

async function centre(page: Page, what: Locator): Promise<void> {
  await what.evaluate((it) => it.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next))));
}

async function middle(what: Locator): Promise<Point> {
  const { x, y, width, height } = (await what.boundingBox())!;
  return [x + width / 2, y + height / 2];
}

/** What the figure says just now: its sentence, its fields and its pictures' words. */
function said(page: Page, selector: string): Promise<string> {
  return page.evaluate(
    (figure) =>
      [...document.querySelectorAll(`${figure} :is(output, [role=img], [aria-valuenow])`)]
        .map(
          (it) =>
            `${it.textContent} ${it.getAttribute('aria-label')} ${it.getAttribute('aria-valuenow')}`,
        )
        .join('\n'),
    selector,
  );
}
