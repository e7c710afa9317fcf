import { expect, it } from 'vitest';
import { words } from '~/widgets/words/weather.ts';
import { editionOf } from '../setup/dist.ts';
import { awake, reader, readingAt, readOn } from './reader.ts';

it('lets a reader enter in Chinese, read to the weather, change us both, and go on in English at the same passage', async () => {
  await using someone = await reader();
  const { page } = someone;
  await someone.go('/index.html');
  await page.locator('[data-enter=zh]').click();
  await page.waitForURL('**/zh/index.html');
  await page.locator('.chapters a').first().click();
  await page.waitForURL('**/zh/preface.html');
  while (!page.url().includes('/zh/cross-entropy.html')) {
    const here = page.url();
    await page.locator('.onward a[rel=next]').click();
    await page.waitForURL((url) => url.href !== here);
    expect(editionOf(new URL(page.url()).pathname)).toBe('zh');
  }

  const figure = page.locator('figure[data-model=weather]');
  await awake(figure);
  const mine = figure.getByRole('slider', { name: words.zh.mine });
  await mine.focus();
  for (let i = 0; i < 10; i += 1) await page.keyboard.press('ArrowUp');
  expect(await mine.getAttribute('aria-valuetext')).toBe('0.9');

  const yours = page.locator('p [data-parameter="weather.q"] [role=spinbutton]').first();
  await yours.focus();
  for (let i = 0; i < 10; i += 1) await page.keyboard.press('ArrowUp');
  expect(await yours.inputValue()).toBe('0.6');

  // P = (0.9, 0.1) and Q = (0.6, 0.4): −0.9 log₂ 0.6 − 0.1 log₂ 0.4 = 0.7955, which is 0.3265 above H(P) = 0.4690.
  const live = (name: string) => page.locator(`p [data-live="weather.${name}"]`).first();
  const inFormula = figure.locator('.formula [data-live="weather.crossEntropy"]').first();
  await expect.poll(() => live('crossEntropy').textContent()).toBe('0.7955');
  expect(await live('gap').textContent()).toBe('0.3265');
  expect(await inFormula.textContent()).toBe('0.7955');
  await expect.poll(() => figure.locator('output').first().textContent()).toContain('0.7955');
  expect(await figure.locator('[role=img]').first().getAttribute('aria-label')).toContain('0.3265');
  expect(await figure.locator('table').first().textContent()).toContain('0.7955');

  await readOn(page, 'S3.6-2');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('t');
  await page.waitForURL('**/en/cross-entropy.html?weather=0.9,0.6#S3.6-2');
  await expect.poll(() => readingAt(page)).toBe('S3.6-2');

  await awake(figure);
  await expect.poll(() => live('crossEntropy').textContent()).toBe('0.7955');
  expect(await yours.inputValue()).toBe('0.6');
  await page.reload();
  await awake(figure);
  await expect.poll(() => live('crossEntropy').textContent()).toBe('0.7955');

  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(() => live('crossEntropy').textContent()).toBe('1');
  expect(await live('gap').textContent()).toBe('0.2781');
  await expect.poll(() => new URL(page.url()).search).toBe('');

  await someone.go('/index.html');
  await page.locator('.go-on:visible').click();
  await page.waitForURL('**/en/cross-entropy.html');

  // Another copy of the article on the same origin has pages of its own.
  await page.evaluate(() => localStorage.setItem('entropy:page', '/copy/en/entropy.html'));
  await someone.go('/index.html');
  expect(await page.locator('.go-on:visible').count()).toBe(0);
  expect(someone.complaints).toEqual([]);
});
