import type { ElementHandle, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dice, oneOf } from './dice.ts';
import { shaken } from './eyes/layout.ts';
import { figuresByTurns, meet, type, wrongButForWords } from './figure.ts';
import { reader } from './reader.ts';

/** How many steps a walk has; `WALK=1000` for the long one. */
const steps = Number(process.env['WALK'] ?? 150);

const keys = [
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowDown'],
  ...['PageUp', 'PageDown', 'Home', 'End', 'Enter', 'Space', 'Escape', 'Tab', 'Backspace'],
];
const texts = [
  ...[
    '0',
    '1',
    '0.5',
    '1/3',
    '2/3',
    '50%',
    '1e-300',
    '1e-9',
    '0.999999',
    '0.9638',
    '-0.1',
    '1.2',
    'abc',
    '',
  ],
  ...[
    '3',
    '7',
    '12',
    '100',
    '1e6',
    '1e308',
    '-5',
    '½',
    '０．３',
    '一二三',
    'hello world',
    '🌧',
    '  ',
  ],
];

/** How long a walk may take, in milliseconds: a busy machine is slow. */
const timeout = 60_000 + steps * 1000;

describe.each(figuresByTurns())('figure $number ($model) on $page', { timeout }, (placed) => {
  it(`bears ${steps} random keys, words, clicks and drags`, async () => {
    await using someone = await reader({ viewport: { width: 360, height: 780 } });
    const { page } = someone;
    await meet(someone, placed);
    const before = await page.evaluate(shaken, placed.selector);
    const roll = dice(`${placed.model} walks`);
    const trail: string[] = [];
    for (let i = 0; i < steps; i += 1) {
      trail.push(await step(page, placed.selector, roll));
      const odd = [...someone.complaints, ...(await wrongButForWords(page, placed))];
      expect(odd, `after ${trail.slice(-4).join(', then ')}`).toEqual([]);
    }
    const after = await page.evaluate(shaken, placed.selector);
    for (const [block, height] of Object.entries(before))
      expect(Math.abs(after[block]! - height), `${block} moved`).toBeLessThanOrEqual(1);
  });
});

/** Does something that a reader could do to a figure, and says what. */
async function step(page: Page, selector: string, roll: () => number): Promise<string> {
  const controls = `${selector} :is(button, input, select, textarea, summary, .reach):not([disabled])`;
  const control = await page.evaluateHandle(
    ([all, share]) => {
      const found = document.querySelectorAll<HTMLElement>(all);
      return found[Math.floor(share * found.length)]!;
    },
    [controls, roll()] as const,
  );
  const { kind, name } = await control.evaluate((it) => {
    const reach = it.classList.contains('reach');
    if (!reach) it.focus();
    return {
      kind: it instanceof HTMLInputElement ? it.type : reach ? 'reach' : it.localName,
      name: (it.getAttribute('aria-label') ?? it.textContent ?? '').slice(0, 20),
    };
  });
  switch (kind) {
    case 'reach':
      return `${name} dragged ${await drag(page, control, roll)}`;
    case 'text':
    case 'textarea': {
      const text = oneOf(texts, roll);
      await type(page, text);
      if (roll() < 0.3) await page.keyboard.press('Enter');
      if (roll() < 0.3) await page.keyboard.press('Tab');
      return `“${text}” typed into ${name}`;
    }
    case 'range': {
      const key = oneOf(keys, roll);
      await page.keyboard.press(key);
      return `${key} on a slider`;
    }
    default:
      await page.keyboard.press(kind === 'select' ? oneOf(keys.slice(0, 2), roll) : 'Space');
      return `${kind} ${name} pressed`;
  }
}

/** Drags a handle with the mouse, anywhere: within the picture, out of it, out of the window. */
async function drag(page: Page, handle: ElementHandle, roll: () => number): Promise<string> {
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (!box) return 'nowhere';
  const [dx, dy] = [Math.round((roll() - 0.5) * 500), Math.round((roll() - 0.5) * 500)];
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2);
  await page.mouse.move(x + dx, y + dy);
  await page.mouse.up();
  return `by ${dx}, ${dy}`;
}
