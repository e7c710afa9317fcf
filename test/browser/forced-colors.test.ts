import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { figuresByTurns, meet, wordsOf } from './figure.ts';
import { awake, reader } from './reader.ts';

/** What of a figure is drawn with lines, shapes and letters. */
const drawings = '.picture, .tape, .halvings, .formula .katex, .formula .katex-accent';

describe.each(figuresByTurns())('figure $number ($model) on $page', (placed) => {
  it('can be seen in forced colours, light and dark', async () => {
    await using someone = await reader({ forcedColors: 'active' });
    const { page } = someone;
    await meet(someone, placed);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(faintIn, placed.selector), colorScheme).toEqual([]);
    }
    expect(someone.complaints).toEqual([]);
  });

  it('loses no line, shape or letter to forced colours', async () => {
    await using someone = await reader({ viewport: { width: 760, height: 2600 } });
    const { page } = someone;
    const figure = await meet(someone, placed);
    await page.locator('.bar').evaluate((it) => it.remove());
    // What is veiled has less ink than it will.
    const skip = figure.getByRole('button', { name: wordsOf(placed).skip, exact: true });
    if ((await skip.count()) > 0) await skip.click();
    expect(await figure.evaluate((it) => it.querySelector('.open ~ .answer'))).toBeNull();
    const plain = await inksOf(figure, drawings);
    await page.emulateMedia({ forcedColors: 'active' });
    const forced = await inksOf(figure, drawings);
    expect(plain.length).toBeGreaterThan(0);
    expect(forced).toHaveLength(plain.length);
    for (const [i, ink] of forced.entries())
      expect(ink, `drawing ${i + 1}`).toBeGreaterThan(0.85 * plain[i]!);
  });
});

describe('in forced colours', () => {
  it('a choice that is pressed stands out from those beside it', async () => {
    await using someone = await reader({ forcedColors: 'active' });
    const { page } = someone;
    await someone.go('/en/entropy.html');
    await awake(page.locator('figure[data-model=differential]'));
    await page.locator('.questions').scrollIntoViewIfNeeded();
    await page.locator('.asked li button').first().click();
    for (const where of ['.asked', 'figure[data-model=differential]']) {
      const paint = (pressed: boolean) =>
        page
          .locator(`${where} button[aria-pressed=${pressed}]`)
          .first()
          .evaluate((it) => getComputedStyle(it).backgroundColor);
      expect(await paint(true), where).not.toBe(await paint(false));
    }
  });
});

/** What is drawn or written in a figure and can hardly be told from the paper, in the colours as they are. */
function faintIn(selector: string): readonly string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const rgba = (colour: string): readonly number[] => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = (colour: string): number => {
    const [r, g, b] = rgba(colour).map((x) =>
      x / 255 <= 0.04045 ? x / 255 / 12.92 : ((x / 255 + 0.055) / 1.055) ** 2.4,
    ) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paper = light(getComputedStyle(document.documentElement).backgroundColor);
  const contrast = (colour: string): number => {
    if (!/^(?:rgb|#|color|okl)/.test(colour) || rgba(colour)[3]! < 128) return 1;
    const ink = light(colour);
    return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
  };
  return [
    ...document.querySelectorAll(
      `${selector} svg :is(text, .tower, .curve, .average, .floor, .grip)`,
    ),
  ]
    .filter((it) => it.checkVisibility())
    .filter((it) => {
      const { fill, stroke } = getComputedStyle(it);
      const [best, needed] =
        it.localName === 'text'
          ? [contrast(fill), 4.5]
          : [Math.max(contrast(fill), contrast(stroke)), 3];
      return best < needed;
    })
    .map((it) => it.outerHTML.slice(0, 120));
}

/**
 * How much ink there is in each of some drawings of a figure, counted on a page of its own: all that is darker, or on black
 * lighter, than the paper in the drawing's corner.
 */
async function inksOf(figure: Locator, drawings: string): Promise<number[]> {
  const places = await figure.evaluate((it, selector) => {
    const { left, top } = it.getBoundingClientRect();
    return [...it.querySelectorAll(selector)]
      .filter((each) => each.checkVisibility())
      .map((each) => each.getBoundingClientRect())
      .map(({ x, y, width, height }) => [x - left, y - top, width, height].map(Math.round));
  }, drawings);
  const png = (await figure.screenshot({ animations: 'disabled' })).toString('base64');
  const desk = await figure.page().context().newPage();
  return desk.evaluate(
    async ([data, rooms]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      canvas.drawImage(image, 0, 0);
      return rooms.map((room) => {
        const [x, y, width, height] = room as [number, number, number, number];
        const { data: pixels } = canvas.getImageData(x, y, width, height);
        const light = (i: number): number =>
          (0.2126 * pixels[i]! + 0.7152 * pixels[i + 1]! + 0.0722 * pixels[i + 2]!) / 255;
        const paper = light(0);
        let sum = 0;
        for (let i = 0; i < pixels.length; i += 4) {
          const contrast = Math.abs(light(i) - paper);
          // What is only tinted may be left out where an outline says the same.
          if (contrast > 0.3) sum += contrast;
        }
        return sum;
      });
    },
    [png, places] as const,
  );
}
