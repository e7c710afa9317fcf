import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { each, figuresByTurns, meet, wrongButForWords } from './figure.ts';
import { reader } from './reader.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const ways = {
  Enter: (button: Locator) => button.press('Enter'),
  Space: (button: Locator) => button.press('Space'),
  'a finger': (button: Locator) => button.tap(),
};

describe.each(figuresByTurns())('figure $number ($model) on $page', (placed) => {
  it.each(Object.entries(ways))('answers %s on each of its buttons', async (by, press) => {
    await using someone = await reader(by === 'a finger' ? phone : {});
    const { page } = someone;
    const figure = await meet(someone, placed);
    const buttons = figure.locator(':is(.controls, .predict) button');
    const settled = () =>
      page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 30))));
    // What a button does may take it away, or put it to rest; a guess is made once.
    const pressed: string[] = [];
    for (const button of await each(buttons)) {
      const usable = await button.evaluate(
        (it) => it.isConnected && !(it as HTMLButtonElement).disabled && it.checkVisibility(),
      );
      if (!usable) continue;
      const name = await button.evaluate((it) => it.textContent ?? '');
      await button.evaluate((it) => it.setAttribute('data-pressed-now', ''));
      const now = figure.locator('[data-pressed-now]');
      const before = await figure.evaluate((it) => it.outerHTML);
      await press(now);
      await button.evaluate((it) => it.removeAttribute('data-pressed-now'));
      await settled();
      const chosen = (await button.getAttribute('aria-pressed')) === 'true';
      const after = await figure.evaluate((it) => it.outerHTML);
      expect(chosen || after !== before.replace(' data-pressed-now=""', ''), name).toBe(true);
      expect(await wrongButForWords(page, placed), name).toEqual([]);
      pressed.push(name);
    }
    expect(pressed.length > 0).toBe((await buttons.count()) > 0);
    expect(someone.complaints).toEqual([]);
  });
});
