import { describe, expect, it } from 'vitest';
import { each, fieldsOf, figuresByTurns, focused, meet } from './figure.ts';
import { reader } from './reader.ts';

describe.each(figuresByTurns())('figure $number ($model) on $page, by keyboard', (placed) => {
  it('moves each slider and field by a step, by more with Shift or Page, and to its ends', async () => {
    await using someone = await reader();
    const { page } = someone;
    const figure = await meet(someone, placed);
    const sliders = await each(figure.locator('input[type=range]:enabled'));
    const fields = await each(fieldsOf(page, placed));
    for (const control of [...sliders, ...fields]) {
      await control.focus();
      const name = await control.evaluate((it) => it.outerHTML.slice(0, 300));
      const press = async (...keys: string[]): Promise<number> => {
        for (const key of keys) await page.keyboard.press(key);
        return focused(page);
      };
      const low = await press('Home');
      const stepped = await press('ArrowUp');
      const shifted = await press('Home', 'Shift+ArrowUp');
      const paged = await press('Home', 'PageUp');
      const high = await press('End');
      const back = await press('ArrowDown');
      const pagedBack = await press('End', 'PageDown');
      expect(low, name).toBeLessThan(stepped);
      expect(shifted, name).toBeGreaterThanOrEqual(stepped);
      expect(paged, name).toBe(shifted);
      expect(high, name).toBeGreaterThanOrEqual(shifted);
      if (high < Infinity) expect(back, name).toBeLessThan(high);
      expect(pagedBack, name).toBeLessThanOrEqual(back);
    }
    const written = await figure.locator('textarea').count();
    expect(sliders.length + fields.length + written).toBeGreaterThan(0);
    expect(someone.complaints).toEqual([]);
  });

  it('reaches every control with Tab, and shows where the focus is', async () => {
    await using someone = await reader();
    const { page } = someone;
    const figure = await meet(someone, placed);
    await figure.locator('a.figure-number').focus();
    const controls = await figure
      .locator(
        ':is(button, input:not([type=radio]), select, textarea, summary, input:checked):not([disabled])',
      )
      .filter({ visible: true })
      .count();
    const hidden: string[] = [];
    let reached = 0;
    for (; reached < controls + 20; reached += 1) {
      await page.keyboard.press('Tab');
      const seen = await figure.evaluate((it) => {
        const at = document.activeElement!;
        if (!it.contains(at)) return 'left';
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
        const shown = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
        return shown || boxShadow !== 'none' ? 'shown' : at.outerHTML.slice(0, 160);
      });
      if (seen === 'left') break;
      if (seen !== 'shown') hidden.push(seen);
    }
    expect(hidden).toEqual([]);
    expect(reached).toBeGreaterThanOrEqual(controls);
  });
});

it('leaves a number alone that lies beyond the end of its slider, until a key leads away from there', async () => {
  await using someone = await reader();
  const { page } = someone;
  const placed = { page: '/en/calculators.html', selector: 'figure[data-model=classifier]' };
  const figure = await meet(someone, placed, '?classifier=30,1,0.1;1;1;0;1;0');
  const slider = figure.getByRole('slider').first();
  const said = () => slider.getAttribute('aria-valuetext');
  await expect.poll(said).toBe('30');
  await slider.focus();
  for (const key of ['ArrowRight', 'PageUp', 'End']) await page.keyboard.press(key);
  await page.waitForTimeout(100);
  expect(await said()).toBe('30');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => Number(await said())).toBeLessThan(10);
  expect(someone.complaints).toEqual([]);
});
