/** Why a text is not the number that was asked for. */
export type Problem = 'empty' | 'notANumber' | 'notWhole' | 'outOfRange';

/** A power of ten, raised or with a circumflex: what it is raised to. */
const power = /\s*[×*·]\s*10\s*(?:\^\s*([-+−]?\d+)|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))/;

/**
 * Reads a number as people write it: `0.8`, `.5`, `80%`, `4/5`, `½`, `1e-9` and, as the page itself says it,
 * `1 × 10⁻⁹`, full-width `０．８`, a comma for the decimal point, a typographic minus.
 *
 * @returns the number, within the range and never −0, or why there is none.
 */
export function read(
  text: string,
  range: { readonly min: number; readonly max: number; readonly whole?: true },
): number | Problem {
  const plain = text
    .replace(power, 'e$1$2')
    .normalize('NFKC')
    .replace(/[−–]/g, '-')
    .replace(/[⁄∕÷]/g, '/')
    .replace(/。/g, '.')
    .replace(/\s+/g, '');
  if (plain === '') return 'empty';
  const value = plain === '∞' ? Infinity : ratio(plain);
  if (value === undefined) return 'notANumber';
  if (!(value >= range.min && value <= range.max)) return 'outOfRange';
  if (range.whole && !Number.isInteger(value)) return 'notWhole';
  return value + 0;
}

function ratio(text: string): number | undefined {
  const parts = text.split('/');
  if (parts.length > 2) return undefined;
  const [above, below] = parts.map(decimal);
  if (above === undefined) return undefined;
  if (parts.length === 1) return above;
  return below === undefined || below === 0 ? undefined : above / below;
}

function decimal(text: string): number | undefined {
  const found = /^([+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?)(%?)$/i.exec(text);
  if (!found) return undefined;
  const value = Number(found[1]!.replace(',', '.'));
  return found[2] ? value / 100 : value;
}
