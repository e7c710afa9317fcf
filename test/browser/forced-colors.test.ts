import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { figuresByTurns, meet } from './figure.ts';
import { awake, reader, type Reader } from './reader.ts';

describe.each(figuresByTurns())('figure $number ($model) on $page', (placed) => {
  it.each(['light', 'dark'] as const)('can be seen in forced colours, %s', async (colorScheme) => {
    await using someone = await reader({ forcedColors: 'active', colorScheme });
    await meet(someone, placed);
    const faint = await someone.page.evaluate((selector) => {
      const canvas = document
        .createElement('canvas')
        .getContext('2d', { willReadFrequently: true })!;
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
    }, placed.selector);
    expect(faint).toEqual([]);
    expect(someone.complaints).toEqual([]);
  });

  it('loses no line, shape or letter to forced colours', async () => {
    const inks = [];
    for (const forcedColors of ['none', 'active'] as const) {
      const viewport = { width: 760, height: 2600 };
      await using someone = await reader({ forcedColors, viewport });
      const figure = await meet(someone, placed);
      await someone.page.locator('.bar').evaluate((it) => it.remove());
      const drawn = figure
        .locator('.picture, .tape, .halvings, .formula .katex, .formula .katex-accent')
        .filter({ visible: true });
      const ink: number[] = [];
      for (const each of await drawn.all()) ink.push(await inkOf(each, someone));
      inks.push(ink);
    }
    const [plain, forced] = inks as [number[], number[]];
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

/** How much ink there is in what is shown: all that is darker, or on black lighter, than the paper in its corner. */
async function inkOf(drawn: Locator, { context }: Reader): Promise<number> {
  const png = (await drawn.screenshot({ animations: 'disabled' })).toString('base64');
  const desk = await context.newPage();
  const ink = await desk.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    const { data: pixels } = canvas.getImageData(0, 0, image.width, image.height);
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
  }, png);
  await desk.close();
  return ink;
}
