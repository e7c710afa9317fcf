import { along, headroom, type Plane } from './plane.ts';
import { Plot } from './Plot.tsx';
import { Trace } from './Trace.tsx';

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
  const inside = cuts.filter((x) => x > from && x < to);
  const samples = [
    ...Array.from({ length: 161 }, (_, i) => from + ((to - from) * i) / 160),
    ...[...inside, ...jumps].flatMap((x) => [x - 1e-9, x, x + 1e-9]),
  ].sort((a, b) => a - b);
  const under = ([left, right]: readonly [number, number]) => [
    [left, 0] as const,
    ...[left, ...samples.filter((x) => x > left && x < right), right - 1e-9].map(
      (x) => [x, of(x)] as const,
    ),
    [right, 0] as const,
  ];
  const { up, height } = plane;
  const walls = inside.map(
    (x) =>
      `M${(1000 * along(plane.across, x)).toFixed(1)} ${(height * (1 - along(up, of(x)))).toFixed(1)}V${height}`,
  );
  return (
    <Plot plane={plane} alt={alt}>
      <Trace plane={plane} points={under([from, to])} className="towers p filling" />
      <Trace plane={plane} points={under(marked)} className="marked" />
      <svg
        y={headroom}
        width="100%"
        height={height}
        viewBox={`0 0 1000 ${height}`}
        preserveAspectRatio="none"
      >
        <path class="towers p wall" d={walls.join('')} vector-effect="non-scaling-stroke" />
      </svg>
      <Trace plane={plane} points={samples.map((x) => [x, of(x)])} className="curve p" />
    </Plot>
  );
}
