import { expect, it } from 'vitest';
import { common } from '~/widgets/parts/words.ts';
import { figureOf } from './figure.ts';
import { awake, held, reader, type Reader } from './reader.ts';

const words = common.en;

async function weather(someone: Reader, query = '') {
  await someone.go(`/en/calculators.html${query}`);
  const figure = someone.page.locator('figure[data-model=weather]');
  await awake(figure);
  return figure;
}

it('goes on showing copied code as the figure changes, and no longer says that it is copied', async () => {
  await using someone = await reader({ permissions: ['clipboard-read', 'clipboard-write'] });
  const figure = await weather(someone);
  await figure.getByText(words.copyCode, { exact: true }).click();
  const code = figure.locator('.code pre');
  const said = figure.locator('.code [role=status]');
  await figure.getByRole('button', { name: 'TypeScript' }).click();
  await figure.getByText(words.copied).waitFor();
  expect(await code.textContent()).toContain('0.8');
  await figure.getByRole('slider').first().press('ArrowUp');
  await expect.poll(() => code.textContent()).toContain('0.81');
  expect((await said.textContent())!.trim()).toBe('');
  await figure.getByRole('button', { name: 'TypeScript' }).click();
  await expect.poll(() => said.textContent()).toBe(words.copied);
  expect(someone.complaints).toEqual([]);
});

it('keeps the focus on copied code while the figure changes by itself', async () => {
  await using someone = await reader({ permissions: ['clipboard-read', 'clipboard-write'] });
  const figure = await figureOf(someone, 'classifier');
  await figure.getByText(words.copyCode, { exact: true }).click();
  await figure.getByRole('button', { name: 'PyTorch' }).click();
  const code = figure.locator('.code pre');
  await code.focus();
  const before = await code.textContent();
  await figure.getByRole('button', { name: /100/ }).evaluate((run: HTMLElement) => run.click());
  await expect.poll(() => code.textContent()).not.toBe(before);
  expect(await code.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(someone.complaints).toEqual([]);
});

it('shows code that was asked for before the figure woke', async () => {
  await using someone = await reader();
  const { page } = someone;
  const wake = await held(page, /\/figures\.\w+\.js/);
  await someone.go('/en/calculators.html');
  const figure = page.locator('figure[data-model=surprise]');
  await figure.getByText(words.copyCode, { exact: true }).click();
  await expect.poll(() => figure.locator('details.code').getAttribute('open')).toBe('');
  expect(await figure.getAttribute('data-awake')).toBeNull();
  wake();
  await figure.getByRole('button', { name: 'TypeScript' }).waitFor();
  expect(someone.complaints).toEqual([]);
});

it('says of a link that was copied again that it was, for as long as of the first', async () => {
  await using someone = await reader({ permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = someone;
  const figure = await weather(someone);
  await page.clock.install();
  await figure.getByRole('button', { name: words.copyLink }).click();
  const told = figure.getByRole('button', { name: words.copied, exact: true });
  await told.waitFor();
  await page.clock.runFor(2000);
  await told.click();
  await page.clock.runFor(2000);
  expect(await told.count()).toBe(1);
  await page.clock.runFor(2000);
  await figure.getByRole('button', { name: words.copyLink }).waitFor();
  expect(someone.complaints).toEqual([]);
});

it.each([
  ['1e-8', '-\\log_{2} 1 \\times 10^{-8}', '= 26.5754'],
  ['0', '-\\log_{2} 0', '= \\infty\\ \\text{bit}'],
])(
  'copies a formula as LaTeX, with what a figure has written into it (%s)',
  async (p, ...parts) => {
    await using someone = await reader({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = someone;
    await someone.go(`/en/calculators.html?surprise=${p}`);
    const figure = page.locator('figure[data-model=surprise]');
    await awake(figure);
    const copied = async (): Promise<string> => {
      await page.keyboard.press('Control+C');
      return page.evaluate(() => navigator.clipboard.readText());
    };
    await figure
      .locator('.formula')
      .first()
      .evaluate((it) => getSelection()!.selectAllChildren(it));
    await expect.poll(copied).toContain('$$\\begin{aligned}');
    const text = await copied();
    for (const part of parts) expect(text).toContain(part);
    expect(text).not.toMatch(/[×⁻∞−]/);
    expect(someone.complaints).toEqual([]);
  },
);

it('offers no code while there is nothing to compute', async () => {
  await using someone = await reader();
  const figure = await figureOf(someone, 'text');
  const offer = figure.getByText(words.copyCode, { exact: true });
  await offer.waitFor();
  await figure.locator('textarea').fill('');
  await offer.waitFor({ state: 'detached' });
  await figure.locator('textarea').fill('ab');
  await offer.waitFor();
  expect(someone.complaints).toEqual([]);
});

it.each(['absent', 'refused'])('says so where the clipboard is %s, and what to do', async (how) => {
  await using someone = await reader();
  const { page } = someone;
  await page.addInitScript((how) => {
    const refusing = { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) };
    Object.defineProperty(navigator, 'clipboard', {
      value: how === 'absent' ? undefined : refusing,
    });
  }, how);
  const figure = await weather(someone, '?weather=0.8,0.25');
  await figure.getByText(words.copyCode, { exact: true }).click();
  await figure.getByRole('button', { name: 'Python' }).click();
  await figure.getByText(words.notCopied).waitFor();
  await figure.getByRole('button', { name: words.copyLink }).click();
  await figure.getByRole('button', { name: words.inAddress }).waitFor();
  expect(new URL(page.url()).search).toBe('?weather=0.8,0.25&unit=bit');
  expect(new URL(page.url()).hash).toMatch(/^#figure-/);
  expect(someone.complaints).toEqual([]);
});

it('copies a link that a person can read', async () => {
  await using someone = await reader({ permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = someone;
  const figure = await weather(someone, '?source=a:0.5,b:0.5;0.3&unit=nat');
  await figure.getByRole('button', { name: words.copyLink }).click();
  await figure.getByRole('button', { name: words.copied }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe('?source=a:0.5,b:0.5;0.3&unit=nat');
});

it('says what is 1 in another unit as 1', async () => {
  await using someone = await reader();
  const { page } = someone;
  await someone.go('/en/calculators.html');
  const figure = page.locator('figure[data-model=differential]');
  await awake(figure);
  await figure.getByRole('radio').nth(2).check();
  // h of U(0, 10) is log₁₀ 10.
  const h = figure.locator('[data-live="differential.uniformEntropy"]').first();
  await expect.poll(() => h.textContent()).toBe('1');
});

it('leaves a link’s unit for the one that is chosen', async () => {
  await using someone = await reader();
  const { page } = someone;
  const figure = await weather(someone, '?unit=nat');
  const unit = (i: number) => figure.getByRole('radio').nth(i);
  const chosen = (i: number) => expect.poll(() => unit(i).isChecked()).toBe(true);
  await chosen(1);
  await unit(2).check();
  await expect.poll(() => new URL(page.url()).search).toBe('?unit=hartley');
  await chosen(2);
  await unit(0).check();
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await page.reload();
  await awake(figure);
  await chosen(0);
  expect(someone.complaints).toEqual([]);
});

it('copies a caption as it is read', async () => {
  await using someone = await reader({ permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = someone;
  await figureOf(someone, 'compare');
  const caption = page.locator('figure[data-model=compare] .caption');
  await caption.evaluate((it) => getSelection()!.selectAllChildren(it));
  await page.keyboard.press('Control+C');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('P’s probability');
  expect(copied).toBe(await caption.textContent());
});
