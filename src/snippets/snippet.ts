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

/** A number as it stands in a formula: four decimals, five below 0.01, more where it must not look like 1, or a power of ten. */
export function tex(value: number): string {
  if (value === Infinity) return '\\infty';
  if (value !== 0 && Math.abs(value) < 0.001) {
    const [digits, exponent] = value.toExponential(3).split('e');
    return `${Number(digits)} \\times 10^{${Number(exponent)}}`;
  }
  const missing = 1 - value;
  const near = missing > 1e-12 && missing < 1e-4;
  const places = Math.abs(value) < 0.01 ? 5 : 4;
  return String(Number(value.toFixed(near ? 1 - Math.floor(Math.log10(missing)) : places)));
}
