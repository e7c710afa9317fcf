import { entropy, entropyContributions, normalize } from '~/entropy/index.ts';
import { endsOf } from './parts/ends.ts';
import type { Model } from './parts/model.ts';
import { read } from './parts/quantity.ts';
import { addsUp } from './parts/total.ts';
import { lostToUnevenness } from './parts/uneven.ts';

/** One thing that a source can send. */
export interface SourceSymbol {
  readonly name: string;
  readonly p: number;
  /** Whether the reader holds it, so that changes elsewhere leave it alone. */
  readonly held?: boolean;
}

/** A source as the reader has made it, and the entropy that the reader aims for, in bits. */
export interface SourceState {
  readonly symbols: readonly SourceSymbol[];
  readonly aim?: number | undefined;
}

/** How few and how many symbols a source of the figure has. */
export const fewest = 2;
export const most = 8;
/** The most entropy that so many can have. */
export const mostBits = Math.log2(most);

/**
 * Sources to begin with. The seven most frequent letters of English are counted in 3.6 million million letters of
 * printed books: P. Norvig, English Letter Frequency Counts: Mayzner Revisited, 2012. The last symbol, …, is the other
 * nineteen letters together.
 */
export const presets = {
  telegraph: named(['0', '1'], [0.8, 0.2]),
  fairDie: named(['1', '2', '3', '4', '5', '6'], normalize([1, 1, 1, 1, 1, 1])),
  loadedDie: named(['1', '2', '3', '4', '5', '6'], [0.1, 0.1, 0.1, 0.1, 0.1, 0.5]),
  letters: named(
    ['e', 't', 'a', 'o', 'i', 'n', 's', '…'],
    [0.1249, 0.0928, 0.0804, 0.0764, 0.0757, 0.0723, 0.0651, 0.4124],
  ),
} as const;

export type Preset = keyof typeof presets;

export const presetNames = Object.keys(presets) as readonly Preset[];

/**
 * Figure 2.1: a source of two to eight symbols, and what it tells on average. In a link: `0:0.8,1:0.2`, or a preset's name.
 */
export const source: Model<SourceState, ReturnType<typeof follow>> = {
  name: 'source',
  initial: { symbols: presets.telegraph },
  follow,
  bare: ['n', 'pFirst', 'pLast'],
  write: ({ symbols, aim }) => {
    const preset = presetOf(symbols);
    const list = preset ?? symbols.map(written).join(',');
    return aim === undefined ? list : `${list};${aim}`;
  },
  read: (text) => {
    const [list = '', aimText, ...more] = text.split(';');
    const symbols = Object.hasOwn(presets, list) ? presets[list as Preset] : symbolsIn(list);
    const aim = aimText === undefined ? undefined : read(aimText, { min: 0, max: mostBits });
    if (!symbols || more.length > 0 || typeof aim === 'string') return undefined;
    return aim === undefined ? { symbols } : { symbols, aim };
  },
};

/** The probabilities of a source's symbols. */
export function probabilitiesOf(symbols: readonly SourceSymbol[]): readonly number[] {
  return symbols.map(({ p }) => p);
}

/** What each symbol adds to the entropy, in bits: its surprise, as often as it comes. */
export function sharesOf(symbols: readonly SourceSymbol[]): readonly number[] {
  return entropyContributions(probabilitiesOf(symbols));
}

/** The preset that a source is, if nothing about it was changed. */
export function presetOf(symbols: readonly SourceSymbol[]): Preset | undefined {
  return presetNames.find(
    (name) =>
      presets[name].length === symbols.length &&
      presets[name].every((each, i) => written(each) === written(symbols[i]!)),
  );
}

/** How long a symbol's name may be; a field holds to it by itself, but for what is still being composed. */
export const longestName = 12;

/**
 * A symbol's name as a reader may write it: without control characters, what turns the text around it, and
 * halves of characters.
 */
export function tidyName(name: string): string {
  return name.replace(/[\p{Cc}\p{Cs}\p{Bidi_C}]/gu, '');
}

function follow({ symbols }: SourceState) {
  const p = probabilitiesOf(symbols);
  const n = p.length;
  return {
    n,
    ...endsOf('p', p),
    entropy: entropy(p),
    most: Math.log2(n),
    lost: lostToUnevenness(p),
  };
}

function named(names: readonly string[], p: readonly number[]): readonly SourceSymbol[] {
  return names.map((name, i) => ({ name, p: p[i]! }));
}

/** `name:0.8`, with a star where the symbol is held, and a percent escape for what would break the list. */
function written({ name, p, held }: SourceSymbol): string {
  const safe = name.replace(
    /[%,:;]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${safe}:${p}${held ? '*' : ''}`;
}

function symbolsIn(list: string): readonly SourceSymbol[] | undefined {
  const symbols = list.split(',').map(symbolIn);
  if (symbols.length < fewest || symbols.length > most) return undefined;
  if (!symbols.every((symbol) => symbol !== undefined)) return undefined;
  return addsUp(probabilitiesOf(symbols)) ? symbols : undefined;
}

function symbolIn(text: string): SourceSymbol | undefined {
  const found = /^([^:]*):([^:*]+)(\*?)$/s.exec(text);
  if (!found) return undefined;
  const p = read(found[2]!, { min: 0, max: 1 });
  if (typeof p !== 'number') return undefined;
  const written = found[1]!.replace(/%([0-9A-F]{2})/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  const name = Array.from(tidyName(written)).slice(0, longestName).join('');
  return found[3] ? { name, p, held: true } : { name, p };
}
