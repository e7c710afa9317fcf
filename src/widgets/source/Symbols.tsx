import { most, type SourceSymbol } from '~/models/source.ts';
import { canRemove, withOneMore, without } from '~/models/source/symbols.ts';
import { Button } from '../parts/Button.tsx';
import type { Say } from '../parts/say.ts';
import type { SourceWords } from '../words/source.ts';
import type { Editing } from './editing.ts';
import { SumNotOne } from './SumNotOne.tsx';
import { SymbolRow } from './SymbolRow.tsx';

interface SymbolsProps {
  readonly symbols: readonly SourceSymbol[];
  readonly names: readonly string[];
  readonly editing: Editing;
  readonly say: Say;
  readonly words: SourceWords;
}

/** The symbols of a source, a row each, to be edited; and one more, as long as there is room. */
export function Symbols({ symbols, names, editing, say, words: w }: SymbolsProps) {
  // What was typed and does not sum to 1 waits: nothing rewrites it behind the reader's back.
  const whole = editing.sum === undefined;
  const called = (i: number): string =>
    names.indexOf(names[i]!) === names.lastIndexOf(names[i]!) ? names[i]! : w.unnamed(i + 1);
  return (
    <>
      <div class="symbols">
        {symbols.map((symbol, i) => (
          <SymbolRow
            key={i}
            symbol={symbol}
            p={editing.shown[i] ?? symbol.p}
            removable={whole && canRemove(symbols, i)}
            stuck={symbols.every(({ held }, other) => held || other === i)}
            labels={{
              name: w.nameOf(i + 1),
              unnamed: w.unnamed(i + 1),
              p: w.pOf(called(i)),
              hold: w.hold,
              holdThis: w.holdOf(called(i)),
              removeThis: w.removeOf(called(i)),
            }}
            onName={(name) => editing.change(i, { name })}
            onShare={(p) => (whole ? editing.share : editing.type)(i, p)}
            onType={(p) => editing.type(i, p)}
            onHold={(held) => editing.change(i, { held })}
            onRemove={() => editing.take(without(symbols, i))}
          />
        ))}
      </div>
      <SumNotOne editing={editing} say={say} words={w} />
      {symbols.length < most && (
        <Button
          disabled={!whole || symbols.every(({ held }) => held)}
          onClick={() => editing.take(withOneMore(symbols))}
        >
          {w.add}
        </Button>
      )}
    </>
  );
}
