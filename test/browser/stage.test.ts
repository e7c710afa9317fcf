import { expect, it } from 'vitest';
import { htmlOf } from '../setup/dist.ts';
import { figuresByTurns, meet } from './figure.ts';
import { reader } from './reader.ts';

const all = figuresByTurns();
const staged = all.filter(({ page, model }) =>
  htmlOf(page)
    .split('data-model="')
    .some((figure) => figure.startsWith(`${model}"`) && figure.includes('class="stage"')),
);

it('is so of most figures', () => {
  expect(staged.length).toBeGreaterThan(all.length / 2);
});

it.each(staged)(
  'figure $number ($model) on $page: on a phone its picture stays in sight at every control, and covers none',
  async (placed) => {
    await using someone = await reader({ viewport: { width: 360, height: 740 } });
    const figure = await meet(someone, placed);
    const stage = figure.locator('.stage');
    const seen = await stage.evaluate((it) => {
      const bar = document.querySelector('.bar')!;
      const picture = it.firstElementChild!;
      const controls = [...it.querySelectorAll('.controls :is(input, button)')];
      return controls.flatMap((control) =>
        (['start', 'center', 'nearest'] as const).flatMap((block) => {
          control.scrollIntoView({ block });
          const { top, bottom } = picture.getBoundingClientRect();
          const covered = control.getBoundingClientRect().top < bottom - 1;
          const hidden = top < bar.getBoundingClientRect().bottom - 1;
          return covered || hidden ? [`${control.outerHTML.slice(0, 60)} (${block})`] : [];
        }),
      );
    });
    expect(seen).toEqual([]);
    expect(await stage.locator('.controls input').count()).toBeGreaterThan(0);
    expect(someone.complaints).toEqual([]);
  },
);
