import { expect, it } from 'vitest';
import { figureOf } from './figure.ts';
import { reader } from './reader.ts';

it.each([
  ['en', '?weather=1e-9,0.999999999', 360],
  ['zh', '?weather=1e-9,0.999999999', 320],
  ['zh', '?weather=0.8,1e-9', 320],
  ['zh', '?weather=0.8,1e-9', 360],
  ['en', '?weather=0.0000001,0.3', 320],
])(
  'prints no label over another where numbers are long: %s, %s, %d px',
  async (locale, query, width) => {
    await using someone = await reader({ viewport: { width, height: 740 } });
    const figure = await figureOf(someone, 'weather', `/${locale}/calculators.html${query}`);
    const over = await figure
      .locator('.picture')
      .first()
      .evaluate((picture) => {
        const texts = [...picture.querySelectorAll('text.outcome, .plot text.q, .averages text')];
        const boxes = texts.map((text) => text.getBoundingClientRect());
        return texts.flatMap((text, i) =>
          boxes.flatMap((box, k) => {
            const mine = boxes[i]!;
            const apart =
              mine.right <= box.left + 1 ||
              box.right <= mine.left + 1 ||
              mine.bottom <= box.top + 4 ||
              box.bottom <= mine.top + 4;
            return k <= i || apart ? [] : [`${text.textContent} / ${texts[k]!.textContent}`];
          }),
        );
      });
    expect(over).toEqual([]);
  },
);

it.each([
  ['source', '?source=a:0.500001,b:0.499999'],
  ['classifier', '?classifier=2,1,0.1;1;1;0.999999;1;0'],
])('sets a number beside the bar of figure %s no wider than its room', async (model, query) => {
  await using someone = await reader({ viewport: { width: 360, height: 740 } });
  const figure = await figureOf(someone, model, `/en/calculators.html${query}`);
  const beyond = await figure.evaluate((it) => {
    const { right } = it.getBoundingClientRect();
    return [...it.querySelectorAll('.averages tspan')].flatMap((text) =>
      text.getBoundingClientRect().right > right + 1 ? [text.textContent] : [],
    );
  });
  expect(beyond).toEqual([]);
  expect((await figure.locator('.averages').first().textContent())!.length).toBeGreaterThan(20);
});

it('says of what never happens that it would tell without end, in the table too', async () => {
  await using someone = await reader();
  const figure = await figureOf(someone, 'source', '/en/calculators.html?source=a:1,b:0');
  const row = figure.locator('tbody tr').nth(1);
  expect(await row.locator('td').allTextContents()).toEqual(['0', '∞', '0']);
});

it('has figures that can be told by their names', async () => {
  await using someone = await reader();
  await someone.go('/en/calculators.html');
  const named = someone.page.getByRole('figure', { name: /^Figure \d\.\d[a-z]? \S/ });
  expect(await named.count()).toBe(await someone.page.locator('figure').count());
});

it('points up where a bill settles above the picture', async () => {
  await using someone = await reader();
  const labels = async (query: string): Promise<readonly string[]> => {
    const figure = await figureOf(someone, 'bill', `/en/calculators.html${query}`);
    const all = await figure.locator('.plot text.q').allTextContents();
    return all.map((text) => text.trim());
  };
  expect(await labels('?bill=0.8,0.01,365,1')).toContain('you → 5.318 ↑');
  expect(await labels('')).toEqual(['you → 1']);
  // Single bills that are too much for it are drawn above it, with their number.
  expect(await labels('?bill=0.8,0.97,365,1')).toEqual(['↑ 5.0589', 'you → 1.0469']);
  expect(await labels('?bill=0.8,1,365,1')).toContain('↑ ∞');
});
