import { read } from '../parts/quantity.ts';
import { addsUp } from '../parts/total.ts';

/** Which of a text's words is no number from 0 up, counted from 1; 0 where the text holds no number at all. */
interface NotANumber {
  readonly wrong: number;
}

/** Numbers as people paste them: one list, or two of the same length. */
export type Lists = readonly [readonly number[]] | readonly [readonly number[], readonly number[]];

/**
 * Reads a list of numbers, or two, as people paste them: separated by commas, spaces or lines; a Python or JSON list; two
 * rows or two columns of a table, with or without names, places, quotes or bars; fractions, percentages, full-width
 * digits.
 *
 * Where a text can be read in more than one way, the way in which every list adds up to 1 is taken.
 */
export function readLists(text: string): Lists | NotANumber {
  const rows: number[][] = [];
  let count = 0;
  for (const line of linesOf(text)) {
    const row: number[] = [];
    for (const word of line) {
      count += 1;
      const value = read(word, { min: 0, max: Number.MAX_VALUE });
      if (typeof value !== 'number') return { wrong: count };
      row.push(value);
    }
    rows.push(row);
  }
  if (rows.length === 0) return { wrong: 0 };
  const ways = waysOf(rows);
  return ways.find((lists) => lists.every(addsUp)) ?? ways[0]!;
}

/** The words of each line, or of each innermost pair of brackets where there are brackets. */
function linesOf(text: string): string[][] {
  const plain = text
    .replace(/[^¼-¾⅐-⅞]+/g, (run) => run.normalize('NFKC'))
    .replace(/、/g, ',')
    // A Markdown table: the line below its head goes, its bars are room; and numbers need no quotes.
    .replace(/^[ |:-]+$/gm, '')
    .replace(/\|/g, ' ')
    .replace(/(["'])([^\s,"'\p{L}]+)\1/gu, '$2')
    .replace(/\s+%/g, '%')
    .replace(/[^\S\n]*([/⁄∕÷])[^\S\n]*/g, '$1');
  const parts = plain.split(/[;\n\t]+/).filter((part) => part.trim());
  const words = parts.length > 1 ? parts : plain.trim().split(/\s+/);
  if (isDecimal(words) && (parts.length > 2 || addsUp(words.map(fromDecimal))))
    return [words.map((word) => word.trim())];
  const brackets = plain.match(/[[({][^[\](){}]*\d[^[\](){}]*[\])}]/g);
  const lines = brackets?.map((group) => group.slice(1, -1)) ?? plain.split(/[\n;]+/);
  const table = lines.length > 1 && !brackets;
  return lines.map((line) => wordsOf(line, table)).filter((words) => words.length > 0);
}

/**
 * Whether a comma in every word is a decimal one: 0,5; 0,25; 0,25. Two such words, or any with mere spaces between them, may
 * be twice as many numbers: then the sum decides.
 */
function isDecimal(words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => /^\s*\d*,\d+\s*$/.test(word));
}

const fromDecimal = (word: string): number => Number(word.replace(',', '.'));

/** A line's words without what names them: `p =`, `"rain":` and, in a table, the name in the first column. */
function wordsOf(line: string, table: boolean): string[] {
  const words = line
    .replace(/["']?[\p{L}_][^,:="']*["']?\s*[:=]/gu, ' ')
    .split(/[\s,]+/)
    .filter(Boolean);
  const first = table ? words.findIndex((word) => !/^["'\p{L}_]/u.test(word)) : 0;
  return first < 0 ? [] : words.slice(first);
}

function waysOf(rows: readonly number[][]): Lists[] {
  const flat: Lists = [rows.flat()];
  if (rows.length === 1) return [flat];
  const wide = (width: number): boolean => rows.every((row) => row.length === width);
  const counted = rows.every((row, i) => row[0]! - rows[0]![0]! === i);
  const bare = counted && wide(3) ? rows.map((row) => row.slice(1)) : rows;
  const ways: Lists[] = [];
  const [first, second] = bare as [number[], number[]];
  if (bare.length === 2 && first.length === second.length && first.length > 1)
    ways.push([first, second]);
  if (bare.every((row) => row.length === 2))
    ways.push([bare.map((row) => row[0]!), bare.map((row) => row[1]!)]);
  if (counted && wide(2)) ways.push([rows.map((row) => row[1]!)]);
  return [...ways, flat];
}
