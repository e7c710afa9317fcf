/** One number that a program shows, and states below. */
export interface Statement {
  /** The name under which TypeScript exports it. */
  readonly name: string;
  /** What the comment beside it says. */
  readonly said: string;
  readonly stated: string;
}

const python = /^print\(.*?\)(?: {2}# (?<said>.*))?\n# (?<stated>.+)$/gm;
const typescript =
  /^export const (?<name>\w+) = [^;]*;(?: \/\/ (?<said>.*))?\n\/\/ (?<stated>.+)$/gm;

/** What a program shows and states, in order. */
export function statements(code: string): readonly Statement[] {
  const pattern = /^export /m.test(code) ? typescript : python;
  return [...code.matchAll(pattern)].map(({ groups }) => ({
    name: groups!['name'] ?? '',
    said: groups!['said'] ?? '',
    stated: groups!['stated']!,
  }));
}

/** How often a program shows something, whether it states it or not. */
export function countShown(code: string): number {
  return code.match(/^\s*(?:export |print\()/gm)?.length ?? 0;
}

/** Whether what is shown is an amount of information in the reader's unit. */
export function isInformation({ said }: Statement): boolean {
  return !/no unit|in nats$/.test(said);
}

/** The numbers that a text is given: those in its code, not in its comments or in names; 0, 1 and 2 say how, not what. */
export function inputs(code: string): readonly number[] {
  const bare = code
    .split('\n')
    .filter((line) => !/^\s*(?:import|from)\b/.test(line))
    .map((line) => line.replace(/(?:\/\/|#).*$/, '').replace(/\b[a-zA-Z_]\w*/g, ''))
    .join('\n');
  const all = [...bare.matchAll(/\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi)].map(Number);
  return all.filter((number) => ![0, 1, 2].includes(number));
}

/** One number, as Python, TypeScript or TeX writes it. */
export function numberOf(text: string): number {
  return Number(
    text.replace(/\\infty|\binf\b/, 'Infinity').replace(/ \\times 10\^\{(-?\d+)\}/, 'e$1'),
  );
}

const written = String.raw`(?:-?[\d.]+|-?\\infty)(?: \\times 10\^\{-?\d+\})?`;

/** The numbers in a formula. */
export function numbersInTex(tex: string): readonly number[] {
  return [...tex.matchAll(new RegExp(written, 'g'))].map(([text]) => numberOf(text));
}

/** The amounts in a formula that stand before a unit's name. */
export function amountsInTex(tex: string, name: string): readonly number[] {
  return [...tex.matchAll(new RegExp(String.raw`(${written})\\ \\text\{${name}\}`, 'g'))].map(
    ([, text]) => numberOf(text!),
  );
}
