import { describe, expect, it } from 'vitest';
import { modelNamed } from '~/models/named.ts';
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
        const link = inAddress(page, model);
        if (link !== null) expect(modelNamed(model).read(link), link).toBeDefined();
        expect(someone.complaints).toEqual([]);
      }
    }
    expect(await figure.getByText(wordsOf(placed).damaged).count()).toBe(0);
  });
});
