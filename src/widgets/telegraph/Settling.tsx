import { Drawing } from '../parts/Drawing.tsx';
import { above, downTo, high } from '../parts/geometry.ts';
import { Handle } from '../parts/Handle.tsx';
import { Marks } from '../parts/Marks.tsx';
import { line } from '../parts/path.ts';

interface SettlingProps {
  /** How many were heard, and where the average then stood, in bits. */
  readonly averages: readonly (readonly [heard: number, bits: number])[];
  readonly frame: number;
  /** How many powers of ten the axis is long. */
  readonly decades: number;
  /** What the axis counts. */
  readonly across: string;
  /** Takes how many are to be heard, where the handle is. */
  readonly onHeard: (count: number) => void;
}

/** A running average in the frame of a picture, over how many were heard on a logarithmic axis: it wanders, then settles. */
export function Settling({ averages, frame, decades, across, onHeard }: SettlingProps) {
  const share = (heard: number): number => Math.log10(heard) / decades;
  const [heard, bits] = averages.at(-1) ?? [1, 0];
  return (
    <>
      <Drawing top={above} height={high}>
        <path
          class="curve p"
          d={line(averages.map(([heard, bits]) => [share(heard), downTo(bits, frame)]))}
        />
      </Drawing>
      <Handle
        point
        of="p"
        across={share(heard)}
        up={bits}
        frame={frame}
        onAcross={(place) => onHeard(Math.round(10 ** (place * decades)))}
      />
      <Marks
        marks={Array.from({ length: decades + 1 }, (_, power) => [
          power / decades,
          power < 4 ? String(10 ** power) : `10${'⁴⁵⁶⁷⁸⁹'[power - 4]}`,
        ])}
      />
      <text class="quiet" x="100%" y="10" text-anchor="end">
        {across}
      </text>
    </>
  );
}
