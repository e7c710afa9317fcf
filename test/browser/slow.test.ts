import { expect, it } from 'vitest';
import { awake, held, reader } from './reader.ts';

const chapter = '/en/cross-entropy.html';

it('leaves alone who has moved on while the page at a place was still loading', async () => {
  await using someone = await reader();
  const { page } = someone;
  const come = await held(page, '**/*.woff2');
  await page.goto(`${chapter}#at=S3.5-4,0.500`, { waitUntil: 'commit' });
  const scrolled = () => page.evaluate(() => scrollY);
  await expect.poll(scrolled).toBeGreaterThan(0);
  const there = await scrolled();
  await page.mouse.move(500, 450);
  await page.mouse.wheel(0, -1000);
  await expect.poll(scrolled).toBeLessThan(there - 500);
  come();
  await expect.poll(() => new URL(page.url()).hash).toBe('#S3.5-4');
  await page.waitForTimeout(200);
  expect(await scrolled()).toBeLessThan(there - 500);
});

it('gives a click once to a box’s label, though what belongs to a passage is still on its way', async () => {
  await using someone = await reader();
  const { page } = someone;
  const come = await held(page, /\/beside\.\w+\.js/);
  await someone.go('/en/entropy.html');
  const figure = page.locator('figure[data-model=source]');
  await awake(figure);
  const label = figure.locator('.aim label:has(input[type=checkbox])');
  await label.click();
  const box = label.locator('input');
  await expect.poll(() => box.isChecked()).toBe(true);
  come();
  await page.locator('.block-marks:not([hidden])').waitFor();
  await page.waitForTimeout(200);
  expect(await box.isChecked()).toBe(true);
  expect(someone.complaints).toEqual([]);
});

it('sets a passage’s marks where the reader has come to, not where they called for them', async () => {
  await using someone = await reader({ viewport: { width: 1440, height: 900 } });
  const { page } = someone;
  const come = await held(page, /\/beside\.\w+\.js/);
  await someone.go(`${chapter}#S3.2-2`);
  await page.locator('[id="S3.2-2"]').hover();
  await page.locator('[id="S3.2-3"]').hover();
  come();
  await page.locator('.block-marks:not([hidden])').waitFor();
  expect(await page.locator('.mark-link').getAttribute('href')).toBe('#S3.2-3');
  expect(someone.complaints).toEqual([]);
});
