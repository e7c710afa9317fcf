import { above, below, high, yOf } from './geometry.ts';
import { useStanding } from './standing.ts';
import { ticks } from './ticks.ts';
import { inWords, type Say } from './say.ts';

interface AxisProps {
  readonly frame: number;
  readonly say: Say;
  readonly up: string;
  /** Whether more goes up than information, and no unit is named. */
  readonly mixed?: boolean | undefined;
}

/** The scale at a picture's left: bits go up, in the reader's unit, under the name of what they measure. */
export function Axis({ frame, say, up, mixed }: AxisProps) {
  const { locale } = useStanding();
  // Four digits take what is else left free for a handle at the plot's edge.
  const right = frame > 999 ? 31 : 24;
  return (
    <svg class="axis" width="34" height={above + high + below} aria-hidden="true">
      {ticks(frame, say).map(({ bits, text }) => (
        <text key={text} x={right} y={yOf(bits, frame)} dy="0.32em" text-anchor="end">
          {text}
        </text>
      ))}
      <text x="0" y="10">
        {mixed ? up : inWords(up, say, locale)}
      </text>
    </svg>
  );
}

/** The scale's lines across a plot. */
export function Grid({ frame, say }: { frame: number; say: Say }) {
  return (
    <>
      {ticks(frame, say).map(({ bits, text }) => (
        <line
          key={text}
          class="grid"
          x1="0"
          x2="100%"
          y1={yOf(bits, frame)}
          y2={yOf(bits, frame)}
        />
      ))}
    </>
  );
}
