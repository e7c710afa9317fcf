import type { Locale, Localized } from './locales.ts';
import type { Unit } from './units.ts';

export { units, type Unit } from './units.ts';

export const unitName: Localized<Readonly<Record<Unit, string>>> = {
  zh: { bit: '比特', nat: '奈特', hartley: '哈特莱' },
  en: { bit: 'bit', nat: 'nat', hartley: 'hartley' },
};

/** What the logarithm's foot says in each unit: log₂, logₑ, log₁₀. */
export const baseOf: Readonly<Record<Unit, string>> = { bit: '2', nat: 'e', hartley: '10' };

const perBit: Readonly<Record<Unit, number>> = { bit: 1, nat: Math.LN2, hartley: Math.log10(2) };

/** Information in a unit, from bits. */
export function inUnit(bits: number, unit: Unit): number {
  return bits * perBit[unit];
}

/**
 * A number as the page says it: four decimals, five below 0.01, none of them idle zeros; `0.99999945` and `1.00001` where
 * it must not look like 1; `7.15 × 10⁻⁸`, with spaces at which no line breaks, where that would look like 0; `∞`.
 *
 * @throws RangeError for NaN, which no reader may ever meet.
 */
export function numberText(value: number): string {
  if (Number.isNaN(value)) throw new RangeError('NaN cannot be said.');
  if (value < 0) return `−${numberText(-value)}`;
  if (value === Infinity) return '∞';
  if (value === 0) return '0';
  if (value < 0.001) return scientific(value);
  const off = Math.abs(value - 1);
  if (off > 1e-12 && off < 1e-4) return nearOne(value, off);
  if (value >= 1e7) return scientific(value);
  return trimmed(value.toFixed(value < 0.01 ? 5 : 4));
}

/** Numbers as the page says them, wherever they stand in a text, as TeX says them: `7.15 \times 10^{-8}`. */
export function texOf(said: string): string {
  return said
    .replace(/\s×\s10([^ -~]+)/g, (_, power: string) => ` \\times 10^{${power.normalize('NFKC')}}`)
    .replaceAll('−', '-')
    .replaceAll('∞', '\\infty');
}

/** Between a number and a word after it, or two sentences: in Chinese nothing, since browsers leave room beside hanzi. */
export const apart: Localized<string> = { zh: '', en: ' ' };

/** What a word that is added stands in, with the room before it. */
export const brackets: Localized<readonly [open: string, close: string]> = {
  zh: ['（', '）'],
  en: [' (', ')'],
};

/** Information as the page says it, with its unit: `0.2781 bit`. */
export function informationText(bits: number, unit: Unit, locale: Locale): string {
  return numberText(inUnit(bits, unit)) + apart[locale] + unitName[locale][unit];
}

/** A number as it stands in a field, where it can be edited: the shortest text that says it, or else what the page says. */
export function fieldText(value: number): string {
  if (value < 0) return `−${fieldText(-value)}`;
  const short = Number(value.toPrecision(6));
  if (Math.abs(short - value) <= value * 1e-12) return String(short);
  const said = numberText(value);
  return said.includes('×') ? String(Number(value.toPrecision(4))) : said;
}

function nearOne(value: number, off: number): string {
  return trimmed(value.toFixed(Math.min(17, 1 - Math.floor(Math.log10(off)))));
}

function scientific(value: number): string {
  const [digits, exponent] = value.toExponential(2).split('e');
  return `${trimmed(digits!)}\u00a0×\u00a010${superscript(Number(exponent))}`;
}

function superscript(exponent: number): string {
  return String(exponent).replace(/./g, (sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? '⁻');
}

function trimmed(digits: string): string {
  return digits.replace(/\.?0+$/, '');
}
