import { losses } from '~/models/losses.ts';
import { Curve } from '../parts/Curve.tsx';
import { above, high, percent, yOf } from '../parts/geometry.ts';
import { Handle } from '../parts/Handle.tsx';
import { Marks } from '../parts/Marks.tsx';
import type { words } from '../words/losses.ts';

const { min, max } = losses.parameters.z;

interface PairProps {
  readonly frame: number;
  readonly z: number;
  readonly words: (typeof words)['en'];
  /** What the cross-entropy does at a score, and what the square does, as heights. */
  readonly high: (z: number) => number;
  readonly low: (z: number) => number;
  readonly onAcross: (share: number) => void;
}

/** Both curves over the scores, named, with today's score on each. */
export function Pair({ frame, z, words: w, high: upper, low: lower, onAcross }: PairProps) {
  const across = (z - min) / (max - min);
  const named = 0.06;
  return (
    <>
      <Curve frame={frame} className="ink" of={(share) => upper(scoreAt(share))} />
      <Curve frame={frame} className="ink dashed" of={(share) => lower(scoreAt(share))} />
      <line class="plumb" x1={percent(across)} x2={percent(across)} y1={above} y2={above + high} />
      <text
        {...(frame === 1 ? { x: 0, dx: 6, y: above + 20 } : { x: percent(named), dx: 10 })}
        {...(frame === 1 ? {} : { y: yOf(upper(scoreAt(named)), frame) })}
      >
        {w.crossEntropy}
      </text>
      <text x="0" dx="6" y={yOf(lower(scoreAt(named)), frame) - 11}>
        {w.squaredError}
      </text>
      <svg x={percent(across)} y={yOf(lower(z), frame)} overflow="visible">
        <circle class="dot" r="4.5" />
      </svg>
      <Handle point of="q" across={across} up={upper(z)} frame={frame} onAcross={onAcross} />
      <Marks
        marks={[
          [0, `${w.wrong} −${-min}`],
          [0.5, 'z = 0'],
          [1, `${max} ${w.right}`],
        ]}
      />
    </>
  );
}

/** The score at a share of the picture's width. */
export function scoreAt(share: number): number {
  return min + share * (max - min);
}
