import { Drawing } from './Drawing.tsx';
import { area, bent, line, type Place } from './path.ts';
import { along, headroom, type Plane } from './plane.ts';

/** A point of a plot, in the units of its axes. */
export type Point = readonly [across: number, up: number];

interface TraceProps {
  readonly plane: Plane;
  readonly points: readonly Point[];
  readonly className: string;
  /** Whether it bounds what lies between it and the floor. */
  readonly filled?: boolean;
  /** Whether it is without corners. */
  readonly smooth?: boolean;
}

/** A line through points of a plot. What leaves the plot is cut off. */
export function Trace({ plane, points, className, filled, smooth }: TraceProps) {
  const places = points.map((point) => placeIn(plane, point));
  const draw = smooth ? bent : line;
  return (
    <Drawing top={headroom} height={plane.height}>
      <path class={className} d={filled ? area(places, floorOf(plane), draw) : draw(places)} />
    </Drawing>
  );
}

/** Where a point lies in a drawing over a plot. Far beyond the edge is as good as at infinity, where no path can go. */
export function placeIn({ across, up, height }: Plane, [x, y]: Point): Place {
  const share = Math.min(3, Math.max(-2, along(up, y)));
  return [along(across, x), height * (1 - share)];
}

const floorOf = (plane: Plane): number => placeIn(plane, [0, 0])[1];
