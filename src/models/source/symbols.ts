import { shareAnew, shareOut } from './share.ts';
import { fewest, most, type SourceSymbol } from '../source.ts';
import { total } from '../parts/total.ts';

type Symbols = readonly SourceSymbol[];

/**
 * A source with one symbol more, as likely as an even share of what is not held, which the others there make room for; none
 * where there is no room.
 */
export function withOneMore(symbols: Symbols): Symbols {
  const free = symbols.filter(({ held }) => !held);
  if (symbols.length >= most || free.length === 0) return symbols;
  const mean = total(free.map(({ p }) => p)) / free.length;
  return shareAnew([...symbols, { name: nextName(symbols), p: mean }]);
}

/** Whether a symbol can go: two have to stay, and somebody has to take over its probability. */
export function canRemove(symbols: Symbols, index: number): boolean {
  return symbols.length > fewest && symbols.some(({ held }, i) => i !== index && !held);
}

/** A source without one of its symbols, whose probability the others that are not held share. */
export function without(symbols: Symbols, index: number): Symbols {
  if (!canRemove(symbols, index)) return symbols;
  return shareOut(symbols, index, 0).filter((_, i) => i !== index);
}

/** The first number from the count on that no symbol is called. */
function nextName(symbols: Symbols): string {
  const names = new Set(symbols.map(({ name }) => name));
  let number = symbols.length;
  while (names.has(String(number))) number++;
  return String(number);
}
