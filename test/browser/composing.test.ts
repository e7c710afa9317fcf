import type { CDPSession } from 'playwright-core';
import { expect, it } from 'vitest';
import { words as sourceWords } from '~/widgets/words/source.ts';
import { figureOf } from './figure.ts';
import { held, reader, type Reader } from './reader.ts';

/** Composes as an input method does: letter after letter, which what is chosen then takes the place of. */
async function compose(keyboard: CDPSession, letters: string, chosen?: string): Promise<void> {
  for (let end = 1; end <= letters.length; end++)
    await keyboard.send('Input.imeSetComposition', {
      text: letters.slice(0, end),
      selectionStart: end,
      selectionEnd: end,
    });
  if (chosen) await keyboard.send('Input.insertText', { text: chosen });
}

const keyboardOf = ({ page }: Reader): Promise<CDPSession> => page.context().newCDPSession(page);

it('lets a symbol’s name be composed of more letters than it may have', async () => {
  await using someone = await reader();
  const figure = await figureOf(someone, 'source', '/zh/calculators.html');
  const name = figure.getByRole('textbox', { name: sourceWords.zh.nameOf(1) });
  await name.fill('');
  await name.focus();
  await compose(await keyboardOf(someone), 'duo yun zhuan yin', '多云转阴');
  await expect.poll(() => name.inputValue()).toBe('多云转阴');
  await expect.poll(() => new URL(someone.page.url()).search).toContain('%E5%A4%9A');
});

it('leaves the arrows to whoever composes in the search', async () => {
  await using someone = await reader();
  const { page } = someone;
  await someone.go('/en/cross-entropy.html');
  await page.keyboard.press('/');
  const field = page.locator('dialog.search input');
  await field.waitFor();
  await page.keyboard.type('entropy ');
  await page.locator('dialog.search a').first().waitFor();
  await compose(await keyboardOf(someone), 'jiao');
  await page.keyboard.press('ArrowDown');
  expect(await field.evaluate((it) => it === document.activeElement)).toBe(true);
});

it('takes no letter for a shortcut while the search that was asked for is on its way', async () => {
  await using someone = await reader();
  const { page } = someone;
  await someone.go('/en/cross-entropy.html');
  const arrive = await held(page, '**/search/**');
  await page.keyboard.press('/');
  await page.keyboard.type('tb?');
  arrive();
  const dialog = page.locator('dialog.search');
  await dialog.waitFor();
  expect(new URL(page.url()).pathname).toBe('/en/cross-entropy.html');
  await expect.poll(() => page.locator('#search').getAttribute('aria-busy')).toBeNull();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.locator('#keys').waitFor();
});
