import { Drawing } from '../parts/Drawing.tsx';
import { dots, type Place } from '../parts/path.ts';
import { along, headroom, type Plane } from '../parts/plane.ts';
import { placeIn, Trace, type Point } from '../parts/Trace.tsx';

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

/** What is too much for the plot lies above it. */
const over = ({ across }: Plane, [x]: Point): Place => [along(across, x), -6];

/** A run of chance: single draws as dots, their mean so far as a curve, and the band in which it usually lies. */
export function Run({ plane, means, draws, limit, error, of }: RunProps) {
  const { from, to } = plane.across;
  const finite = Number.isFinite(limit) && Number.isFinite(error(from));
  const places = Array.from({ length: 33 }, (_, i) => from + ((to - from) * i) / 32);
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
      <Drawing top={headroom} height={plane.height} open>
        <path
          class={`dots ${of}`}
          d={dots(
            draws.map((draw) => (draw[1] > plane.up.to ? over(plane, draw) : placeIn(plane, draw))),
          )}
        />
      </Drawing>
      <Trace plane={plane} className={`curve ${of}`} points={means} />
    </g>
  );
}
