import { percent } from '../parts/geometry.ts';

interface Belief {
  readonly name: string;
  /** What is true, and what is believed. */
  readonly p: number;
  readonly q: number;
  /** What stands at the end of its line: numbers. */
  readonly text: string;
}

/** How high one class is, and where in it its bar lies. */
const row = 46;
const bar = { top: 20, high: 14 };

/**
 * Each class in a line, probability across: a dashed bar as long as the belief q, a mark where the truth p is, and an
 * arrow from the truth to the belief, which is q − p.
 */
export function Beliefs({ beliefs, alt }: { beliefs: readonly Belief[]; alt: string }) {
  return (
    <div class="picture beliefs" role="img" aria-label={alt}>
      <svg width="100%" height={row * beliefs.length} aria-hidden="true">
        {beliefs.map((belief, i) => (
          <svg key={belief.name} y={row * i} width="100%" height={row} overflow="visible">
            <Line {...belief} />
          </svg>
        ))}
      </svg>
    </div>
  );
}

function Line({ name, p, q, text }: Belief) {
  const middle = bar.top + bar.high / 2;
  const points = q > p ? 'M-7-4L0 0L-7 4' : 'M7-4L0 0L7 4';
  return (
    <>
      <text y="13">{name}</text>
      <text x="100%" y="13" text-anchor="end">
        {text}
      </text>
      <line class="grid" x1="0" x2="100%" y1={bar.top + bar.high} y2={bar.top + bar.high} />
      <rect class="tower q" x="0" y={bar.top} width={percent(q)} height={bar.high} />
      <line
        class="truth-mark"
        x1={percent(p)}
        x2={percent(p)}
        y1={bar.top - 3}
        y2={bar.top + bar.high + 3}
      />
      <line class="arrow" x1={percent(p)} x2={percent(q)} y1={middle} y2={middle} />
      {Math.abs(q - p) > 0.03 && (
        <svg x={percent(q)} y={middle} overflow="visible">
          <path class="arrow" d={points} />
        </svg>
      )}
    </>
  );
}
