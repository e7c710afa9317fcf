import type { Model } from '~/models/model.ts';
import { writtenLengths, writtenOut } from '~/tex/written-out.ts';
import { Formula } from './Formula.tsx';

/**
 * A formula with sums of as many terms as the figure has outcomes: each is written out as the first and the last term, with
 * dots between where there are more (`\terms` in its TeX). With none, there is no formula.
 */
export function Sum({ tex, count, model }: { tex: string; count: number; model: unknown }) {
  return (
    <>
      {writtenLengths.map((length) => (
        <div key={length} hidden={Math.min(count, 3) !== length}>
          <Formula
            tex={import.meta.env.SSR ? writtenOut(tex, length) : tex}
            model={model as Model<never>}
          />
        </div>
      ))}
    </>
  );
}
