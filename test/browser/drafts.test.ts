import { expect, it } from 'vitest';
import { locales, tag } from '~/i18n/locales.ts';
import { common } from '~/widgets/parts/words.ts';
import { tooWide } from './eyes/layout.ts';
import { figureOf, type } from './figure.ts';
import { awake, reader } from './reader.ts';

it('forgets what is wrong in a field when its figure moves on without it', async () => {
  await using someone = await reader();
  const { page } = someone;
  await someone.go('/en/calculators.html');
  const figure = page.locator('figure[data-model=compare]');
  await awake(figure);
  const field = figure.getByRole('spinbutton').first();
  const alert = figure.locator('.problem');
  const before = await field.inputValue();
  const mistype = async () => {
    await field.focus();
    await type(page, 'abc');
    await alert.waitFor();
  };
  const forgotten = async () => {
    await alert.waitFor({ state: 'detached' });
    expect(await field.inputValue()).not.toBe('abc');
  };

  await mistype();
  await figure.getByRole('combobox').selectOption('2');
  await forgotten();

  await mistype();
  await figure.getByRole('button', { name: common.en.reset }).click();
  await forgotten();

  await figure.getByRole('combobox').selectOption('0');
  expect(await field.inputValue()).toBe(before);
  await mistype();
  await figure.getByRole('slider').first().press('ArrowUp');
  await forgotten();
  expect(someone.complaints).toEqual([]);
});

it('says at the door what is wrong in a field in both languages', async () => {
  await using someone = await reader();
  const { page } = someone;
  await someone.go('/');
  const figure = page.locator('figure[data-model=weather]');
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  await figure.getByRole('spinbutton').first().focus();
  await type(page, 'abc');
  const alert = figure.locator('.problem');
  for (const locale of locales)
    await alert
      .locator(`[lang="${tag[locale]}"]`)
      .getByText(common[locale].problem.notANumber('0', '1'))
      .waitFor();
  expect(someone.complaints).toEqual([]);
});

it.each([
  ['a number', 'weather', '[role=spinbutton]', ['1', '1/', '1/8'], 'abc', true],
  [
    'a list',
    'compare',
    'textarea',
    ['0.5', '0.5, 0.2, 0.', '0.5, 0.2, 0.2, 0.1'],
    '0.5, 0.6',
    false,
  ],
])(
  'does not call %s wrong that is half written, but when the hand rests, or has left',
  async (_, model, selector, onTheWay, wrong, atOnce) => {
    await using someone = await reader();
    const { page } = someone;
    const field = (await figureOf(someone, model)).locator(selector).first();
    /** Whether the field says that it is wrong, and what is said beside it. */
    const told = () =>
      field.evaluate((it) => {
        const beside = it.parentElement!.querySelector('[role=status]')!;
        return [it.getAttribute('aria-invalid'), beside.textContent !== ''];
      });
    await field.focus();
    for (const text of onTheWay) {
      await type(page, text);
      expect((await told())[0], text).toBe('false');
    }
    await page.waitForTimeout(800);
    expect((await told())[0]).toBe('false');

    await type(page, wrong);
    expect(await told()).toEqual(['false', false]);
    await page.waitForTimeout(800);
    expect(await told()).toEqual(['true', true]);
    await type(page, onTheWay.at(-1)!);
    expect((await told())[0]).toBe('false');

    await type(page, wrong);
    await field.blur();
    // What a list says would move the button that a click is aimed at: it waits.
    expect(await told()).toEqual([String(atOnce), atOnce]);
    await expect.poll(told).toEqual(['true', true]);
    expect(someone.complaints).toEqual([]);
  },
);

it('keeps a number in a sentence, however long it is written, within a phone’s page', async () => {
  await using someone = await reader({ viewport: { width: 320, height: 640 } });
  const { page } = someone;
  await figureOf(someone, 'weather', '/zh/cross-entropy.html');
  const field = page.locator('.prose p [data-parameter] input').first();
  await field.focus();
  await type(page, `0.1${'3'.repeat(60)}`);
  expect(await page.evaluate(tooWide)).toEqual([]);
});
