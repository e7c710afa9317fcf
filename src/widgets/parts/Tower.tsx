import { Break } from './Break.tsx';
import { above, high, percent, yOf } from './geometry.ts';
import type { Outcome } from './outcome.ts';

interface TowerProps {
  readonly outcome: Outcome;
  readonly from: number;
  readonly frame: number;
  readonly gap: string;
}

/** One outcome's rectangle: solid to its own height, dashed to the height that the listener hears, hatched between. */
export function Tower({ outcome: { p, own, heard }, from, frame, gap }: TowerProps) {
  if (p === 0) return null;
  const box = { x: percent(from), width: percent(p) };
  const tall = (bits: number) => ({
    ...box,
    y: yOf(bits, frame),
    height: above + high - yOf(bits, frame),
  });
  const listens = heard !== undefined;
  return (
    <g>
      <rect class="tower p" {...tall(own)} />
      {listens && heard > own && (
        <rect
          class="gap"
          {...box}
          y={yOf(heard, frame)}
          height={yOf(own, frame) - yOf(heard, frame)}
          fill={gap}
        />
      )}
      {listens && <rect class="tower q" {...tall(heard)} />}
      {Math.max(own, heard ?? 0) > frame && <Break {...box} />}
    </g>
  );
}
