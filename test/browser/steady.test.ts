import { expect, it } from 'vitest';
import { locales, tag } from '~/i18n/locales.ts';
import { common } from '~/widgets/parts/words.ts';
import { words as classifierWords } from '~/widgets/words/classifier.ts';
import { words as sourceWords } from '~/widgets/words/source.ts';
import { figureOf, type } from './figure.ts';
import { awake, reader } from './reader.ts';

const { reset } = common.en;

it('ends a run of steps with a reset, and with the way back to the start', async () => {
  await using someone = await reader();
  const figure = await figureOf(someone, 'classifier');
  const w = classifierWords.en;
  const steps = figure.getByRole('slider', { name: w.steps });
  for (const end of [reset, w.back]) {
    await figure.getByRole('button', { name: w.run('100') }).click();
    await expect.poll(async () => Number(await steps.inputValue())).toBeGreaterThan(2);
    await figure.getByRole('button', { name: end }).click();
    await someone.page.waitForTimeout(400);
    expect(await steps.inputValue(), end).toBe('0');
  }
  expect(someone.complaints).toEqual([]);
});

it('lets nothing move a symbol that is held, nor leaves a control that could move nothing', async () => {
  await using someone = await reader();
  const figure = await figureOf(someone, 'source');
  await figure.getByRole('checkbox', { name: sourceWords.en.holdOf('0') }).check();
  const shares = figure.getByRole('slider');
  for (const i of [0, 1]) expect(await shares.nth(i).isDisabled()).toBe(true);
  const curve = (await figure.locator('.handle.horizontal .reach').last().boundingBox())!;
  await someone.page.mouse.move(curve.x + curve.width / 2, curve.y + 22);
  await someone.page.mouse.down();
  await someone.page.mouse.move(curve.x - 60, curve.y + 22, { steps: 3 });
  await someone.page.mouse.up();
  expect(await figure.getByRole('spinbutton').first().inputValue()).toBe('0.8');
});

it('keeps what was set when the reader goes back within the page', async () => {
  await using someone = await reader();
  const { page } = someone;
  await someone.go('/en/cross-entropy.html');
  await page.locator('.prose a[href="#figure-3.2"]').first().click();
  const figure = page.locator('figure[data-model=weather]');
  await awake(figure);
  const guess = figure.getByRole('spinbutton').nth(1);
  await guess.focus();
  await type(page, '0.9');
  await page.waitForTimeout(400);
  await page.goBack();
  await expect.poll(() => new URL(page.url()).search).toBe('?weather=0.8,0.9');
  expect(await guess.inputValue()).toBe('0.9');
});

it('takes the states of figures along to the page for paper', async () => {
  await using someone = await reader();
  const { page } = someone;
  await someone.go('/en/cross-entropy.html?weather=0.3,0.4');
  // What comes last, comes once the page is at rest.
  await page.waitForTimeout(1500);
  await page.locator('footer a[href="print.html"]').click();
  await page.waitForURL('**/en/print.html*');
  expect(new URL(page.url()).search).toBe('?weather=0.3,0.4');
});

it('forgets with a reset what is wrong in a sentence', async () => {
  await using someone = await reader();
  const { page } = someone;
  const figure = await figureOf(someone, 'surprise', '/en/information.html');
  const field = page.locator('.prose [data-parameter="surprise.p"] input').first();
  await field.focus();
  await type(page, 'abc');
  await figure.getByRole('button', { name: reset }).click();
  await expect.poll(() => field.inputValue()).toBe('0.125');
});

it('answers its keys from a slider, and hides no skip link behind the bar', async () => {
  await using someone = await reader();
  const { page } = someone;
  await someone.go('/en/information.html');
  await page.keyboard.press('Tab');
  const seen = await page.evaluate(() => {
    const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2)?.className;
  });
  expect(seen).toBe('skip');
  const slider = page.locator('figure[data-model=listener]').getByRole('slider').first();
  await slider.scrollIntoViewIfNeeded();
  await awake(page.locator('figure[data-model=listener]'));
  await slider.press('?');
  await page.locator('dialog#keys[open]').waitFor();
});

it('shows the whole bar on a phone where the keyboard has reached it', async () => {
  await using someone = await reader({ viewport: { width: 360, height: 740 } });
  const { page } = someone;
  await someone.go('/en/information.html');
  await page.locator('#search').focus();
  const reached: string[] = [];
  for (const key of [...Array(4).fill('Tab'), ...Array(9).fill('Shift+Tab')]) {
    await page.evaluate(() => scrollTo(0, 2000));
    await page.keyboard.press(key);
    const { name, top } = await page.evaluate(() => {
      const active = document.activeElement!;
      const name = active.closest('.bar') ? active.id || active.className : '';
      return { name, top: active.getBoundingClientRect().top };
    });
    if (name === '') continue;
    expect(top, name).toBeGreaterThanOrEqual(0);
    reached.push(name);
  }
  expect(reached).toEqual(expect.arrayContaining(['theme', 'home']));
});

it('takes the unit and the theme that are chosen in another tab', async () => {
  await using someone = await reader();
  const { page, context } = someone;
  const figure = await figureOf(someone, 'weather');
  const other = await context.newPage();
  await other.goto('/zh/calculators.html');
  const twin = other.locator('figure[data-model=weather]');
  await awake(twin);
  await twin.getByRole('radio').nth(1).check();
  await other.locator('#theme').selectOption('dark');
  await expect.poll(() => figure.getByRole('radio').nth(1).isChecked()).toBe(true);
  await expect.poll(() => page.locator('#theme').inputValue()).toBe('dark');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
});

it('shows one twin of a passage, however quickly it is asked for', async () => {
  await using someone = await reader();
  const { page } = someone;
  await someone.go('/en/information.html');
  await page.locator('.prose p').nth(1).hover();
  await page.locator('.mark-twin').waitFor();
  await page.locator('.mark-twin').evaluate((mark: HTMLElement) => {
    mark.click();
    mark.click();
  });
  await page.locator('.in-place').first().waitFor();
  await page.waitForTimeout(500);
  expect(await page.locator('.in-place').count()).toBe(1);
});

it('says copied results in the unit that is chosen', async () => {
  await using someone = await reader({ permissions: ['clipboard-read', 'clipboard-write'] });
  const figure = await figureOf(someone, 'weather', '/en/calculators.html?unit=nat');
  await figure.getByText(common.en.copyCode, { exact: true }).click();
  await figure.getByRole('button', { name: 'Python' }).click();
  await figure.locator('.code pre').waitFor();
  const code = await figure.locator('.code pre').textContent();
  expect(code).toContain('in nats');
  expect(Number(code!.trim().split('# ').at(-1))).toBeCloseTo(Math.LN2, 12);
});

it('says at the door, in both languages, that a link is damaged, and why there may be no number', async () => {
  await using someone = await reader();
  const { page } = someone;
  await someone.go('/?weather=garbage');
  for (const locale of locales)
    await page
      .locator(`.notice [lang="${tag[locale]}"]`)
      .getByText(common[locale].damaged)
      .waitFor();
  await someone.go('/?weather=0.8,0');
  await page.locator('.notice [lang="en"]').getByText('infinite').waitFor();
  await page.locator('.notice [lang="zh-Hans"]').getByText('无穷大').waitFor();
});
