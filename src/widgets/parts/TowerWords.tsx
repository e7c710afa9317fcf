import { high, nameLine, percent, underLine, yOf } from './geometry.ts';
import type { Outcome } from './outcome.ts';
import type { Say } from './say.ts';

interface TowerWordsProps {
  readonly outcome: Outcome;
  readonly from: number;
  /** Whether another stands before it, of whatever width. */
  readonly after: boolean;
  readonly frame: number;
  readonly say: Say;
}

/** How many signs a number may have beside others: a longer one is left to the table, or stands where there is room. */
const short = 8;

/** A tower's name and numbers, over all towers, since what stands on a narrow one lies before the next. */
export function TowerWords({
  outcome: { name, p, own, heard, part = 0, words },
  from,
  after,
  frame,
  say,
}: TowerWordsProps) {
  // Where the last one, or what stands before it, is narrow, its words stand at the picture's end; on another narrow one
  // they stand beside its handle.
  const last = after && from + p > 0.999;
  const narrow = p < 0.12;
  const atEnd = (room: number, text: string) =>
    last && (narrow || from < room || text.length > short)
      ? { x: percent(1), dx: -4, 'text-anchor': 'end' as const }
      : { x: percent(from), dx: narrow ? 14 : 5 };
  const number = say.number(p);
  const share = words === 'name' || number.length > short ? '' : number;
  const end = words === 'name' ? { x: percent(from), dx: 1 } : atEnd(0.5, share);
  const foot = { ...end, dx: end.dx < 0 ? 0 : 1 };
  return (
    <>
      {p > 0 && words !== 'name' && (
        <HeightLabels
          own={own}
          heard={heard}
          frame={frame}
          edge={(text) => atEnd(0.3, text)}
          say={say}
        />
      )}
      <text class="outcome" {...foot} y={nameLine}>
        {name} {share}
      </text>
      {part > 0 && (
        <text class="quiet" {...foot} y={underLine}>
          {say.information(part)}
        </text>
      )}
    </>
  );
}

interface HeightLabelsProps {
  readonly own: number;
  readonly heard: number | undefined;
  readonly frame: number;
  /** Where a number stands beside it. */
  readonly edge: (text: string) => { readonly x: string; readonly dx: number };
  readonly say: Say;
}

/** Each height's number above its edge; the lower of the two steps aside where they would touch. */
function HeightLabels({ own, heard, frame, edge, say }: HeightLabelsProps) {
  const at = (bits: number): number => yOf(bits, frame) - 6;
  const alone = heard === undefined;
  const label = (className: string, bits: number) => (
    <text class={className} {...edge(say.amount(bits))} y={at(bits)}>
      {say.amount(bits)}
    </text>
  );
  const clear = alone || Math.abs(at(own) - at(heard)) > 15;
  return (
    <>
      {clear && own * (high / frame) > (alone ? 0 : 4) && label('p', own)}
      {!alone && label('q', heard)}
    </>
  );
}
