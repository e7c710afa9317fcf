import { useEffect, useRef, useState } from 'preact/hooks';
import { addsUp, total } from '~/models/parts/total.ts';
import { scaleToOne, shareOut } from '~/models/source/share.ts';
import { probabilitiesOf, tidyName, type SourceSymbol } from '~/models/source.ts';

type Symbols = readonly SourceSymbol[];

/** What a reader does to a source's symbols. */
export interface Editing {
  /** The probabilities in the fields: those of the symbols, or what was typed and does not sum to 1 yet. */
  readonly shown: readonly number[];
  /** What the shown probabilities sum to, where that is not 1. */
  readonly sum: number | undefined;
  /** The symbols as shown, which may not sum to 1. */
  readonly drafted: Symbols;
  readonly share: (index: number, p: number) => void;
  readonly type: (index: number, p: number) => void;
  readonly change: (index: number, change: Partial<SourceSymbol>) => void;
  readonly scale: () => void;
  /** Takes other symbols, and forgets what was typed. */
  readonly take: (symbols: Symbols) => void;
  readonly forget: () => void;
}

/**
 * Edits a distribution in two ways: by sharing, where the whole stays 1, and by typing, where only the number typed
 * changes. What is typed waits beside the symbols until it sums to 1.
 */
export function useEditing(symbols: Symbols, onSymbols: (symbols: Symbols) => void): Editing {
  const [draft, setDraft] = useState<readonly number[]>();
  const now = probabilitiesOf(symbols);
  const key = now.join();
  useEffect(() => setDraft(undefined), [key]);

  const shown = draft ?? now;
  const drafted = symbols.map((symbol, i) => ({ ...symbol, p: shown[i] ?? symbol.p }));

  // A drag there and back gives every other symbol its old share: proportions are those from before the drag.
  const grip = useRef<{ index: number; weights: readonly number[]; left: Symbols }>();
  const take = (next: Symbols): void => {
    setDraft(undefined);
    onSymbols(next);
  };
  return {
    shown,
    drafted,
    sum: draft && !addsUp(shown) ? total(shown) : undefined,
    share: (index, p) => {
      if (symbols[index]?.held) return;
      const held = grip.current;
      const weights = held && held.index === index && held.left === symbols ? held.weights : now;
      const next = shareOut(symbols, index, p, weights);
      grip.current = { index, weights, left: next };
      take(next);
    },
    type: (index, p) => {
      const typed = drafted.map((symbol, i) => (i === index ? { ...symbol, p } : symbol));
      if (addsUp(probabilitiesOf(typed))) take(typed);
      else setDraft(probabilitiesOf(typed));
    },
    change: (index, change) => {
      const tidy = change.name === undefined ? change : { ...change, name: tidyName(change.name) };
      onSymbols(symbols.map((symbol, i) => (i === index ? { ...symbol, ...tidy } : symbol)));
    },
    scale: () => take(scaleToOne(drafted)),
    take,
    forget: () => setDraft(undefined),
  };
}
