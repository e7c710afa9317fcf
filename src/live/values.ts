import type { Locale } from '~/i18n/locales.ts';
import { baseOf, inUnit, numberText, unitName, type Unit } from '~/i18n/numbers.ts';

/**
 * What is written, when the site is built, for a number in the text or in a formula that follows a figure: an element with
 * `data-live="weather.gap"`, and with `data-bits` where it is information, so that it can be said in any unit. The unit's
 * own name and the foot of its logarithm are `unit.name` and `unit.base`.
 */
export function liveValue(
  name: string,
  value: number,
  information: boolean,
): { attributes: Record<string, string>; text: string } {
  return {
    attributes: { 'data-live': name, ...(information ? { 'data-bits': bitsText(value) } : {}) },
    text: numberText(value),
  };
}

/** Writes a figure's readings into every element of the page that names them. */
export function writeReadings(
  model: { readonly name: string; readonly bare: readonly string[] },
  readings: Readonly<Record<string, number>>,
  unit: Unit,
): void {
  for (const element of document.querySelectorAll<HTMLElement>(`[data-live^="${model.name}."]`)) {
    const name = element.dataset['live']!.slice(model.name.length + 1);
    const value = readings[name];
    if (value === undefined || element.dataset['adopted'] !== undefined) continue;
    const information = !model.bare.includes(name);
    if (information) element.dataset['bits'] = bitsText(value);
    write(element, numberText(information ? inUnit(value, unit) : value));
  }
}

/** Says every piece of information on the page in a unit, whose name is each passage's language's own. */
export function writeUnit(unit: Unit): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-bits]')) {
    const told = inUnit(Number(element.dataset['bits']), unit);
    // Its bits have ten digits: an eleventh would be made up, and 1 hartley be 1.000000000034.
    write(element, numberText(Number(told.toPrecision(10))));
  }
  for (const element of document.querySelectorAll(selector('unit.name'))) {
    const { locale } = element.closest<HTMLElement>('[data-locale]')!.dataset;
    write(element, unitName[locale as Locale][unit]);
  }
  for (const element of document.querySelectorAll(selector('unit.base')))
    write(element, baseOf[unit]);
}

/** What shows one of these, wherever on the page. */
const selector = (name: string): string => `[data-live="${name}"]`;

/**
 * As an attribute keeps it: to ten digits, of which a page says five or so; what is beyond every double reads back as
 * infinity.
 */
function bitsText(bits: number): string {
  return Number.isFinite(bits) ? String(Number(bits.toPrecision(10))) : `${Math.sign(bits)}e999`;
}

function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
