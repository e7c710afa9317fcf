import { describe, expect, it } from 'vitest';
import { readThrough, reader } from './reader.ts';

/** What tells a part from the paper: a field's border, a shape's edge, the words that wait in a field. */
const parts = [
  [':is(input:not([type]), [type=text], [type=search], select, textarea)', 'borderTopColor', 3],
  [':is(.plinth, .band, .dots)', 'stroke', 3],
] as const;

describe.each(['light', 'dark'] as const)('on %s paper', (colorScheme) => {
  it('the edges of fields and of what is drawn have a contrast of 3 at least', async () => {
    await using someone = await reader({ colorScheme });
    const { page } = someone;
    await someone.go('/en/calculators.html');
    await readThrough(page);
    for (const [selector, property, least] of parts) {
      const found = await page
        .locator(`.figure ${selector}`)
        .evaluateAll(contrasts, [property, ''] as const);
      expect(found.length, selector).toBeGreaterThan(0);
      expect(
        found.filter(({ contrast }) => contrast < least),
        selector,
      ).toEqual([]);
    }
  });

  it('what the search asks for can be read', async () => {
    await using someone = await reader({ colorScheme });
    await someone.go('/en/information.html');
    await someone.page.keyboard.press('/');
    const field = someone.page.locator('.search input');
    await field.waitFor();
    const [found] = await field.evaluateAll(contrasts, ['color', '::placeholder'] as const);
    expect(found!.contrast).toBeGreaterThan(4.5);
  });
});

/** Each element’s contrast, by one of its colours, with the page’s paper. */
function contrasts(
  elements: (HTMLElement | SVGElement)[],
  [property, pseudo]: readonly ['borderTopColor' | 'stroke' | 'color', string],
): { name: string; contrast: number }[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  const light = (...layers: readonly (readonly [colour: string, opacity: number])[]): number => {
    for (const [colour, opacity] of layers) {
      canvas.globalAlpha = opacity;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((x) =>
      x / 255 <= 0.04045 ? x / 255 / 12.92 : ((x / 255 + 0.055) / 1.055) ** 2.4,
    ) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  return elements
    .filter((it) => it.checkVisibility())
    .map((it) => {
      const style = getComputedStyle(it, pseudo);
      const colour = style[property];
      const opacity = property === 'stroke' ? Number(style.strokeOpacity) : Number(style.opacity);
      const [mark, ground] = [
        light([paper, 1], [colour === 'none' ? 'transparent' : colour, opacity]),
        light([paper, 1]),
      ];
      const contrast = (Math.max(mark, ground) + 0.05) / (Math.min(mark, ground) + 0.05);
      return { name: it.outerHTML.slice(0, 120), contrast };
    });
}
