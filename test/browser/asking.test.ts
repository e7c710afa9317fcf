import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { common } from '~/widgets/parts/words.ts';
import { figureOf } from './figure.ts';
import { reader } from './reader.ts';

const veiled = (figure: Locator): Promise<boolean> =>
  figure
    .locator('.answer')
    .first()
    .evaluate((it) => getComputedStyle(it).filter !== 'none');

it.each(['source', 'discretise', 'differential', 'weather', 'losses'])(
  'figure %s asks before it shows, and shows the guess beside the truth',
  async (model) => {
    await using someone = await reader();
    const figure = await figureOf(someone, model);
    expect(await veiled(figure)).toBe(true);
    const answer = figure.locator('.answers button').first();
    const guess = (await answer.textContent())!;
    await answer.click();
    await expect.poll(() => veiled(figure)).toBe(false);
    const truth = await figure.locator('.truth').textContent();
    expect(truth).toContain(common.en.youSaid(guess, false).split('.')[0]);
    expect(truth).toMatch(/\d/);
    expect(someone.complaints).toEqual([]);
  },
);

it('shows at once what a reader goes to without a guess, by moving the figure or by a link, and asks again when it is reset', async () => {
  await using someone = await reader();
  const figure = await figureOf(someone, 'losses');
  await figure.getByRole('slider').first().press('ArrowRight');
  await expect.poll(() => veiled(figure)).toBe(false);
  await figure.getByRole('button', { name: common.en.reset }).click();
  await expect.poll(() => veiled(figure)).toBe(true);
  const other = await figureOf(someone, 'weather', '/en/calculators.html?weather=0.8,0.9');
  expect(await veiled(other)).toBe(false);
});

it('shows all of a figure where nobody can answer its question', async () => {
  await using someone = await reader({ javaScriptEnabled: false });
  await someone.page.goto('/en/calculators.html');
  expect(await veiled(someone.page.locator('figure[data-model=source]'))).toBe(false);
});
