import { expect, it } from 'vitest';
import { words as sourceWords } from '~/widgets/words/source.ts';
import { figureOf } from './figure.ts';
import { reader } from './reader.ts';

it('writes out what it adds up: each of two terms, the first and the last of more', async () => {
  await using someone = await reader();
  const figure = await figureOf(someone, 'source');
  const w = sourceWords.en;
  const shown = () => figure.locator('.formula:visible annotation').first().textContent();
  expect((await shown())!.replace(/\s+/g, '')).toContain(
    String.raw`=-0.8\,\log_{2}0.8-0.2\,\log_{2}0.2`,
  );
  await figure.getByRole('button', { name: w.presets.loadedDie }).click();
  await expect
    .poll(async () => (await shown())!.replace(/\s+/g, ''))
    .toContain(String.raw`=-0.1\,\log_{2}0.1\\&\quad-\cdots-0.5\,\log_{2}0.5`);
});
