/** Why a text is not the number that was asked for. */
export type Problem = 'empty' | 'notANumber' | 'notWhole' | 'outOfRange';

/** What a number has to be. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly whole?: true;
  /** Whether a comma before three digits stands between thousands, as it does in what has to be whole. */
  readonly thousands?: true;
  /** Whether ∞ is one too, though no number beyond `max` is. */
  readonly endless?: true;
}

/** A power of ten, raised or with a circumflex: what it is raised to. */
const power = /\s*[×*·]\s*10\s*(?:\^\s*([-+−]?\d+)|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))/;

/** A power of a whole number by itself: 2^-10, 10⁻⁹. */
const tower = /^\s*(\d+)\s*(?:\^\s*([-+−]?\d+)|([⁻⁺]?[⁰¹²³⁴-⁹]+))\s*$/;

/** A comma between thousands. */
const thousands = /(?<=(?:^|[^\d.,])[1-9]\d{0,2}(?:,\d{3})*),(?=\d{3}(?!\d))/g;

/** A number without a sign; and a sign, whole ones before a fraction, one number or the quotient of two, a per cent sign. */
const digits = '((?:\\d+[.,]?\\d*|[.,]\\d+)(?:e[+-]?\\d+)?)';
const form = new RegExp(`^([+-])?(?:(\\d+) (?=\\d+/))?${digits}(?:/${digits})?(%)?$`, 'i');

/**
 * Reads a number as people write it: `0.8`, `.5`, `80%`, `4/5`, `½`, `1½`, `1e-9` and, as the page itself says it,
 * `1 × 10⁻⁹`, `10⁻⁹`, `2^-10`, full-width `０．８`, a comma for the decimal point (or, before three digits
 * of a whole number or of one that may be thousands, between them), a typographic minus.
 *
 * @returns the number, within the range and never −0, or why there is none; of what has to be whole, all that is no number
 *   is not whole either, since that says what would be right.
 */
export function read(text: string, range: Bounds): number | Problem {
  const unread = range.whole ? 'notWhole' : 'notANumber';
  const raised = text.replace(tower, worthOf);
  // A power of what stands before it is none that we read, nor is one of ten after a fraction.
  if (/[²³¹⁰⁴-⁹⁺⁻]/.test(raised.replace(power, ''))) return unread;
  if (power.test(raised) && /[/⁄∕÷]/.test(raised)) return unread;
  const plain = raised
    .replace(power, 'e$1$2')
    .replace(/[¼-¾⅐-⅞]/g, ' $&')
    .normalize('NFKC')
    .replace(/[−–]/g, '-')
    .replace(/[⁄∕÷]/g, '/')
    .replace(/。/g, '.')
    .replace(range.whole || range.thousands ? thousands : '', '')
    .trim()
    .replace(/\s*(\D)\s*/g, '$1');
  if (plain === '') return range.whole ? unread : 'empty';
  if (plain === '∞') return range.endless ? Infinity : 'outOfRange';
  const value = amount(plain);
  if (value === undefined) return unread;
  if (!(value >= range.min && value <= range.max)) return 'outOfRange';
  if (range.whole && !Number.isInteger(value)) return 'notWhole';
  return value + 0;
}

/** Reads several numbers, each within its range: all of them, or nothing where one is missing, wrong or too many. */
export function readAll<const Ranges extends readonly Bounds[]>(
  texts: readonly string[],
  ranges: Ranges,
): { readonly [I in keyof Ranges]: number } | undefined {
  if (texts.length !== ranges.length) return undefined;
  const values = texts.map((text, i) => read(text, ranges[i]!));
  if (!values.every((value) => typeof value === 'number')) return undefined;
  return values as { readonly [I in keyof Ranges]: number };
}

/** What a power is worth; one of ten as it is written, since its digits are then right to the last. */
function worthOf(_: string, base: string, plain: string | undefined, raised: string): string {
  const exponent = (plain ?? raised.normalize('NFKC')).replace('−', '-');
  return base === '10'
    ? `1e${exponent}`
    : String(Number(base) ** Number(exponent)).replace('Infinity', '1e999');
}

function amount(text: string): number | undefined {
  const found = form.exec(text);
  if (!found) return undefined;
  const [whole, above, below] = [found[2] ?? '0', found[3]!, found[4] ?? '1'].map((part) =>
    Number(part.replace(',', '.')),
  ) as [number, number, number];
  if (below === 0) return undefined;
  const value = whole + above / below;
  return (found[1] === '-' ? -value : value) / (found[5] ? 100 : 1);
}
