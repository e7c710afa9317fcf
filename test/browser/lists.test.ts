import { expect, it } from 'vitest';
import { words as compareWords } from '~/widgets/words/compare.ts';
import { figureOf, inAddress } from './figure.ts';
import { reader } from './reader.ts';

it('keeps a list that waits for the other one', async () => {
  await using someone = await reader();
  const figure = await figureOf(someone, 'compare');
  const [p, q] = [figure.locator('textarea').first(), figure.locator('textarea').last()];
  await p.fill('0.2 0.2 0.2 0.2 0.2');
  await q.click();
  expect(await p.inputValue()).toBe('0.2 0.2 0.2 0.2 0.2');
  await q.fill('0.1 0.1 0.1 0.1 0.6');
  await p.click();
  await expect.poll(() => new URL(someone.page.url()).search).toContain('compare=');
  await q.fill('0,5; 0,25; 0,05; 0,1; 0,1');
  await p.click();
  expect(await q.inputValue()).toBe('0.5, 0.25, 0.05, 0.1, 0.1');
  expect(await p.inputValue()).toBe('0.2, 0.2, 0.2, 0.2, 0.2');
});

it('lets a list that waits change sides with the other', async () => {
  await using someone = await reader();
  const figure = await figureOf(someone, 'compare');
  const [p, q] = [figure.locator('textarea').first(), figure.locator('textarea').last()];
  await p.fill('0.2 0.3 0.5');
  await figure.getByRole('button', { name: compareWords.en.swap }).click();
  await expect.poll(() => q.inputValue()).toBe('0.2 0.3 0.5');
  expect(await p.inputValue()).toBe('0.2, 0.25, 0.25, 0.3');
  await p.fill('0.1 0.1 0.8');
  await expect.poll(() => inAddress(someone.page, 'compare')).toBe('0.1,0.1,0.8;0.2,0.3,0.5');
  expect(someone.complaints).toEqual([]);
});

it('parts two lists once both are whole, and rewrites nothing while they are typed', async () => {
  await using someone = await reader();
  const { page } = someone;
  const figure = await figureOf(someone, 'compare');
  const [p, q] = [figure.locator('textarea').first(), figure.locator('textarea').last()];
  await p.selectText();
  await page.keyboard.type('0.25 0.25\n0.2 0.3');
  expect(await p.inputValue()).toBe('0.25 0.25\n0.2 0.3');
  await p.selectText();
  await page.keyboard.type('0.5 0.5\n0.2 0.8');
  await expect.poll(() => q.inputValue()).toBe('0.2, 0.8');
  expect(await p.inputValue()).toBe('0.5, 0.5');
  await p.selectText();
  // Weights, which do not add up, are parted where they come whole.
  await page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    field.value = '1 3\n2 2';
    field.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
  });
  await expect.poll(() => q.inputValue()).toBe('2, 2');
  expect(await p.inputValue()).toBe('1, 3');
});
