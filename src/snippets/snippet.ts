import { numberText } from '~/i18n/numbers.ts';

/** The languages that a figure can be copied as, in the order offered. */
export const languages = ['python', 'pytorch', 'typescript', 'latex'] as const;

export type Language = (typeof languages)[number];

/**
 * What a figure shows, as code that runs as pasted, in Python or PyTorch, TypeScript and LaTeX. Each program ends with a
 * comment that states its result: in Python what the only `print` says, in TypeScript what is exported as `result`; the
 * numbers that they start from are the same. Information is in bits; `unit.ts` says it in others.
 */
export interface Snippets extends Readonly<Partial<Record<Language, string>>> {
  readonly typescript: string;
  readonly latex: string;
}

/** What takes functions from the entropy module, in the one file that the site offers. */
export function take(...names: readonly string[]): string {
  return `import { ${names.join(', ')} } from './entropy.js'; // offered on the page of the entropy module`;
}

/** A list of numbers as Python, TypeScript and TeX all write it. */
export function list(values: readonly number[]): string {
  return `[${values.join(', ')}]`;
}

/** A number as Python prints it. */
export function python(value: number): string {
  if (value === Infinity) return 'inf';
  return String(value).replace(/e([+-])(\d)$/, 'e$10$2');
}

/** A number as it stands in a formula: what the page says, in TeX. */
export function tex(value: number): string {
  return numberText(value)
    .replace(/\s×\s10(.+)/, (_, power: string) => ` \\times 10^{${power.normalize('NFKC')}}`)
    .replaceAll('−', '-')
    .replace('∞', '\\infty');
}

/** The same where something is done with it as a whole: in brackets if it is a product or has a sign. */
export function texWhole(value: number): string {
  const text = tex(value);
  return /^-|\\times/.test(text) ? `(${text})` : text;
}
