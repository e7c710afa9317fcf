import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { modelNamed } from '~/models/parts/named.ts';
import { twinOf } from '~/i18n/locales.ts';
import { common } from '~/widgets/parts/words.ts';
import { editionOf } from '../setup/dist.ts';
import {
  fieldsOf,
  figureOf,
  figuresByTurns,
  inAddress,
  meet,
  type,
  valuesOf,
  wordsOf,
  wrongButForWords,
  writtenIn,
} from './figure.ts';
import { awake, press, reader } from './reader.ts';
import { damage, dice } from './dice.ts';

/** How many damaged links are followed; `WALK=1000` for the long walk. */
const links = Number(process.env['WALK'] ?? 40);

/** How long that may take, in milliseconds: a busy machine is slow. */
const timeout = 60_000 + links * 200;

const name = 'figure $number ($model) on $page, by link';

describe.each(figuresByTurns())(name, { timeout }, (placed) => {
  const { model, page: path } = placed;

  it('keeps its state in the address, through a reload and the change of language, until it is reset', async () => {
    await using someone = await reader();
    const { page } = someone;
    const figure = await meet(someone, placed);
    const fields = fieldsOf(page, placed);
    const initial = await writtenIn(page, placed);
    for (const field of await fields.all()) {
      await field.focus();
      await type(page, await another(field));
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowDown');
    }
    // What was typed may wait, as probabilities that do not sum to 1; the figure offers what mends that.
    for (const mend of await figure.locator('.notice button').all()) await mend.click();
    if (initial.every((value) => typeof value === 'string'))
      await figure.locator('textarea').first().fill('Entropy 熵!');
    await page.waitForFunction((name) => new URLSearchParams(location.search).has(name), model);
    // The address is written a moment after the last change.
    await page.waitForTimeout(500);
    const there = await writtenIn(page, placed);
    const link = inAddress(page, model);
    expect(there).not.toEqual(initial);

    await page.reload();
    await awake(figure);
    expect(await writtenIn(page, placed)).toEqual(there);

    const twin = twinOf(editionOf(path)!);
    await press(page, '#twin');
    await page.waitForURL(new RegExp(`/${twin}/`));
    await awake(figure);
    expect(inAddress(page, model)).toBe(link);
    expect(await writtenIn(page, placed)).toEqual(there);

    const { reset } = wordsOf({ page: `/${twin}/` });
    await figure.getByRole('button', { name: reset, exact: true }).click();
    await page.waitForFunction((name) => !new URLSearchParams(location.search).has(name), model);
    expect(await valuesOf(fields)).toEqual(numbersIn(initial));
    expect(someone.complaints).toEqual([]);
  });

  it('says so where the link is damaged, and shows the article’s own numbers', async () => {
    await using someone = await reader();
    const { page } = someone;
    const figure = await meet(someone, placed);
    const initial = await writtenIn(page, placed);
    const { damaged } = wordsOf(placed);
    const known = modelNamed(model);
    const roll = dice(model);
    let broken = 0;
    for (let i = 0; i < links; i += 1) {
      const text = damage(known.write(known.initial), roll);
      const readable = known.read(text) !== undefined;
      if (!readable) broken += 1;
      if (i < 2) await meet(someone, placed, `?${new URLSearchParams({ [model]: text })}`);
      else
        await page.evaluate(
          (query) => {
            history.replaceState(null, '', query);
            dispatchEvent(new PopStateEvent('popstate'));
            return new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
          },
          `?${new URLSearchParams({ [model]: text })}`,
        );
      const told = await figure.locator('.notice').allTextContents();
      expect(told.includes(damaged), `“${text}”`).toBe(!readable);
      if (!readable) expect(await writtenIn(page, placed), `“${text}”`).toEqual(initial);
      expect(await wrongButForWords(page, placed), `“${text}”`).toEqual([]);
    }
    const anyTextWillDo = known.read(',;,;%') !== undefined;
    expect(broken > 0).toBe(!anyTextWillDo);
    expect(someone.complaints).toEqual([]);
  });
});

it('says so at 2.2 as well, where the source that it listens to was damaged in the link', async () => {
  await using someone = await reader();
  const query = '?source=a:0.5,b:0.4&telegraph=1000,5';
  await someone.go(`/en/calculators.html${query}`);
  for (const model of ['source', 'telegraph']) {
    const figure = someone.page.locator(`figure[data-model=${model}]`);
    await awake(figure);
    await figure.getByText(common.en.damaged).waitFor();
  }
  expect(someone.complaints).toEqual([]);
});

it('wakes 2.2 at once, too, where the link has a state for the source that it listens to', async () => {
  await using someone = await reader();
  await someone.go('/en/entropy.html?source=a:0.5,b:0.5;0.3');
  for (const model of ['source', 'telegraph'])
    await someone.page.locator(`figure[data-model=${model}][data-awake]`).waitFor();
  const entropy = someone.page.locator('[data-live="telegraph.entropy"]').first();
  await expect.poll(() => entropy.textContent()).toBe('1');
  expect(await someone.page.locator('figure[data-model=text][data-awake]').count()).toBe(0);
  expect(await someone.page.evaluate(() => scrollY)).toBe(0);
  expect(someone.complaints).toEqual([]);
});

it('has the outcome in its link that is chosen in 3.3, until the lists are too short for it', async () => {
  await using someone = await reader();
  const { page } = someone;
  const figure = await figureOf(someone, 'compare');
  await figure.locator('select').selectOption('x₄');
  await expect.poll(() => inAddress(page, 'compare')).toMatch(/;4$/);
  await page.reload();
  await awake(figure);
  expect(await figure.locator('select').inputValue()).toBe('3');
  await figure.locator('textarea').first().fill('0.5 0.5\n0.2 0.8');
  await expect.poll(() => inAddress(page, 'compare')).toBe('0.5,0.5;0.2,0.8;2');
  expect(await figure.locator('select').inputValue()).toBe('1');
  expect(someone.complaints).toEqual([]);
});

const numbersIn = (written: readonly (number | string)[]) =>
  written.filter((each) => typeof each === 'number');

/** A number inside a field's range, as a person would write it, that the field does not show already. */
function another(field: Locator): Promise<string> {
  return field.evaluate((it) => {
    const number = (end: string): number => Number(it.getAttribute(`aria-value${end}`));
    const low = Math.max(number('min'), -100);
    const span = Math.min(number('max'), 100) - low;
    const some = (share: number): number =>
      span > 5 ? Math.round(low + span * share) : Number((low + span * share).toFixed(2));
    return String(some(0.37) === number('now') ? some(0.61) : some(0.37));
  });
}
