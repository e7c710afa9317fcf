import type { AnyModel } from '~/models/parts/model.ts';
import { writtenLengths, writtenOut } from '~/tex/written-out.ts';
import { Formula } from './Formula.tsx';

interface SumProps {
  readonly tex: string;
  readonly model: AnyModel;
  /** How many terms there are now, and at least. */
  readonly count: number;
  readonly least?: number;
}

/**
 * A formula with sums of as many terms as the figure has outcomes: each is written out as the first and the last term, with
 * dots between where there are more (`\terms` in its TeX). With none, there is no formula.
 */
export function Sum({ tex, model, count, least = 1 }: SumProps) {
  return (
    <>
      {writtenLengths
        .filter((length) => length >= least)
        .map((length) => (
          <div key={length} hidden={Math.min(count, 3) !== length}>
            <Formula tex={import.meta.env.SSR ? writtenOut(tex, length) : tex} model={model} />
          </div>
        ))}
    </>
  );
}
