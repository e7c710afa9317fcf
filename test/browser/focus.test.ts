import { expect, it } from 'vitest';
import { words as classifierWords } from '~/widgets/words/classifier.ts';
import { words as listenerWords } from '~/widgets/words/listener.ts';
import { words as sourceWords } from '~/widgets/words/source.ts';
import { figureOf, meet } from './figure.ts';
import { reader } from './reader.ts';

it('hands the focus on where a button goes, or has nothing left to do, as it is pressed', async () => {
  await using someone = await reader();
  const { page } = someone;
  const source = await figureOf(someone, 'source');
  const add = source.getByRole('button', { name: sourceWords.en.add });
  await add.focus();
  for (let symbols = 2; symbols < 8; symbols++) await page.keyboard.press('Enter');
  await expect.poll(() => add.count()).toBe(0);
  const next = source.getByLabel(sourceWords.en.aim);
  const reached = () => next.evaluate((it) => it === document.activeElement);
  await expect.poll(reached).toBe(true);

  await source.locator('.symbol button').last().focus();
  await page.keyboard.press('Enter');
  await expect.poll(reached).toBe(true);

  const listener = await figureOf(someone, 'listener');
  const { again, tell, takeBack } = listenerWords.en;
  await listener.getByRole('button', { name: tell }).focus();
  await page.keyboard.press('Enter');
  const more = listener.getByRole('button', { name: again });
  for (let told = 1; told < 9 && (await more.isEnabled()); told++)
    await page.keyboard.press('Enter');
  await expect.poll(() => page.locator(':focus').textContent()).toBe(takeBack);
  expect(someone.complaints).toEqual([]);
});

it('leaves the focus where a run was started, when it ends by itself, and begins anew from there', async () => {
  await using someone = await reader();
  const { page } = someone;
  const placed = { page: '/en/calculators.html', selector: 'figure[data-model=classifier]' };
  const figure = await meet(someone, placed, '?classifier=2,1,0.1;1;1;0;1;97');
  const run = figure.getByRole('button', { name: classifierWords.en.run('100') });
  const steps = figure.getByRole('spinbutton', { name: classifierWords.en.steps });
  await run.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => steps.inputValue()).toBe('100');
  await expect.poll(() => run.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(async () => Number(await steps.inputValue())).toBeLessThan(97);
});
