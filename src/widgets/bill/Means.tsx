import { deviation, meanBill, rainUntil, spanNames, spans, type bill } from '~/models/bill.ts';
import { Handle } from '../parts/Handle.tsx';
import { along, xIn, yIn, type Plane } from '../parts/plane.ts';
import { Plot } from '../parts/Plot.tsx';
import type { Say } from '../parts/say.ts';
import { ticks } from '../parts/ticks.ts';
import { decades, dayOn, visibleDays } from './days.ts';
import { Run } from './Run.tsx';

interface MeansProps {
  readonly readings: ReturnType<typeof bill.follow>;
  readonly say: Say;
  readonly names: Readonly<Record<'up' | 'across' | 'yours' | 'mine', string>>;
  readonly alt: string;
  /** Takes how many days have passed, where the handle is. */
  readonly onDays: (days: number) => void;
}

/** How many bits the plot is high. */
const frame = 4;
const height = 210;

/** Your bills and mine, day by day, and the means that they settle on. */
export function Means({ readings: now, say, names, alt, onDays }: MeansProps) {
  const { p, q, days, seed } = now;
  const plane: Plane = {
    across: {
      from: 0,
      to: decades,
      marks: spanNames.map((name) => ({
        at: Math.log10(spans[name]),
        text: say.number(spans[name]),
      })),
      name: names.across,
    },
    up: {
      from: 0,
      to: frame,
      marks: ticks(frame, say).map(({ bits, text }) => ({ at: bits, text })),
      name: names.up,
    },
    height,
  };
  // Where each line's name stands: mine below it, unless the axis is too near, and yours above, clear of mine.
  const mine = yIn(plane, now.entropyP);
  const mineAt = mine + 21 > yIn(plane, 0) ? mine - 7 : mine + 17;
  const yoursAt = Math.min(yIn(plane, now.crossEntropy) - 7, mineAt - 16);
  const rain = rainUntil(p, seed);
  const seen = visibleDays(days);
  const run = (of: 'p' | 'q', guess: number, limit: number) => ({
    of,
    limit,
    means: seen.map((day) => [Math.log10(day), meanBill(rain[day]!, day, guess)] as const),
    draws: seen.map(
      (day) => [Math.log10(day), meanBill(rain[day]! - rain[day - 1]!, 1, guess)] as const,
    ),
    error: (power: number) => deviation(p, guess) / Math.sqrt(10 ** power),
  });
  const runs = [run('p', p, now.entropyP), run('q', q, now.crossEntropy)];
  return (
    <Plot plane={plane} alt={alt}>
      {runs.map(({ of, limit, ...run }) => (
        <Run key={of} plane={plane} of={of} limit={limit} {...run} />
      ))}
      {runs.map(({ of, draws }) => {
        // Bills that are too much for the plot are all the same: its number stands at the first.
        const first = draws.find(([, bill]) => bill > frame);
        return (
          first && (
            <text
              key={of}
              class={of}
              x={xIn(plane, first[0])}
              y={of === 'p' ? 9 : 21}
              text-anchor={first[0] > decades / 2 ? 'end' : 'start'}
            >
              ↑ {say.amount(first[1])}
            </text>
          )
        );
      })}
      <text class="q" x="100%" y={yoursAt} text-anchor="end">
        {names.yours} → {say.amount(now.crossEntropy)} {now.crossEntropy > frame && '↑'}
      </text>
      <text class="p" x="100%" y={mineAt} text-anchor="end">
        {names.mine} → {say.amount(now.entropyP)}
      </text>
      <Handle
        across={along(plane.across, Math.log10(days))}
        y={yIn(plane, now.paid)}
        of="q"
        onAcross={(share) => onDays(dayOn(share * decades))}
      />
    </Plot>
  );
}
