import { useId } from 'preact/hooks';
import { below } from '../parts/geometry.ts';
import { Handle } from '../parts/Handle.tsx';
import { Hatch } from '../parts/Hatch.tsx';

/** How long a side is, in CSS pixels. */
const side = 180;
const top = 26;
const floor = top + side;

interface SquareProps {
  /** How likely the one thing is, and the other, whatever becomes of the first. */
  readonly x: number;
  readonly y: number;
  /** How likely the other is once the first has happened, and once it has not. */
  readonly given: number;
  readonly givenNot: number;
  /** What stands over the square, under its first column, and at the dashed line. */
  readonly labels: { readonly both: string; readonly x: string; readonly y: string };
  /** Takes how likely the other is to be once the first has happened, where the handle is. */
  readonly onGiven: (given: number) => void;
  readonly alt: string;
}

/**
 * The square of all that can happen: x is a share of its width, y of the height of each column, so that an area is the
 * probability of both. Independent, y is as high in one column as in the other; what is more or less is hatched.
 */
export function Square({ x, y, given, givenNot, labels, onGiven, alt }: SquareProps) {
  const hatch = useId();
  const rectangle = (from: number, to: number, low: number, up: number) => ({
    x: from * side,
    width: (to - from) * side,
    y: floor - up * side,
    height: (up - low) * side,
  });
  return (
    <div class="picture" role="img" aria-label={alt}>
      <svg class="plot" width={side} height={floor + below + 18} aria-hidden="true">
        <Hatch id={hatch} />
        <rect class="strip" {...rectangle(0, 1, 0, 1)} />
        <rect class="strip" {...rectangle(x, 1, 0, givenNot)} />
        <rect class="tower p" {...rectangle(0, x, 0, given)} />
        <rect
          class="gap"
          {...rectangle(0, x, Math.min(given, y), Math.max(given, y))}
          fill={`url(#${hatch})`}
        />
        <line class="strip" x1={x * side} x2={x * side} y1={top} y2={floor} />
        <line class="average ink" x1="0" x2={side} y1={floor - y * side} y2={floor - y * side} />
        <text class="p" x="0" y={top - 8}>
          {labels.both}
        </text>
        <text x={side - 4} y={floor - y * side + (y > 0.9 ? 16 : -6)} text-anchor="end">
          {labels.y}
        </text>
        <text class="outcome" x="1" y={floor + 19}>
          {labels.x}
        </text>
        <Handle of="p" across={x / 2} y={floor - given * side} rise={[top, side]} onUp={onGiven} />
      </svg>
    </div>
  );
}
