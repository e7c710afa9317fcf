import { inUnit, unitName, units, type Unit } from '~/i18n/numbers.ts';
import { locales } from '~/i18n/locales.ts';

/** How far an answer may be off and still be right: half a per cent, or half of the fourth decimal. */
const tolerance = { relative: 0.005, absolute: 0.00005 };

/** What a reader wrote, as a number and the unit named with it, if any: `0.5004 nat`, `1.5比特`. */
export function split(text: string): { readonly number: string; readonly unit: Unit | undefined } {
  const whole = text.trim();
  const endsWith = (name: string): boolean =>
    whole.slice(-name.length).normalize('NFKC').toLowerCase() === name;
  for (const unit of units) {
    const names = [...locales.map((locale) => unitName[locale][unit]), unit, `${unit}s`];
    const name = names.find(endsWith);
    if (name) return { number: whole.slice(0, -name.length), unit };
  }
  return { number: whole, unit: undefined };
}

/** Whether a number is the answer, near enough; information may be in any unit, the answer is in bits. */
export function isRight(written: number, answer: number, unit: Unit | undefined): boolean {
  const inBits = unit ? written / inUnit(1, unit) : written;
  const error = Math.abs(inBits - answer);
  return (
    error <=
    Math.max(tolerance.absolute / inUnit(1, unit ?? 'bit'), tolerance.relative * Math.abs(answer))
  );
}
