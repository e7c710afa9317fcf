import { scaleToOne } from '~/models/share.ts';
import { most, type SourceSymbol } from '~/models/source.ts';
import { canRemove, withOneMore, without } from '~/models/symbols.ts';
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
  return (
    <>
      <div class="symbols">
        {symbols.map((symbol, i) => (
          <SymbolRow
            key={i}
            symbol={symbol}
            p={editing.shown[i] ?? symbol.p}
            removable={canRemove(symbols, i)}
            stuck={symbols.every(({ held }, other) => held || other === i)}
            labels={{
              name: w.nameOf(i + 1),
              unnamed: w.unnamed(i + 1),
              p: w.pOf(names[i]!),
              hold: w.hold,
              holdThis: w.holdOf(names[i]!),
              removeThis: w.removeOf(names[i]!),
            }}
            onName={(name) => editing.change(i, { name })}
            onShare={(p) => editing.share(i, p)}
            onType={(p) => editing.type(i, p)}
            onHold={(held) => editing.change(i, { held })}
            onRemove={() => editing.take(without(symbols, i))}
          />
        ))}
      </div>
      <SumNotOne editing={editing} say={say} words={w} />
      {symbols.length < most && (
        <Button
          disabled={symbols.every(({ held }) => held)}
          onClick={() => editing.take(withOneMore(scaleToOne(editing.drafted)))}
        >
          {w.add}
        </Button>
      )}
    </>
  );
}
