import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../setup/dist.ts';
import { crossing, leading, tooWide } from './eyes/layout.ts';
import { unsayable } from './eyes/words.ts';
import { reader, readThrough, type Reader } from './reader.ts';

/** Success criteria of WCAG 2.2, levels A and AA. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
/** Of these, what a change of colours can change. */
const ofColour = ['color-contrast', 'link-in-text-block'];

let someone: Reader;
beforeAll(async () => {
  someone = await reader();
});
afterAll(() => someone[Symbol.asyncDispose]());

describe.each(pages())('%s', (path) => {
  beforeAll(async () => {
    someone.complaints.length = 0;
    await someone.page.setViewportSize({ width: 1440, height: 900 });
    await someone.go(path);
    await readThrough(someone.page);
  });

  it('is read to its end without an error, a warning or a request that fails', () => {
    expect(someone.complaints).toEqual([]);
  });

  it('shows no NaN, Infinity, undefined or −0 once its figures are awake', async () => {
    expect(await someone.page.evaluate(unsayable, 'html')).toEqual([]);
  });

  it('gives the focus to every link, button and field that is seen', async () => {
    const found = await someone.page.evaluate(() => {
      const seen = (it: Element): boolean =>
        it.checkVisibility({ visibilityProperty: true }) || [...it.children].some(seen);
      const all = document.querySelectorAll<HTMLElement>(
        'a[href], :is(button, input, select, textarea):enabled',
      );
      return [...all].filter(seen).map((it) => {
        it.focus({ preventScroll: true });
        return document.activeElement === it ? '' : it.outerHTML.slice(0, 160);
      });
    });
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter((name) => name !== '')).toEqual([]);
  });

  it.each([320, 360, 768, 1440])('does not scroll sideways at %i px', async (width) => {
    await someone.page.setViewportSize({ width, height: 900 });
    expect(await someone.page.evaluate(tooWide)).toEqual([]);
  });

  it.each([320, 360, 768, 1440])(
    'lays no letters over others, and begins no line with a sign that ends one, at %i px',
    async (width) => {
      const { page } = someone;
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.querySelector('main')!.textContent)).not.toBe('');
      expect(await page.evaluate(crossing, 'main')).toEqual([]);
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((details) => (details.open = true)),
      );
      expect(await page.evaluate(leading, 'main')).toEqual([]);
    },
  );

  it.each([
    [360, 'light'],
    [360, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('meets WCAG 2.2 AA at %i px, %s', async (width, colorScheme) => {
    await someone.page.setViewportSize({ width, height: 900 });
    await someone.page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page: someone.page }).setLegacyMode();
    const whole = colorScheme === 'light';
    const { violations, passes } = await (
      whole ? axe.withTags(wcag) : axe.withRules(ofColour)
    ).analyze();
    expect(passes.length).toBeGreaterThan(whole ? 5 : 0);
    const told = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)}\n${failureSummary}`),
    );
    expect(told).toEqual([]);
  });
});
