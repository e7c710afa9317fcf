import type { Element, ElementContent } from 'hast';

/** A formula as a line of text, from its MathML: p₂ log p/q, with brackets where a fraction or an index needs them. */
export function mathText(math: Element): string {
  return partsOf(math)
    .join('')
    .replace(/\s*([∣∥])\s*/g, ' $1 ')
    .replace(/\( +/g, '(');
}

function partsOf(element: Element): string[] {
  return inside(element).map((each) =>
    isFunction(each) ? ` ${textOf(each).trim()} ` : textOf(each),
  );
}

function inside({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}

/** Whether it is the name of a function, with its base if it has one: log, log₂. Such a name stands between spaces. */
function isFunction(element: Element): boolean {
  const [first] = inside(element);
  if (element.tagName === 'mi') return wordsOf(element).length > 1;
  const [, ...others] = inside(element);
  const named = element.tagName === 'msub' || others.every((other) => wordsOf(other) === applied);
  return named && first !== undefined && isFunction(first);
}

/** The sign, which nobody sees, for a function that is applied. */
const applied = '\u2061';

function textOf(element: Element): string {
  const parts = partsOf(element);
  const [base = '', second = '', third = ''] = parts;
  switch (element.tagName) {
    case 'annotation':
      return '';
    case 'mfrac':
      return `${enclosed(base)}/${enclosed(second)}`;
    case 'msqrt':
      return `√${enclosed(parts.join(''))}`;
    case 'msub':
    case 'munder':
      return base.trim() + small(second, '_', lower);
    case 'msup':
    case 'mover':
      return base + (accents[second] ?? small(second, '^', raised));
    case 'msubsup':
    case 'munderover':
      return base + small(second, '_', lower) + small(third, '^', raised);
    case 'mspace':
      return ' ';
    case 'mtext':
      return wordsOf(element).replace(closer, '');
    case 'mtd':
      return `${parts.join('')} `;
    case 'mo':
      return spaced(wordsOf(element));
    default:
      return parts.length > 0 ? parts.join('') : wordsOf(element);
  }
}

/** What compares two sides stands between spaces. */
function spaced(sign: string): string {
  return sign.replace(/^[=≈≠<>≤≥≪≫→←⇒⟺∼]$/u, ' $& ').replace(applied, '');
}

function enclosed(text: string): string {
  const plain = text.trim();
  return /^(?:√?\p{L}[\p{M}\p{No}\p{Lm}]*(?:\([^()]*\))?|[\d.]+)$/u.test(plain)
    ? plain
    : `(${plain})`;
}

/** A space that takes room back, as KaTeX has it written. */
const closer = /\s\u2063/g;

/** What stands above a letter and belongs to it. */
const accents: Readonly<Record<string, string>> = { '^': '\u0302', ˉ: '\u0304', '¯': '\u0304' };

type Signs = readonly [plain: string, small: string];

const lower: Signs = ['0123456789+−=()ijknmpstx', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ᵢⱼₖₙₘₚₛₜₓ'];
const raised: Signs = ['0123456789+−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'];

/** An index or a power in small signs where there are such signs for all of it. */
function small(text: string, mark: string, [plain, signs]: Signs): string {
  if (/^′+$/.test(text)) return text;
  const all = [...text.replaceAll(' ', '')];
  if (all.every((sign) => plain.includes(sign)))
    return all.map((sign) => signs[plain.indexOf(sign)]).join('');
  return mark + (/^\p{L}+$/u.test(text) ? text : enclosed(text));
}

function wordsOf({ children }: Element): string {
  return children
    .map((child: ElementContent) => (child.type === 'text' ? child.value : ''))
    .join('');
}
