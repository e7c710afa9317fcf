import { Break } from './Break.tsx';
import { above, high, percent, yOf } from './geometry.ts';
import type { Outcome } from './Picture.tsx';
import type { Say } from './say.ts';

interface TowerProps {
  readonly outcome: Outcome;
  readonly from: number;
  /** Whether another stands before it, of whatever width. */
  readonly after: boolean;
  readonly frame: number;
  readonly gap: string;
  /** Whether its labels stand elsewhere. */
  readonly bare: boolean;
  readonly say: Say;
}

/** One outcome's rectangle: solid to its own height, dashed to the height that the listener hears, hatched between. */
export function Tower({
  outcome: { name, p, own, heard, words },
  from,
  after,
  frame,
  gap,
  bare,
  say,
}: TowerProps) {
  const box = { x: percent(from), width: percent(p) };
  const tall = (bits: number) => ({
    ...box,
    y: yOf(bits, frame),
    height: above + high - yOf(bits, frame),
  });
  const listens = heard !== undefined;
  // Where the last one, or what stands before it, is narrow, its words stand at the picture's end.
  const last = after && from + p > 0.999;
  const atEnd = (room: number) =>
    last && (p < 0.12 || from < room)
      ? { x: percent(1), dx: -4, 'text-anchor': 'end' as const }
      : { x: percent(from), dx: 5 };
  const edge = atEnd(0.3);
  const foot = atEnd(0.5);
  return (
    <g>
      {p > 0 && (
        <>
          <rect class="tower p" {...tall(own)} />
          {listens && heard > own && (
            <rect
              class="gap"
              {...box}
              y={yOf(heard, frame)}
              height={yOf(own, frame) - yOf(heard, frame)}
              fill={gap}
            />
          )}
          {listens && <rect class="tower q" {...tall(heard)} />}
          {Math.max(own, heard ?? 0) > frame && <Break {...box} />}
          {!bare && <HeightLabels own={own} heard={heard} frame={frame} edge={edge} say={say} />}
        </>
      )}
      {words === 'name' && (
        <text class="outcome" x={percent(from)} dx={1} y={above + high + 19}>
          {name}
        </text>
      )}
      {!bare && (
        <text class="outcome" {...foot} dx={foot.dx < 0 ? 0 : 1} y={above + high + 19}>
          {name} {say.number(p)}
        </text>
      )}
    </g>
  );
}

interface HeightLabelsProps {
  readonly own: number;
  readonly heard: number | undefined;
  readonly frame: number;
  readonly edge: { readonly x: string; readonly dx: number };
  readonly say: Say;
}

/** Each height's number above its edge; the lower of the two steps aside where they would touch. */
function HeightLabels({ own, heard, frame, edge, say }: HeightLabelsProps) {
  const ownAt = yOf(own, frame) - 6;
  const heardAt = heard === undefined ? undefined : yOf(heard, frame) - 6;
  const clear = heardAt === undefined || Math.abs(ownAt - heardAt) > 15;
  return (
    <>
      {clear && own * (high / frame) > (heardAt === undefined ? 0 : 4) && (
        <text class="p" {...edge} y={ownAt}>
          {say.amount(own)}
        </text>
      )}
      {heard !== undefined && heardAt !== undefined && (
        <text class="q" {...edge} y={heardAt}>
          {say.amount(heard)}
        </text>
      )}
    </>
  );
}
