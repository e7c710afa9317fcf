import { folded } from './words.ts';

/**
 * What a query may have meant: each of its words that stands nowhere in the texts is replaced by the nearest that does,
 * the most frequent of those equally near. A slip is a letter too many, missing or wrong, or two neighbours exchanged
 * (Damerau, A Technique for Computer Detection and Correction of Spelling Errors, 1964); one is forgiven from four letters
 * on, two from eight, and one from three hanzi on, for which every run of as many counts as a word.
 *
 * @returns the words that were meant; undefined where none is missing, or one is near to nothing
 */
export function meant(
  texts: readonly string[],
  words: readonly string[],
): readonly string[] | undefined {
  const lines = texts.map(folded);
  const missing = words.filter((word) => !lines.some((line) => line.includes(word)));
  if (missing.length === 0) return undefined;
  const instead = new Map(missing.map((word) => [word, nearest(lines, word)]));
  const all = words.map((word) => (instead.has(word) ? instead.get(word) : word));
  return all.every((word) => word !== undefined) ? all : undefined;
}

/** A word of letters, though hanzi stand beside it without a space. */
const letters = /[^\P{L}\p{Script=Han}]+/gu;

function nearest(lines: readonly string[], word: string): string | undefined {
  const signs = [...word];
  const inHanzi = /^\p{Script=Han}+$/u.test(word);
  const forgiven = inHanzi ? Number(signs.length >= 3) : Math.floor(Math.min(signs.length, 8) / 4);
  if (forgiven === 0) return undefined;
  const often = new Map<string, number>();
  for (const line of lines)
    for (const other of inHanzi ? runsOf(line, signs.length) : (line.match(letters) ?? []))
      often.set(other, (often.get(other) ?? 0) + 1);
  let best: string | undefined;
  let least = forgiven;
  for (const [other, times] of often) {
    const slips = slipsBetween(signs, [...other], least);
    if (slips < least || (slips === least && times > (often.get(best ?? '') ?? 0))) {
      best = other;
      least = slips;
    }
  }
  return best;
}

/** Every run of so many hanzi in a line. */
function runsOf(line: string, length: number): readonly string[] {
  return (line.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - length + 1) }, (_, i) =>
      run.slice(i, i + length),
    ),
  );
}

/** How many slips lead from one word to another; infinite where it takes more than are asked for. */
function slipsBetween(from: readonly string[], to: readonly string[], most: number): number {
  if (Math.abs(from.length - to.length) > most) return Infinity;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const wrong = row[j - 1]! + Number(from[i - 1] !== to[j - 1]);
      const exchanged =
        i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
          ? before[j - 2]! + 1
          : Infinity;
      next.push(Math.min(wrong, row[j]! + 1, next[j - 1]! + 1, exchanged));
    }
    if (Math.min(...next) > most) return Infinity;
    [before, row] = [row, next];
  }
  return row.at(-1)! <= most ? row.at(-1)! : Infinity;
}
