import type { ElementHandle, Locator, Page } from 'playwright-core';
import { locales, type Locale } from '~/i18n/locales.ts';
import { common } from '~/widgets/parts/words.ts';
import { editionOf, figures, type PlacedFigure } from '../setup/dist.ts';
import { awake, type Reader } from './reader.ts';

/**
 * Each model's first figure in an edition, where the prose speaks of it if it does; what one edition shows holds for its
 * twin.
 */
export function figuresOf(locale: Locale): readonly PlacedFigure[] {
  const ofEdition = figures().filter(({ page, number }) => editionOf(page) === locale && number);
  const inOrder = ofEdition.toSorted(
    (a, b) => Number(b.told) - Number(a.told) || order(a.number) - order(b.number),
  );
  return inOrder.filter(
    ({ model }, i) => inOrder.findIndex((other) => other.model === model) === i,
  );
}

/** Each model's first figure, the editions by turns, so that both are visited in half the time. */
export function figuresByTurns(): readonly PlacedFigure[] {
  const all = locales.map(figuresOf);
  return all[0]!.map((_, i) => all[i % all.length]![i]!);
}

const order = (number = ''): number =>
  Number(number.replace(/[a-z]$/, (letter) => `0${letter.charCodeAt(0)}`));

/** Goes to a figure, with a query such as `?weather=0.8,0.5`, and waits until it is awake. */
export async function meet(
  { page, go }: Reader,
  placed: Pick<PlacedFigure, 'page' | 'selector'>,
  query = '',
): Promise<Locator> {
  await go(placed.page + query);
  const figure = page.locator(placed.selector);
  await awake(figure);
  return figure;
}

/** The figure of a model, awake, among the calculators or on another page. */
export function figureOf(
  someone: Reader,
  model: string,
  path = '/en/calculators.html',
): Promise<Locator> {
  return meet(someone, { page: path, selector: `figure[data-model=${model}]` });
}

/** Everything that is written into a figure: its numbers, and its texts. */
export async function writtenIn(
  page: Page,
  placed: PlacedFigure,
): Promise<readonly (number | string)[]> {
  const texts = page.locator(`${placed.selector} textarea`);
  const written = await texts.evaluateAll((all) =>
    all.map((it) => (it as HTMLTextAreaElement).value),
  );
  return [...(await valuesOf(fieldsOf(page, placed))), ...written];
}

/** The fields for a number, in the figure and in the sentences that speak of it. */
export function fieldsOf(page: Page, { selector, model }: PlacedFigure): Locator {
  return page.locator(
    `:is(${selector}, [data-parameter^="${model}."]) [role=spinbutton]:not([disabled])`,
  );
}

/** Some elements of a page, each to be held on to. */
export async function each(locator: Locator): Promise<ElementHandle<HTMLElement>[]> {
  return (await locator.elementHandles()) as ElementHandle<HTMLElement>[];
}

/** Where the slider or field that has the focus stands. */
export function focused(page: Page): Promise<number> {
  return page.evaluate(() => {
    const it = document.activeElement as HTMLInputElement;
    if (it.type === 'range') return it.valueAsNumber;
    const text = it.getAttribute('aria-valuetext');
    return text === '∞' ? Infinity : Number(it.getAttribute('aria-valuenow') ?? NaN);
  });
}

/** Where each of some fields stands. */
export function valuesOf(fields: Locator): Promise<number[]> {
  return fields.evaluateAll((all) =>
    all.map((it) => Number(it.getAttribute('aria-valuenow') ?? 'Infinity')),
  );
}

/** Types a text into the field that has the focus, in place of what stands there. */
export async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  if (text === '') await page.keyboard.press('Delete');
  else await page.keyboard.insertText(text);
}

/** What the address says of a model. */
export function inAddress(page: Page, model: string): string | null {
  return new URL(page.url()).searchParams.get(model);
}

/** The words that every figure has, in the language of its page. */
export function wordsOf({ page }: Pick<PlacedFigure, 'page'>) {
  return common[editionOf(page) ?? locales[0]];
}

/** What is wrong with a figure as it now stands, and with the sentences that follow it; in one look. */
export function wrongWith(
  page: Page,
  { selector, model }: PlacedFigure,
  also: readonly ('outside' | 'tooWide')[] = [],
): Promise<string[]> {
  const sentences = `:is(p, li):has([data-live^="${model}."])`;
  return page.evaluate(
    ([figure, touched, more]) => {
      const { eyes } = window as unknown as { eyes: Record<string, (where: string) => string[]> };
      return [
        ...['unsayable', 'foreign'].flatMap((eye) => eyes[eye]!(touched)),
        ...['empty', ...more].flatMap((eye) => eyes[eye]!(figure)),
      ];
    },
    [selector, `${selector}, ${sentences}`, also] as const,
  );
}

/** The figures that show what a reader writes, a text or a symbol's name, which may be in any language. */
const ofOwnWords = ['text', 'source'];

/** What is wrong with a figure, apart from the language of a reader's own words. */
export async function wrongButForWords(page: Page, placed: PlacedFigure): Promise<string[]> {
  const found = await wrongWith(page, placed, ['outside', 'tooWide']);
  return ofOwnWords.includes(placed.model)
    ? found.filter((each) => !/ in <\w+ lang=/.test(each))
    : found;
}
