import { Handle } from '../parts/Handle.tsx';
import { percent } from '../parts/geometry.ts';
import { along, headroom, xIn, yIn, type Plane } from '../parts/plane.ts';
import { Plot } from '../parts/Plot.tsx';

/** A stack at one place of an axis: what it stands on, and how high it reaches. */
interface Stack {
  readonly at: number;
  readonly base: number;
  readonly top: number;
}

interface ClimbProps {
  readonly plane: Plane;
  readonly stacks: readonly Stack[];
  /** Where the figure stands now. */
  readonly now: { readonly at: number; readonly top: number };
  readonly alt: string;
  readonly onAt: (at: number) => void;
}

/** Stacks side by side, each a part that stays on a part that grows; a handle walks along their tops. */
export function Climb({ plane, stacks, now, alt, onAt }: ClimbProps) {
  const { across, height } = plane;
  const floor = headroom + height;
  const each = 0.62 / (across.to - across.from);
  return (
    <Plot plane={plane} alt={alt}>
      {stacks.map(({ at, base, top }) => {
        const box = { x: percent(along(across, at) - each / 2), width: percent(each) };
        return (
          <g key={at} class={at === now.at ? 'stack now' : 'stack'}>
            <rect class="plinth" {...box} y={yIn(plane, base)} height={floor - yIn(plane, base)} />
            <rect
              class="tower p"
              {...box}
              y={yIn(plane, top)}
              height={yIn(plane, base) - yIn(plane, top)}
            />
          </g>
        );
      })}
      <line
        class="climb"
        x1={xIn(plane, stacks[0]!.at)}
        y1={yIn(plane, stacks[0]!.top)}
        x2={xIn(plane, stacks.at(-1)!.at)}
        y2={yIn(plane, stacks.at(-1)!.top)}
      />
      <Handle
        across={along(across, now.at)}
        y={yIn(plane, now.top)}
        onAcross={(share) => onAt(across.from + share * (across.to - across.from))}
      />
    </Plot>
  );
}
