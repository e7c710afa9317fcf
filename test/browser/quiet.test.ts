import { expect, it } from 'vitest';
import { figureOf } from './figure.ts';
import { awake, reader } from './reader.ts';

it('says what a figure shows once the reader pauses, not at every move', async () => {
  await using someone = await reader();
  const { page } = someone;
  await someone.go('/en/cross-entropy.html');
  const figure = page.locator('figure[data-model=weather]');
  await awake(figure);
  const output = figure.locator('output');
  await output.evaluate((it) => {
    const said = ((window as unknown as { said: string[] }).said = [] as string[]);
    new MutationObserver(() => said.push(it.textContent!)).observe(it, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  // What it showed as it woke is known by now.
  await page.waitForTimeout(700);
  const slider = figure.getByRole('slider').last();
  await slider.focus();
  for (let i = 0; i < 20; i += 1) await page.keyboard.press('ArrowUp');
  await expect.poll(() => output.textContent()).toContain('0.7');
  await page.waitForTimeout(700);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.length).toBe(1);
  expect(someone.complaints).toEqual([]);
});

it('says nothing of what a link brings, until it changes', async () => {
  await using someone = await reader();
  await someone.go('/en/cross-entropy.html?weather=0.7,0.2&unit=nat');
  const figure = someone.page.locator('figure[data-model=weather]');
  await awake(figure);
  await someone.page.waitForTimeout(1000);
  expect(await figure.getByRole('slider').first().inputValue()).toBe('0.7');
  expect(await figure.locator('output').textContent()).toBe('');
  await figure.getByRole('slider').last().press('ArrowUp');
  await expect.poll(() => figure.locator('output').textContent()).toContain('nat');
});

it('says what has changed, and not again what has not', async () => {
  await using someone = await reader();
  const figure = await figureOf(someone, 'additivity');
  const said = () => figure.locator('output').textContent();
  await figure.getByRole('slider').first().press('ArrowUp');
  await expect.poll(said).not.toBe('');
  expect(await said()).not.toMatch(/flips/);
  await figure.getByRole('slider').last().press('ArrowUp');
  await expect.poll(said).toMatch(/flips/);
  expect(await said()).not.toMatch(/independent|depend/);
});

it.each([
  ['source', 'an aim is out of reach', '/en/entropy.html', /can reach/],
  ['text', 'a text is short', '/en/entropy.html', /Miller/],
])('says in figure %s where %s, and nowhere twice', async (model, _, path, said) => {
  await using someone = await reader();
  await someone.go(path);
  const figure = someone.page.locator(`figure[data-model=${model}]`);
  await awake(figure);
  if (model === 'source') await figure.locator('.aim input[type=checkbox]').check();
  else await figure.getByRole('textbox').first().fill('to be or not');
  await expect.poll(() => figure.locator('output').textContent()).toMatch(said);
  expect(await figure.getByRole('status').filter({ hasText: said }).count()).toBe(1);
});
