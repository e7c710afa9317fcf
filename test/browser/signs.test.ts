import { describe, expect, it } from 'vitest';
import { words as sourceWords } from '~/widgets/words/source.ts';
import { awake, reader } from './reader.ts';

/** What a browser chooses the shapes of signs by. */
const tongues = (found: Element[]): string[] =>
  found.map((it) => getComputedStyle(it).getPropertyValue('-webkit-locale'));

it('numbers of P and Q that can be changed in a sentence differ by their lines, too', async () => {
  await using someone = await reader();
  const { page } = someone;
  await someone.go('/en/cross-entropy.html');
  const lines = (inner: string) =>
    page.locator(`.prose p > .number:is(.p, .q) ${inner}`).evaluateAll((all) =>
      all.map((it) => {
        const whose = it.closest('.number')!.classList.contains('p') ? 'p' : 'q';
        const { textDecorationLine: line, textDecorationStyle: style } = getComputedStyle(it);
        return `${whose} ${line} ${style}`;
      }),
    );
  await awake(page.locator('figure[data-model=weather]'));
  const found = new Set(await lines('input'));
  expect(found).toEqual(new Set(['p underline solid', 'q underline dashed']));
});

describe('hanzi that a reader writes on an English page', () => {
  it('are Chinese where a symbol is named: in its field, on the floor of the picture, on the tape, in the tables', async () => {
    await using someone = await reader();
    const { page } = someone;
    await someone.go('/en/entropy.html');
    const figure = page.locator('figure[data-model=source]');
    const tape = page.locator('figure[data-model=telegraph]');
    await awake(figure);
    const name = page.getByLabel(sourceWords.en.nameOf(1));
    await name.fill('骨');
    await awake(tape);
    const places = [
      name,
      figure.locator('svg text').filter({ hasText: '骨' }),
      figure.locator('th').filter({ hasText: '骨' }),
      tape.locator('svg text').filter({ hasText: '骨' }),
      tape.locator('th').filter({ hasText: '骨' }),
    ];
    for (const place of places) {
      await place.first().waitFor({ state: 'attached' });
      for (const tongue of await place.evaluateAll(tongues)) expect(tongue).toBe('"zh-Hans"');
    }
    await name.fill('dash');
    await figure.locator('th').filter({ hasText: 'dash' }).waitFor();
    expect(await name.getAttribute('lang')).toBe('en');
    expect(await figure.locator('[lang=""], [lang^=zh]').count()).toBe(0);
    expect(someone.complaints).toEqual([]);
  });

  it('are Chinese where a text is counted', async () => {
    await using someone = await reader();
    const { page } = someone;
    await someone.go('/en/entropy.html?text=骨直骨角');
    const figure = page.locator('figure[data-model=text]');
    await awake(figure);
    const signs = figure.locator(':is(svg text, th)').filter({ hasText: /[骨直角]/ });
    const found = await signs.evaluateAll(tongues);
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found)).toEqual(new Set(['"zh-Hans"']));
    expect(someone.complaints).toEqual([]);
  });
});
