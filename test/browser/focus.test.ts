import { expect, it } from 'vitest';
import { common } from '~/widgets/parts/words.ts';
import { words as classifierWords } from '~/widgets/words/classifier.ts';
import { words as compareWords } from '~/widgets/words/compare.ts';
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

it('gives the focus back to the list that a button has mended', async () => {
  await using someone = await reader();
  const { page } = someone;
  const figure = await figureOf(someone, 'compare');
  const list = figure.locator('textarea').first();
  await list.fill('3, 4, 5, 0');
  const scale = figure.getByRole('button', { name: compareWords.en.normalise });
  await scale.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => scale.count()).toBe(0);
  await expect.poll(() => list.evaluate((it) => it === document.activeElement)).toBe(true);
  expect(someone.complaints).toEqual([]);
});

it.each(['Escape', 'Enter'])('says what is true where a question is skipped by %s', async (key) => {
  await using someone = await reader();
  const { page } = someone;
  const figure = await figureOf(someone, 'surprise');
  const question = figure.locator('.predict');
  await question.getByRole('button', { name: common.en.skip }).focus();
  await page.keyboard.press(key);
  await expect.poll(() => question.locator('button').count()).toBe(0);
  const truth = question.locator('.truth');
  await expect.poll(() => truth.textContent()).toMatch(/6 bit/);
  expect(await truth.textContent()).not.toContain('You said');
  await expect.poll(() => truth.evaluate((it) => it === document.activeElement)).toBe(true);
  // Whoever presses once more guesses nothing.
  await page.keyboard.press(key);
  expect(new URL(page.url()).search).toBe('');
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
