import { expect, it } from 'vitest';
import { words as sourceWords } from '~/widgets/words/source.ts';
import { figureOf, inAddress } from './figure.ts';
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

it('lets what is typed wait for its sum: nothing is added, taken away or rewritten meanwhile', async () => {
  await using someone = await reader();
  const figure = await figureOf(someone, 'source');
  await figure.getByRole('button', { name: w.presets.fairDie }).click();
  const add = figure.getByRole('button', { name: w.add });
  const remove = figure.getByRole('button', { name: w.removeOf('1') });
  const field = (name: string) => figure.getByRole('spinbutton', { name: w.pOf(name) });
  const value = async (name: string) => Number(await field(name).getAttribute('aria-valuenow'));
  const link = () => inAddress(someone.page, 'source');
  await expect.poll(link).toBe('fairDie');
  await field('6').fill('0.5');
  await figure.locator('.notice button').waitFor();
  expect(await add.isDisabled()).toBe(true);
  expect(await remove.isDisabled()).toBe(true);
  await figure.getByRole('slider', { name: w.pOf('1') }).press('Home');
  await expect.poll(() => value('1')).toBe(0);
  expect(await value('6')).toBe(0.5);
  expect(await value('2')).toBeCloseTo(1 / 6, 6);
  // An address is written a moment after a change.
  await someone.page.waitForTimeout(400);
  expect(link()).toBe('fairDie');
  await figure.locator('.notice button').click();
  await expect.poll(() => value('6')).toBeCloseTo(0.4286, 4);
  await add.click();
  await field('7').waitFor();
  expect(someone.complaints).toEqual([]);
});

it('tells symbols of one name apart for those who listen', async () => {
  await using someone = await reader();
  const figure = await figureOf(someone, 'source');
  await figure.getByRole('textbox', { name: w.nameOf(2) }).fill('0');
  await figure.getByRole('slider', { name: w.pOf(w.unnamed(2)) }).waitFor();
  const names = await figure
    .getByRole('slider')
    .evaluateAll((all) => all.map((it) => it.getAttribute('aria-label')));
  expect(new Set(names).size).toBe(names.length);
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
