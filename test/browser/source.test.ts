import { expect, it } from 'vitest';
import { words as sourceWords } from '~/widgets/words/source.ts';
import { figureOf } from './figure.ts';
import { reader } from './reader.ts';

const w = sourceWords.en;

it('says that what was typed does not sum to 1, keeps what it showed, and scales it when asked', async () => {
  await using someone = await reader();
  const figure = await figureOf(someone, 'source');
  const p = figure.getByRole('spinbutton', { name: w.pOf('0') });
  await p.fill('0.7');
  const notice = figure.getByText(w.notOne('0.9', '0.1', false));
  await notice.waitFor();
  expect(await figure.locator('.averages').textContent()).toContain('0.7219');
  await figure.getByRole('button', { name: w.scale }).click();
  await expect.poll(() => notice.count()).toBe(0);
  await expect
    .poll(async () => Number(await p.getAttribute('aria-valuenow')))
    .toBeCloseTo(7 / 9, 3);
  expect(someone.complaints).toEqual([]);
});

it('takes an aim, says how far off it is, that it is out of reach and that it is met', async () => {
  await using someone = await reader();
  const figure = await figureOf(someone, 'source');
  await figure.getByRole('checkbox', { name: w.aim }).check();
  const aim = figure.getByRole('spinbutton', { name: w.aimIn('bit') });
  const said = () => figure.locator('.aim p').textContent();
  await aim.fill('1.5');
  await expect.poll(said).toBe(w.aimOut('2', '1 bit'));
  await aim.fill('0.9');
  await expect.poll(said).toMatch(/^0\.1781 bit to go/);
  await aim.fill('0.72');
  await expect.poll(said).toMatch(/^There!/);
  expect(someone.complaints).toEqual([]);
});
