import { describe, expect, it } from 'vitest';
import { modelNamed } from '~/models/parts/named.ts';
import { each, figuresByTurns, inAddress, meet, wordsOf } from './figure.ts';
import { reader } from './reader.ts';

describe.each(figuresByTurns())('figure $number ($model) on $page, by pointer', (placed) => {
  const { model } = placed;

  it('takes each slider to its ends, which lie within its range', async () => {
    await using someone = await reader();
    const { page } = someone;
    const figure = await meet(someone, placed);
    for (const slider of await each(figure.locator('input[type=range]:enabled'))) {
      for (const end of [0, 1]) {
        await slider.scrollIntoViewIfNeeded();
        const { x, y, width, height } = (await slider.boundingBox())!;
        await page.mouse.click(x + (end ? width - 1 : 1), y + height / 2);
        await page.waitForTimeout(250);
        expect(await slider.evaluate(fromEnd, end), `end ${end}`).toBeLessThan(0.03);
        const link = inAddress(page, model);
        if (link !== null) expect(modelNamed(model).read(link), link).toBeDefined();
        expect(someone.complaints).toEqual([]);
      }
    }
    expect(await figure.getByText(wordsOf(placed).damaged).count()).toBe(0);
  });

  it('takes each handle to the corners of its picture, and the link is still one that it reads', async () => {
    await using someone = await reader();
    const { page } = someone;
    const figure = await meet(someone, placed);
    for (const [i, reach] of (await each(figure.locator('.reach'))).entries()) {
      const links = new Set([inAddress(page, model)]);
      for (const [across, down] of [
        [0, 0],
        [1, 1],
        [1, 0],
        [0, 1],
      ] as const) {
        if (!(await reach.isVisible())) continue;
        await reach.scrollIntoViewIfNeeded();
        const grip = (await reach.boundingBox())!;
        const room = (await (
          await reach.evaluateHandle((it) => it.closest('.plot')!)
        ).boundingBox())!;
        await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
        await page.mouse.down();
        await page.mouse.move(room.x + across * room.width, room.y + down * room.height, {
          steps: 3,
        });
        await page.mouse.up();
        await page.waitForTimeout(250);
        const link = inAddress(page, model);
        links.add(link);
        if (link !== null) expect(modelNamed(model).read(link), link).toBeDefined();
        expect(someone.complaints).toEqual([]);
      }
      expect(links.size, `handle ${i} moves something`).toBeGreaterThan(1);
    }
  });
});

/** How far a slider lies from one of its ends, as a share of its way. */
function fromEnd(it: HTMLElement, end: number): number {
  const { valueAsNumber, min, max } = it as HTMLInputElement;
  return Math.abs(valueAsNumber - Number(end ? max : min)) / (Number(max) - Number(min));
}
