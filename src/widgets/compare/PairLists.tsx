import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '~/i18n/locales.ts';
import { numberText } from '~/i18n/numbers.ts';
import { fewest, most, type Pair } from '~/models/compare.ts';
import { goodList, judge, type Verdict } from '~/models/compare/judged.ts';
import { readLists } from '~/models/compare/pasted.ts';
import { addsUp, total } from '~/models/parts/total.ts';
import { words } from '../words/compare.ts';
import { Button } from '../parts/Button.tsx';
import { ListField } from './ListField.tsx';
import { useStanding } from '../parts/standing.ts';
import { Still } from '../parts/Still.tsx';

type Side = 'p' | 'q';

interface PairListsProps {
  readonly pair: Pair;
  readonly onSet: (pair: Pair) => void;
}

/**
 * Two distributions as two lists, to type or paste. What is written becomes the pair as soon as both lists are
 * distributions of the same length; until then it stays as written, each field says what is missing, and a button mends it.
 */
export function PairLists({ pair, onSet }: PairListsProps) {
  const { locale, resets } = useStanding();
  const [drafts, setDrafts] = useState<Partial<Record<Side, string>>>({});
  // Whatever else moves the pair, reset among it, outdates what stands written here.
  const written = `${listText(pair.p)};${listText(pair.q)}`;
  const [taken, setTaken] = useState(written);
  useEffect(() => {
    if (written === taken) return;
    setTaken(written);
    setDrafts({});
  }, [written, taken]);
  useEffect(() => setDrafts({}), [resets]);

  const take = (next: Partial<Record<Side, string>>): void => {
    setDrafts(next);
    const p = next.p === undefined ? pair.p : goodList(next.p);
    const q = next.q === undefined ? pair.q : goodList(next.q);
    if (!p || !q || p.length !== q.length) return;
    setTaken(`${listText(p)};${listText(q)}`);
    onSet({ p, q });
  };
  /** Two rows are both lists where they came whole, or add up; what is half typed is not rewritten under the hand. */
  const write = (side: Side, text: string, whole: boolean): void => {
    const lists = readLists(text);
    const [p, q] = 'wrong' in lists ? [] : lists;
    take(
      p && q && (whole || (addsUp(p) && addsUp(q)))
        ? { p: listText(p), q: listText(q) }
        : { ...drafts, [side]: text },
    );
  };
  /** Whether the figure shows what is written; what waits for the other list is not to be lost. */
  const isTaken = (side: Side): boolean =>
    listText(goodList(textOf(side)) ?? []) === listText(pair[side]);
  const textOf = (side: Side): string => drafts[side] ?? listText(pair[side]);
  /** What waits changes sides as well; where nothing does, the numbers do, with digits that their texts do not have. */
  const swap = (): void => {
    if (drafts.p === undefined && drafts.q === undefined) onSet({ p: pair.q, q: pair.p });
    else take({ p: textOf('q'), q: textOf('p') });
  };

  const field = (side: Side) => {
    const verdict = judge(textOf(side), textOf(side === 'p' ? 'q' : 'p'));
    return (
      <ListField
        label={words[locale].lists[side]}
        of={side}
        text={textOf(side)}
        invalid={verdict.fault !== undefined}
        status={statusOf(verdict, side, locale)}
        onWrite={(text, whole) => write(side, text, whole)}
        onLeave={() => isTaken(side) && setDrafts({ ...drafts, [side]: undefined })}
      >
        {verdict.mended && (
          <Button onClick={() => take({ ...drafts, [side]: listText(verdict.mended!) })}>
            {verdict.fault === 'sum'
              ? words[locale].normalise
              : words[locale].fill(side.toUpperCase())}
          </Button>
        )}
      </ListField>
    );
  };
  return (
    <>
      <div class="lists">
        {field('p')}
        {field('q')}
        <Still className="quiet how">{words[locale].howToWrite}</Still>
      </div>
      <Button onClick={swap}>{words[locale].swap}</Button>
    </>
  );
}

function statusOf({ fault, wrong = 0, list, other }: Verdict, side: Side, locale: Locale): string {
  const w = words[locale];
  const count = numberText(list.length);
  if (fault === undefined) return w.fine(count);
  if (fault === 'count') return w.count(numberText(fewest), numberText(most), count);
  if (fault === 'sum') return w.sum(numberText(total(list)));
  if (fault === 'entry') return wrong === 0 ? w.nothing : w.noNumber(numberText(wrong));
  return side === 'p' ? w.lengths(count, numberText(other)) : w.lengths(numberText(other), count);
}

/** A list as it stands in its field, with enough digits to be read back as the same distribution. */
function listText(list: readonly number[]): string {
  return list.map((value) => String(Number(value.toPrecision(12)))).join(', ');
}
