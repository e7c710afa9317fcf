import { meant } from './meant.ts';
import { folded, wordsOf } from './words.ts';

/** A passage that can be found: a block of a page. */
export interface Passage {
  /** The page's address from the site's root, and the block on it. */
  readonly path: string;
  readonly id: string;
  /** The page's title and the section's. */
  readonly title: string;
  readonly section: string;
  readonly text: string;
  /** What it is called: a heading, a term, a figure's title, a function's name. This is looked for most. */
  readonly name?: string;
  /** Whether its page says of itself that it is to be found after the others. */
  readonly last?: true;
}

/** The passages of one section that answer a query, the best first. */
export interface Found {
  readonly title: string;
  readonly section: string;
  readonly passages: readonly { readonly passage: Passage; readonly excerpt: readonly Piece[] }[];
}

/**
 * What a query found: some of it by section, and how many passages there are in all; where nothing holds it as it is
 * written, what was looked for instead.
 */
export interface Answer {
  readonly sections: readonly Found[];
  readonly total: number;
  readonly instead?: string;
}

/** A piece of an excerpt: plain, or a place where the query matched. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

const most = { sections: 12, passages: 3 };
const weight = { name: 8, title: 4, section: 3, text: 1, last: 1 / 4 };

/**
 * Finds the passages that hold every word of a query, by section. Words are divided by spaces and punctuation; a Chinese
 * query needs none, since any run of hanzi may stand anywhere in the text: 交叉 and 熵 both find 交叉熵. Where a word is
 * nowhere as a whole, it is parted where hanzi meet letters, and hanzi are tried by their pairs, all of which must be there;
 * where that finds nothing either, what may have been meant is looked for.
 */
export function search(passages: readonly Passage[], query: string): Answer {
  const words = wordsOf(query);
  const nothing = { sections: [], total: 0 };
  return (
    answer(passages, words) ??
    answer(passages, words.flatMap(pairs)) ??
    correctedAnswer(passages, words) ??
    nothing
  );
}

function answer(passages: readonly Passage[], words: readonly string[]): Answer | undefined {
  const found = ranked(passages, words);
  if (found.length === 0) return undefined;
  return { sections: grouped(found, words), total: found.length };
}

function correctedAnswer(
  passages: readonly Passage[],
  words: readonly string[],
): Answer | undefined {
  const corrected = meant(
    passages.map((passage) => foldsOf(passage).whole),
    words,
  );
  const found = corrected && answer(passages, corrected);
  return found && { ...found, instead: corrected.join(' ') };
}

/** A passage's parts in the form in which they are compared; `whole` is all in which a word of a query may stand. */
type Folds = Readonly<Record<'name' | 'title' | 'section' | 'text' | 'whole', string>>;

const known = new WeakMap<Passage, Folds>();

/** Folds a passage when it is first asked for, and then no more: a reader's query grows letter by letter. */
function foldsOf(passage: Passage): Folds {
  const before = known.get(passage);
  if (before) return before;
  const [name, title, section, text] = [
    passage.name ?? '',
    passage.title,
    passage.section,
    passage.text,
  ].map(folded) as [string, string, string, string];
  const folds = { name, title, section, text, whole: `${text} ${title} ${section}` };
  known.set(passage, folds);
  return folds;
}

interface Ranked {
  readonly passage: Passage;
  readonly score: number;
}

function ranked(passages: readonly Passage[], words: readonly string[]): readonly Ranked[] {
  if (words.length === 0) return [];
  return passages
    .map((passage) => ({ passage, score: score(passage, words) }))
    .filter((found) => found.score > 0)
    .sort((a, b) => b.score - a.score);
}

function score(passage: Passage, words: readonly string[]): number {
  const { name, title, section, text, whole } = foldsOf(passage);
  let sum = 0;
  for (const word of words) {
    const here =
      share(name, word) * weight.name +
      count(text, word) * weight.text +
      (title.includes(word) ? weight.title : 0) +
      (section.includes(word) ? weight.section : 0);
    if (here === 0 || !whole.includes(word)) return 0;
    sum += here;
  }
  if (passage.last) sum *= weight.last;
  return words.some((word) => text.includes(word)) ? sum : 0;
}

function grouped(found: readonly Ranked[], words: readonly string[]): readonly Found[] {
  const sections = new Map<string, { title: string; section: string; passages: Passage[] }>();
  for (const { passage } of found) {
    const key = `${passage.path} ${passage.section}`;
    const group = sections.get(key) ?? {
      title: passage.title,
      section: passage.section,
      passages: [],
    };
    if (group.passages.length < most.passages) group.passages.push(passage);
    sections.set(key, group);
  }
  return [...sections.values()].slice(0, most.sections).map((group) => ({
    ...group,
    passages: group.passages.map((passage) => ({ passage, excerpt: excerpt(passage.text, words) })),
  }));
}

/** Some text around the first match, with every match in it marked. */
function excerpt(text: string, words: readonly string[]): readonly Piece[] {
  // A sign may fold into several, as ½ into 1⁄2: each place in what is compared knows the sign it comes from.
  const signs = [...text];
  const folds = signs.map(folded);
  const line = folds.join('');
  const signAt = folds.flatMap((fold, sign) => Array.from({ length: fold.length }, () => sign));
  const hits = new Set<number>();
  for (const word of words)
    for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + word.length))
      for (let i = at; i < at + word.length; i++) hits.add(signAt[i]!);
  const first = hits.size > 0 ? Math.min(...hits) : 0;
  let from = first > 40 ? first - 24 : 0;
  while (from < first && inWord(signs, from)) from += 1;
  let to = Math.min(from + 120, signs.length);
  while (to > first + 1 && inWord(signs, to)) to -= 1;
  const pieces: Piece[] = from > 0 ? [{ text: '…', hit: false }] : [];
  for (let start = from, end; start < to; start = end) {
    const hit = hits.has(start);
    for (end = start + 1; end < to && hits.has(end) === hit;) end += 1;
    pieces.push({ text: signs.slice(start, end).join(''), hit });
  }
  return to < signs.length ? [...pieces, { text: '…', hit: false }] : pieces;
}

/** Whether a text would be cut within a word there; between hanzi it may be cut. */
function inWord(signs: readonly string[], at: number): boolean {
  const part = /^(?:[^\P{L}\p{sc=Han}]|[\p{N}\p{M}.’'-])$/u;
  return part.test(signs[at - 1] ?? '') && part.test(signs[at] ?? '');
}

function pairs(word: string): readonly string[] {
  const runs = word.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? [];
  return runs.flatMap((run) =>
    /^\p{Script=Han}{3,}$/u.test(run)
      ? Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))
      : [run],
  );
}

function count(text: string, word: string): number {
  return Math.min(3, text.split(word).length - 1);
}

/** From 1 to 3 where a name holds a word: more where it is a word of the name, and the more of the name it is; else 0. */
function share(name: string, word: string): number {
  if (!name.includes(word)) return 0;
  return 1 + word.length / name.length + Number(wordsOf(name).includes(word));
}
