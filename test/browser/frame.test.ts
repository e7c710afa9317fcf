import type { ElementHandle } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '~/snippets/snippet.ts';
import { editionOf } from '../setup/dist.ts';
import { each, figuresByTurns, meet, wordsOf, wrongWith } from './figure.ts';
import { reader } from './reader.ts';

describe.each(figuresByTurns())('figure $number ($model) on $page', (placed) => {
  it('stays in its frame at 320 px, in every unit, with each slider at either end', async () => {
    await using someone = await reader({ viewport: { width: 320, height: 640 } });
    const { page } = someone;
    const figure = await meet(someone, placed);
    const look = () => wrongWith(page, placed, ['outside', 'tooWide']);
    expect(await look()).toEqual([]);
    const sliders = await each(figure.locator('input[type=range]:enabled'));
    for (const unit of (await figure.locator('.units input').all()).toReversed()) {
      await unit.check();
      expect(await look()).toEqual([]);
      for (const slider of sliders)
        for (const key of ['Home', 'End', 'PageDown']) {
          await slider.focus();
          await page.keyboard.press(key);
          expect(await look(), `${key} on ${await nameOf(slider)}`).toEqual([]);
        }
    }
    expect(someone.complaints).toEqual([]);
  });

  it('moves nothing by itself for whoever wants no motion, and is at its end at once after each button', async () => {
    await using someone = await reader({ reducedMotion: 'reduce' });
    const { page } = someone;
    const figure = await meet(someone, placed);
    const moving = await page.evaluate(
      () =>
        document.getAnimations().filter(({ timeline }) => timeline === document.timeline).length,
    );
    expect(moving).toBe(0);
    /** All but the sentence for those who listen, which waits until nothing moves. */
    const seen = (): Promise<string> =>
      figure.evaluate((it) =>
        [...it.children].map((part) => (part.matches('output') ? '' : part.outerHTML)).join(''),
      );
    for (const button of await each(figure.locator('.controls button:enabled'))) {
      const name = await button.evaluate((it) => {
        if (it.isConnected) it.click();
        return it.textContent;
      });
      await page.waitForTimeout(100);
      const soon = await seen();
      await page.waitForTimeout(400);
      expect(await seen(), name ?? '').toBe(soon);
    }
  });

  it('gives what it shows as code, in each language that it offers', async () => {
    await using someone = await reader({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = someone;
    const figure = await meet(someone, placed);
    const words = wordsOf(placed);
    await figure.getByText(words.copyCode, { exact: true }).click();
    const buttons = figure.locator('.code button');
    await buttons.first().waitFor();
    expect(await buttons.count()).toBeGreaterThanOrEqual(3);
    expect(await buttons.count()).toBeLessThanOrEqual(languages.length);
    for (const button of await buttons.all()) {
      await button.click();
      await figure.locator('.code').getByRole('status').getByText(words.copied).waitFor();
      await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
      const shown = await figure.locator('.code pre').textContent();
      expect(shown).toMatch(/\d/);
      expect(shown).not.toMatch(/undefined|NaN|\[object/);
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    }
    expect(someone.complaints).toEqual([]);
  });

  it('copies a link that leads back to what is shown', async () => {
    await using someone = await reader({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = someone;
    const figure = await meet(someone, placed);
    const slider = figure.locator(':is(input[type=range], [role=spinbutton]):enabled');
    if ((await slider.count()) > 0) await slider.first().press('Home');
    else await figure.locator('textarea').first().fill('to be or not to be');
    const shown = await page.evaluate(pictured, placed.selector);
    expect(shown).toMatch(/\d/);
    await figure.getByRole('button', { name: wordsOf(placed).copyLink }).click();
    await figure.getByText(wordsOf(placed).copied).first().waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.hash).toBe(`#figure-${placed.number}`);
    expect(link.pathname).toContain(`/${editionOf(placed.page)}/`);
    await page.goto('about:blank');
    await page.goto(link.href);
    await expect.poll(() => page.evaluate(pictured, placed.selector)).toBe(shown);
    expect(someone.complaints).toEqual([]);
  });
});

/** What a figure's pictures say to those who do not see them. */
const pictured = (selector: string): string =>
  [...document.querySelectorAll(`${selector} [role=img]`)].map((it) => it.ariaLabel).join(' ');

const nameOf = (slider: ElementHandle<HTMLElement>): Promise<string> =>
  slider.evaluate((it) => (it as HTMLInputElement).labels?.[0]?.textContent ?? it.outerHTML);
