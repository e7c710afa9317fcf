import { expect, it } from 'vitest';
import { figureOf, type } from './figure.ts';
import { reader } from './reader.ts';

it('shows the figure’s own number in a field once something else moves the figure', async () => {
  await using someone = await reader();
  const { page } = someone;
  const figure = await figureOf(someone, 'surprise');
  const field = figure.getByRole('spinbutton').first();
  await field.focus();
  await type(page, '0.30');
  expect(await field.inputValue()).toBe('0.30');
  const grip = (await figure.locator('.reach').first().boundingBox())!;
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(grip.x + 90, grip.y + 20, { steps: 4 });
  await page.mouse.up();
  const there = Number(await field.getAttribute('aria-valuenow'));
  expect(there).not.toBe(0.3);
  expect(Number(await field.inputValue())).toBe(there);
});

it('keeps a grip under the pointer where the page is scrolled meanwhile', async () => {
  await using someone = await reader();
  const { page } = someone;
  const figure = await figureOf(someone, 'weather');
  const grip = figure.locator('.vertical .grip').first();
  const centre = async (): Promise<number> => {
    const { y, height } = (await grip.boundingBox())!;
    return y + height / 2;
  };
  const { x, width } = (await grip.boundingBox())!;
  const [across, from] = [x + width / 2, await centre()];
  await page.mouse.move(across, from);
  await page.mouse.down();
  await page.mouse.wheel(0, 40);
  await page.waitForTimeout(300);
  await page.mouse.move(across, from - 60, { steps: 4 });
  expect(Math.abs((await centre()) - (from - 60))).toBeLessThan(2);
  await page.mouse.up();
});

it('moves by the first button of a mouse alone', async () => {
  await using someone = await reader();
  const { page } = someone;
  const figure = await figureOf(someone, 'surprise');
  const field = figure.getByRole('spinbutton').first();
  const before = await field.inputValue();
  const grip = (await figure.locator('.reach').first().boundingBox())!;
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down({ button: 'right' });
  await page.mouse.move(grip.x + 90, grip.y + 20, { steps: 4 });
  await page.mouse.up({ button: 'right' });
  expect(await field.inputValue()).toBe(before);
});

it.each([
  ['weather', '?weather=0.1,0.97'],
  ['compare', '?compare=0.1,0.9;0.97,0.03'],
])('%s: where both are low, neither of P’s and Q’s grips covers the other', async (name, query) => {
  await using someone = await reader({ viewport: { width: 360, height: 740 } });
  const figure = await figureOf(someone, name, `/en/calculators.html${query}`);
  const [p, q] = await Promise.all(
    ['.p', '.q'].map((of) => figure.locator(`.handle${of} .reach`).first().boundingBox()),
  );
  const apart = p!.x < q!.x ? q!.x - (p!.x + p!.width) : p!.x - (q!.x + q!.width);
  expect(apart).toBeGreaterThan(-1);
});
