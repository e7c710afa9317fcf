import type { ComponentChildren } from 'preact';
import { Axis, Grid } from './Axis.tsx';
import { above, below, high, nameLine, under, underLine } from './geometry.ts';
import type { Say } from './say.ts';

interface Panel {
  readonly name: string;
  /** The number under the name. */
  readonly value: string;
  /** What is drawn: blocks, lines, handles. */
  readonly children: ComponentChildren;
}

interface PanelsProps {
  readonly panels: readonly Panel[];
  readonly frame: number;
  readonly say: Say;
  readonly alt: string;
  readonly up: string;
}

/** Several pictures on one scale, side by side: each has the whole of probability for its own width. */
export function Panels({ panels, frame, say, alt, up }: PanelsProps) {
  return (
    <div class="picture panels" role="img" aria-label={alt}>
      <Axis frame={frame} say={say} up={up} />
      {panels.map(({ name, value, children }) => (
        <svg
          key={name}
          class="plot"
          width="100%"
          height={above + high + below + under}
          aria-hidden="true"
        >
          <Grid frame={frame} say={say} />
          {children}
          <line class="floor" x1="0" x2="100%" y1={above + high} y2={above + high} />
          <text class="outcome" x="1" y={nameLine}>
            {name}
          </text>
          <text class="p" x="1" y={underLine}>
            {value}
          </text>
        </svg>
      ))}
    </div>
  );
}
