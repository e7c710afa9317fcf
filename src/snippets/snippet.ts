import type { Density } from '~/entropy/index.ts';
import { numberText, texOf } from '~/i18n/numbers.ts';

/** The languages that a figure can be copied as, in the order offered. */
export const languages = ['python', 'pytorch', 'typescript', 'latex'] as const;

export type Language = (typeof languages)[number];

/**
 * What a figure shows, as code that runs as pasted, in Python or PyTorch, TypeScript and LaTeX. The numbers that they
 * start from are the same, and so are those that they show, in the same order; the last is the result. A program states
 * each in a comment below what shows it, alone on its line: in Python a `print`, in TypeScript an `export`, the last of
 * which is named `result`. LaTeX says them all, each amount of information that stands before its unit as a program
 * states it. Information is in bits, and `unit.ts` says it in others; the comment beside what shows anything else says
 * "no unit", or "in nats" where it is in nats whatever the reader's unit.
 */
export interface Snippets extends Readonly<Partial<Record<Language, string>>> {
  readonly typescript: string;
  readonly latex: string;
}

/** What takes functions from the entropy module, in the one file that the site offers. */
export function take(...names: readonly string[]): string {
  const list = names.join(', ');
  const taken =
    list.length > 60 ? `{\n${names.map((name) => `  ${name},\n`).join('')}}` : `{ ${list} }`;
  return `import ${taken} from './entropy.js'; // offered on the page of the entropy module`;
}

/** What a program in NumPy says where it takes the logarithm of one of these: nothing, or that 0 needs no warning. */
export function zeroAllowed(...values: readonly number[]): string {
  return values.includes(0) ? 'np.seterr(divide="ignore")  # the logarithm of 0 is −∞\n' : '';
}

/** A list of numbers as Python, TypeScript and TeX all write it. */
export function list(values: readonly number[]): string {
  return `[${values.join(', ')}]`;
}

/** A density as TypeScript writes it, for the entropy module to take. */
export function densityText(density: Density): string {
  const fields = Object.entries(density).map(
    ([key, value]) => `${key}: ${typeof value === 'string' ? `'${value}'` : value}`,
  );
  return `{ ${fields.join(', ')} }`;
}

/** A number as Python prints it. */
export function python(value: number): string {
  const small = value !== 0 && Math.abs(value) < 1e-4;
  return (small ? value.toExponential() : String(value))
    .replace('Infinity', 'inf')
    .replace(/e([+-])(\d)$/, 'e$10$2');
}

/** A number as it stands in a formula: what the page says, in TeX. */
export function tex(value: number): string {
  return texOf(numberText(value));
}

/** The same where something is done with it as a whole: in brackets if it is a product or has a sign. */
export function texWhole(value: number): string {
  const text = tex(value);
  return /^-|\\times/.test(text) ? `(${text})` : text;
}
