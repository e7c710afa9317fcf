import { densityAt } from '~/entropy/index.ts';
import { numberText } from '~/i18n/numbers.ts';
import type { metro } from '~/models/metro.ts';
import { Break } from '../parts/Break.tsx';
import { percent } from '../parts/geometry.ts';
import { Handle } from '../parts/Handle.tsx';
import type { Live } from '../parts/live.ts';
import { along, type Plane, yIn } from '../parts/plane.ts';
import { Plot } from '../parts/Plot.tsx';
import { Trace } from '../parts/Trace.tsx';
import type { Say } from '../parts/say.ts';

interface WaitProps {
  readonly readings: MetroLive['readings'];
  readonly say: Say;
  readonly names: Readonly<Record<'wait' | 'density', string>>;
  readonly alt: string;
  /** Takes the handle's place on the bell's shoulder, in minutes. */
  readonly onSigma: (sigma: number) => void;
}

export type MetroLive = Live<typeof metro.initial, ReturnType<typeof metro.follow>>;

/** How dense it goes, per minute. */
const densest = 5;

/** What is believed of the wait: flat before the look at the screen; after it a bell, whose shoulder can be moved. */
export function Wait({ readings: now, say, names, alt, onSigma }: WaitProps) {
  const plane: Plane = {
    across: { from: 0, to: now.interval, marks: marksOf(0, 2, 4, 6, 8, 10), name: names.wait },
    up: { from: 0, to: densest, marks: marksOf(0, 1, 2, 3, 4, 5), name: names.density },
    height: 160,
  };
  const believed = { family: 'gaussian', mu: now.announced, sigma: now.sigma } as const;
  const peak = densityAt(believed, now.announced);
  const shoulder = densityAt(believed, now.announced + now.sigma);
  const wide = now.sigma > 0.25;
  const looked = now.looked === 1;
  return (
    <Plot plane={plane} alt={alt}>
      {looked && (
        <>
          <Trace
            plane={plane}
            points={bell(now.announced, now.sigma, (x) => densityAt(believed, x))}
            className="curve p towers filling"
          />
          {peak > densest && (
            <Break
              x={percent(along(plane.across, now.announced - 2 * now.sigma))}
              width={percent((4 * now.sigma) / now.interval)}
            />
          )}
          <text
            class="p"
            x={percent(along(plane.across, now.announced))}
            dx={wide ? 0 : 24}
            y={yIn(plane, peak) + (wide ? -9 : 5)}
            text-anchor={wide ? 'middle' : 'start'}
          >
            {say.number(peak)}
          </text>
        </>
      )}
      <Trace plane={plane} points={flat(now.interval)} className="curve q" />
      <text class="q" x="100%" y={yIn(plane, 1 / now.interval) - 7} text-anchor="end">
        {say.number(1 / now.interval)}
      </text>
      {looked && (
        <Handle
          of="p"
          across={along(plane.across, now.announced + now.sigma)}
          y={yIn(plane, shoulder)}
          onAcross={(share) => onSigma(share * now.interval - now.announced)}
        />
      )}
    </Plot>
  );
}

function marksOf(...places: readonly number[]) {
  return places.map((at) => ({ at, text: numberText(at) }));
}

/** The rectangle that a uniform density is. */
function flat(width: number): readonly (readonly [number, number])[] {
  return [
    [0, 0],
    [0, 1 / width],
    [width, 1 / width],
    [width, 0],
  ];
}

/** A bell, out to where nothing of it can be seen. */
function bell(middle: number, sigma: number, of: (x: number) => number) {
  return Array.from({ length: 97 }, (_, i) => {
    const x = middle + (i / 48 - 1) * 4.5 * sigma;
    return [x, of(x)] as const;
  });
}
