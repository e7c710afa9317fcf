import { along, headroom, type Plane } from './plane.ts';

/** A point of a plot, in the units of its axes. */
export type Point = readonly [across: number, up: number];

interface TraceProps {
  readonly plane: Plane;
  readonly points: readonly Point[];
  readonly className: string;
}

/** A line through points of a plot. What leaves the plot is cut off. */
export function Trace({ plane, points, className }: TraceProps) {
  const path = points.map((point, i) => `${i === 0 ? 'M' : 'L'}${place(plane, point)}`).join('');
  return (
    <svg
      class="cut"
      x="0"
      y={headroom}
      width="100%"
      height={plane.height}
      viewBox={`0 0 1000 ${plane.height}`}
      preserveAspectRatio="none"
    >
      <path class={className} d={path} vector-effect="non-scaling-stroke" />
    </svg>
  );
}

/** Far beyond the edge is as good as at infinity, and a path cannot go there. */
function place({ across, up, height }: Plane, [x, y]: Point): string {
  const share = Math.min(3, Math.max(-2, along(up, y)));
  return `${(1000 * along(across, x)).toFixed(1)} ${(height * (1 - share)).toFixed(2)}`;
}
