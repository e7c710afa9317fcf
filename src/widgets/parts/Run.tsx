import { headroom, type Plane } from './plane.ts';
import { Trace, type Point } from './Trace.tsx';

interface RunProps {
  readonly plane: Plane;
  /** The mean so far, step by step. */
  readonly means: readonly Point[];
  /** Single draws. */
  readonly draws: readonly Point[];
  /** What the means settle on, and how far off they usually are at each place. */
  readonly limit: number;
  readonly error: (across: number) => number;
  readonly of: 'p' | 'q';
}

/** A run of chance: single draws as dots, their mean so far as a curve, and the band in which it usually lies. */
export function Run({ plane, means, draws, limit, error, of }: RunProps) {
  const { from, to } = plane.across;
  const finite = Number.isFinite(limit) && Number.isFinite(error(from));
  const places = Array.from({ length: 49 }, (_, i) => from + ((to - from) * i) / 48);
  return (
    <g>
      {finite && (
        <>
          <Trace
            plane={plane}
            className={`band ${of}`}
            points={[
              ...places.map((x) => [x, limit + error(x)] as const),
              ...places.toReversed().map((x) => [x, limit - error(x)] as const),
            ]}
          />
          <Trace
            plane={plane}
            className={`average ${of}`}
            points={[
              [from, limit],
              [to, limit],
            ]}
          />
        </>
      )}
      <Dots plane={plane} points={draws} className={`dots ${of}`} />
      <Trace plane={plane} className={`curve ${of}`} points={means} />
    </g>
  );
}

function Dots({
  plane,
  points,
  className,
}: {
  plane: Plane;
  points: readonly Point[];
  className: string;
}) {
  const { across, up, height } = plane;
  const path = points
    .filter(([, y]) => y <= up.to)
    .map(([x, y]) => {
      const left = (1000 * (x - across.from)) / (across.to - across.from);
      return `M${left.toFixed(1)} ${(height * (1 - (y - up.from) / (up.to - up.from))).toFixed(1)}h0`;
    });
  return (
    <svg
      y={headroom}
      width="100%"
      height={height}
      viewBox={`0 0 1000 ${height}`}
      preserveAspectRatio="none"
      overflow="visible"
    >
      <path class={className} d={path.join('')} vector-effect="non-scaling-stroke" />
    </svg>
  );
}
