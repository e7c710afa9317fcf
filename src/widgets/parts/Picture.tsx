import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Say } from './unit.ts';
import { ticks } from './ticks.ts';

/** One outcome: how likely it is, and how high it stands. Heights are in bits. */
export interface Outcome {
  readonly name: string;
  /** The rectangle's width: the source's probability. */
  readonly p: number;
  /** The height by the source's own probability, solid. */
  readonly own: number;
  /** The height by the listener's probability, dashed; absent where nobody else listens. */
  readonly heard?: number;
}

interface PictureProps {
  readonly outcomes: readonly Outcome[];
  /** How many bits the frame is high; what is taller is cut with a visible break and keeps its number. */
  readonly frame: number;
  readonly say: Say;
  /** The picture in words. */
  readonly alt: string;
  /** The axis's name: what goes up. */
  readonly up: string;
  /** More of the same picture: lines, handles, a curve. */
  readonly children?: ComponentChildren;
  /** What stands at the right of the picture, on the same scale. */
  readonly beside?: ComponentChildren;
}

/** How high the frame is on the page, in CSS pixels, and the room above it for the labels of towers that reach the top. */
export const high = 240;
export const above = 26;
const below = 26;

/** Where a height in bits lies in the frame, in CSS pixels from the picture's top. */
export function yOf(bits: number, frame: number): number {
  return above + high * (1 - Math.min(Math.max(bits, 0), frame) / frame);
}

/**
 * The one picture of the article: an outcome is a rectangle, its width how likely it is, its height how much it
 * surprises, its area its share of the average surprise. Bits go up, probability goes across.
 */
export function Picture({ outcomes, frame, say, alt, up, children, beside }: PictureProps) {
  const hatch = useId();
  const starts = outcomes.map((_, i) => outcomes.slice(0, i).reduce((sum, { p }) => sum + p, 0));
  return (
    <div class="picture" role="img" aria-label={alt}>
      <svg class="axis" width="34" height={above + high + below} aria-hidden="true">
        {ticks(frame, say).map(({ bits, text }) => (
          <text key={text} x="28" y={yOf(bits, frame)} dy="0.32em" text-anchor="end">
            {text}
          </text>
        ))}
        <text class="axis-name" x="0" y="10">
          {up}
        </text>
      </svg>
      <svg class="plot" width="100%" height={above + high + below} aria-hidden="true">
        <defs>
          <pattern id={`${hatch}gap`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line class="hatch-ink" x1="0" x2="0" y1="0" y2="6" />
          </pattern>
        </defs>
        {ticks(frame, say).map(({ bits, text }) => (
          <line key={text} class="grid" x1="0" x2="100%" y1={yOf(bits, frame)} y2={yOf(bits, frame)} />
        ))}
        {outcomes.map((outcome, i) => (
          <Tower key={outcome.name} outcome={outcome} from={starts[i]!} frame={frame} gap={`url(#${hatch}gap)`} say={say} />
        ))}
        {children}
        <line class="floor" x1="0" x2="100%" y1={above + high} y2={above + high} />
      </svg>
      {beside}
    </div>
  );
}

interface TowerProps {
  readonly outcome: Outcome;
  readonly from: number;
  readonly frame: number;
  readonly gap: string;
  readonly say: Say;
}

function Tower({ outcome: { name, p, own, heard }, from, frame, gap, say }: TowerProps) {
  const box = { x: percent(from), width: percent(p) };
  const tall = (bits: number) => ({ ...box, y: yOf(bits, frame), height: above + high - yOf(bits, frame) });
  const listens = heard !== undefined;
  const last = from + p > 0.999 && p < 0.12;
  const edge = last ? { x: percent(from + p), dx: -4, 'text-anchor': 'end' as const } : { x: percent(from), dx: 5 };
  return (
    <g>
      {p > 0 && (
        <>
          <rect class="tower p" {...tall(own)} />
          {listens && heard > own && (
            <rect class="gap" {...box} y={yOf(heard, frame)} height={yOf(own, frame) - yOf(heard, frame)} fill={gap} />
          )}
          {listens && <rect class="tower q" {...tall(heard)} />}
          {Math.max(own, heard ?? 0) > frame && <Break {...box} />}
          <HeightLabels own={own} heard={heard} frame={frame} edge={edge} say={say} />
        </>
      )}
      <text class="outcome" {...edge} dx={last ? 0 : 1} y={above + high + 19}>
        {name} {say.number(p)}
      </text>
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

/** Where a tower is cut: two strokes of paper through it, below its number. */
function Break({ x, width }: { x: string; width: string }) {
  return (
    <svg x={x} width={width} y={above + 10} height="14" overflow="visible">
      <line class="break" x1="-4" x2="100%" y1="10" y2="4" />
      <line class="break-edge" x1="-4" x2="100%" y1="7" y2="1" />
      <line class="break-edge" x1="-4" x2="100%" y1="13" y2="7" />
    </svg>
  );
}

/** A share of the picture's width. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(4))}%`;
}
