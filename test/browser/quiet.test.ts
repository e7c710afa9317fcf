import { expect, it } from 'vitest';
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
  const slider = figure.getByRole('slider').last();
  await slider.focus();
  for (let i = 0; i < 20; i += 1) await page.keyboard.press('ArrowUp');
  await expect.poll(() => output.textContent()).toContain('0.7');
  await page.waitForTimeout(700);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.length).toBe(1);
  expect(someone.complaints).toEqual([]);
});
