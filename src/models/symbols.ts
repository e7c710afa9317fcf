import { clean, shareOut } from './share.ts';
import { fewest, most, type SourceSymbol } from './source.ts';

type Symbols = readonly SourceSymbol[];

/** A source with one symbol more: as likely as an even share of what is not held, which the others there make room for. */
export function withOneMore(symbols: Symbols): Symbols {
  if (symbols.length >= most) return symbols;
  const free = symbols.filter(({ held }) => !held);
  const even = clean(free.reduce((sum, { p }) => sum + p, 0)) / (free.length + 1);
  const more = [...symbols, { name: nextName(symbols), p: even }];
  if (free.every(({ p }) => p === free[0]!.p))
    return more.map((symbol) => (symbol.held ? symbol : { ...symbol, p: even }));
  return shareOut(more, more.length - 1, Number(even.toFixed(4)));
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
