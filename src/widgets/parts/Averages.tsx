import { useId } from 'preact/hooks';
import { above, below, high, yOf } from './geometry.ts';
import { Hatch } from './Hatch.tsx';
import type { Say } from './say.ts';

interface Level {
  readonly name: string;
  readonly bits: number;
}

/** Two averages and what lies between them: what is one's own, and the gap on top. */
export interface Stacked {
  readonly lower: Level;
  readonly upper: Level;
  readonly gap: Level;
}

interface AveragesProps extends Stacked {
  readonly frame: number;
  readonly say: Say;
}

/** The dotted line at an average: the area of all rectangles, over a width of 1. */
export function Average({
  bits,
  frame,
  className,
}: {
  bits: number;
  frame: number;
  className: string;
}) {
  if (bits > frame) return null;
  return (
    <line
      class={`average ${className}`}
      x1="0"
      x2="100%"
      y1={yOf(bits, frame)}
      y2={yOf(bits, frame)}
    />
  );
}

/** How wide what stands beside a picture is, in CSS pixels, and where in it the words begin. */
export const wide = 92;
const words = 23;
/** How many signs of a number have room there; one of more is set narrower. */
const fits = 9;
/** How far a name and its number are from the next, in CSS pixels. */
const line = 38;

/** Two averages, stacked on the picture's own scale. */
export function Averages({ frame, lower, upper, gap, say }: AveragesProps) {
  const hatch = useId();
  const low = yOf(lower.bits, frame);
  const top = yOf(upper.bits, frame);
  // Each name stands at its own height, as far as all of them, two lines each, have room over one another.
  const told = gap.bits > 0;
  const lowest = above + high - 10;
  const lowText = Math.min(Math.max(low + 12, (low + top) / 2 + line), lowest);
  const gapText = Math.min((low + top) / 2, lowText - line);
  const topText = Math.min(top - 12, (told ? gapText : lowText) - line);
  return (
    <svg class="averages" width={wide} height={above + high + below} aria-hidden="true">
      <Hatch id={`${hatch}gap`} />
      <rect class="tower p" x="5" width="12" y={low} height={above + high - low} />
      <rect
        class="gap outlined"
        x="5"
        width="12"
        y={top}
        height={Math.max(0, low - top)}
        fill={`url(#${hatch}gap)`}
      />
      <Label y={topText} level={upper} say={say} className="ink" />
      {told && <Label y={gapText} level={gap} say={say} className="quiet" />}
      <Label y={lowText} level={lower} say={say} className="p" />
    </svg>
  );
}

function Label({
  y,
  level,
  say,
  className,
}: {
  y: number;
  level: Level;
  say: Say;
  className: string;
}) {
  const number = say.amount(level.bits);
  return (
    <text class={className} y={y}>
      <tspan x={words}>{level.name}</tspan>
      <tspan
        x={words}
        dy="1.1em"
        {...(number.length > fits && {
          textLength: wide - words,
          lengthAdjust: 'spacingAndGlyphs' as const,
        })}
      >
        {number}
      </tspan>
    </text>
  );
}
