import { Drawing } from '../parts/Drawing.tsx';
import { walls } from '../parts/path.ts';
import { headroom, type Plane } from '../parts/plane.ts';
import { Plot } from '../parts/Plot.tsx';
import { placeIn, Trace, type Point } from '../parts/Trace.tsx';

interface CutsProps {
  readonly plane: Plane;
  /** The density at a point. */
  readonly of: (x: number) => number;
  /** Where it is cut. */
  readonly cuts: readonly number[];
  /** Where it jumps. */
  readonly jumps: readonly number[];
  /** The bin that is marked, from and to. */
  readonly marked: readonly [number, number];
  readonly alt: string;
}

/** A density over the line, cut into bins. */
export function Cuts({ plane, of, cuts, jumps, marked, alt }: CutsProps) {
  const { from, to } = plane.across;
  const pointAt = (x: number): Point => [x, of(x)];
  const inside = cuts.filter((x) => x > from && x < to);
  const samples = [
    ...Array.from({ length: 161 }, (_, i) => from + ((to - from) * i) / 160),
    ...[...inside, ...jumps].flatMap((x) => [x - 1e-9, x, x + 1e-9]),
  ].sort((a, b) => a - b);
  const between = (left: number, right: number) =>
    [left, ...samples.filter((x) => x > left && x < right), right - 1e-9].map(pointAt);
  const [left, right] = marked;
  return (
    <Plot plane={plane} alt={alt}>
      <Trace plane={plane} points={between(from, to)} className="towers p filling" filled />
      <Trace plane={plane} points={between(left, right)} className="marked" filled />
      <Drawing top={headroom} height={plane.height}>
        <path
          class="towers p wall"
          d={walls(
            inside.map((x) => placeIn(plane, pointAt(x))),
            plane.height,
          )}
        />
      </Drawing>
      <Trace plane={plane} points={samples.map(pointAt)} className="curve p" />
    </Plot>
  );
}
