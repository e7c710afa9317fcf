import { heights, type DifferentialState } from '~/models/differential.ts';
import { Break } from '../parts/Break.tsx';
import { yIn, type Plane } from '../parts/plane.ts';
import { Plot } from '../parts/Plot.tsx';
import { ticks } from '../parts/ticks.ts';
import { Trace } from '../parts/Trace.tsx';
import type { Say } from '../parts/say.ts';

/** From where to where −log f is drawn, in bits. */
const tall = { under: 5, over: 11 };

interface HeightsProps {
  readonly state: DifferentialState;
  readonly h: number;
  readonly say: Say;
  readonly across: string;
  readonly up: string;
  readonly alt: string;
}

/** −log f in the article's picture: as wide as probable, and below the floor where the density exceeds 1. */
export function Heights({ state, h, say, across, up, alt }: HeightsProps) {
  const plane: Plane = {
    across: { from: 0, to: 1, marks: [], name: across },
    up: {
      from: -tall.under,
      to: tall.over,
      marks: ticks(tall.over, say, tall.under).map(({ bits, text }) => ({ at: bits, text })),
      name: up,
    },
    height: 170,
  };
  const points = heights(state);
  const level = yIn(plane, h);
  return (
    <Plot plane={plane} alt={alt}>
      <Trace plane={plane} points={points} className="towers p filling" filled />
      <Trace plane={plane} points={points} className="curve p" />
      {h > tall.over ? (
        <Break x="0" width="100%" />
      ) : h < -tall.under ? (
        <svg y={plane.height - 36}>
          <Break x="0" width="100%" />
        </svg>
      ) : (
        <line class="average p" x1="0" x2="100%" y1={level} y2={level} />
      )}
      <text class="p" x="50%" y={yIn(plane, Math.max(h, 0)) - 6} text-anchor="middle">
        h = {say.amount(h)}
      </text>
    </Plot>
  );
}
