import { densityAt } from '~/entropy/index.ts';
import {
  clocks,
  densityOf,
  rangeOf,
  shiftOf,
  type DifferentialState,
} from '~/models/differential.ts';
import { within } from '~/models/parts/within.ts';
import { Handle } from '../parts/Handle.tsx';
import { along, xIn, yIn, type Plane } from '../parts/plane.ts';
import { Plot } from '../parts/Plot.tsx';
import { rounded } from '../parts/rounded.ts';
import { Trace } from '../parts/Trace.tsx';
import type { Say } from '../parts/say.ts';

/** From where to where x is drawn, in minutes. */
const drawn = { from: -5, to: 15 };

interface DensityProps {
  readonly state: DifferentialState;
  readonly set: (change: Partial<DifferentialState>) => void;
  readonly alt: string;
  readonly say: Say;
}

/** The density over x, with a handle for where it is and one for how wide. */
export function Density({ state, set, alt, say }: DensityProps) {
  const { family, location, scale, clock } = state;
  const per = clocks[clock];
  const [from, to] = [drawn.from * per, drawn.to * per];
  const of = (x: number) => densityAt(densityOf(state), x - shiftOf(state));
  const edges = [location, location + scale].flatMap((x) => [
    x * (1 - 1e-12) - 1e-9,
    x,
    x * (1 + 1e-12) + 1e-9,
  ]);
  const xs = [
    ...Array.from({ length: 101 }, (_, i) => from + ((to - from) * i) / 100),
    ...Array.from({ length: 121 }, (_, i) => location + ((i - 60) / 12) * scale),
    ...edges,
  ]
    .filter((x) => x >= from && x <= to)
    .sort((a, b) => a - b);
  const top = topFor(of(location));
  const right = location + scale;
  // On the curve; in the middle of a wall.
  const side = family === 'uniform' ? of(location) / 2 : of(right);
  const smooth = family === 'gaussian';
  const plane: Plane = {
    across: {
      from,
      to,
      marks: [-5, 0, 5, 10, 15].map((x) => ({ at: x * per, text: say.number(x * per) })),
      name: '',
    },
    up: {
      from: 0,
      to: top,
      marks: [0, top].map((f) => ({ at: f, text: say.number(f) })),
      name: 'f(x)',
    },
    height: 110,
  };
  const points = xs.map((x) => [x, of(x)] as const);
  const place = (share: number): number => rounded(from + share * (to - from), 0.1 * per);
  return (
    <Plot plane={plane} alt={alt}>
      <Trace plane={plane} points={points} className="towers p filling" filled smooth={smooth} />
      <Trace plane={plane} points={points} className="curve p" smooth={smooth} />
      <line
        class="climb"
        x1={xIn(plane, location)}
        x2={xIn(plane, right)}
        y1={yIn(plane, side)}
        y2={yIn(plane, side)}
      />
      <Handle
        across={along(plane.across, location)}
        y={yIn(plane, 0) - 9}
        onAcross={(share) => set({ location: within(place(share), rangeOf('location', clock)) })}
      />
      <Handle
        across={Math.min(1, along(plane.across, right))}
        y={yIn(plane, side)}
        onAcross={(share) =>
          set({ scale: Math.max(0.1 * per, rounded(place(share) - location, 0.1 * per)) })
        }
      />
    </Plot>
  );
}

/** The least round number that a peak fits under. */
function topFor(peak: number): number {
  const power = 10 ** Math.floor(Math.log10(peak));
  return Number(
    ([1, 2, 5, 10, 20].find((times) => times * power >= peak * 1.1)! * power).toPrecision(2),
  );
}
