import type { ComponentChildren } from 'preact';
import { headroom, xIn, yIn, type Plane } from './plane.ts';

interface PlotProps {
  readonly plane: Plane;
  /** The plot in words. */
  readonly alt: string;
  readonly children: ComponentChildren;
}

/** A plot of one quantity over another, for what is not a picture of probabilities: a density over x, a run over days. */
export function Plot({ plane, alt, children }: PlotProps) {
  const { across, up, height } = plane;
  const floor = headroom + height;
  const whole = floor + (across.name ? 40 : 24);
  return (
    <div class="picture" role="img" aria-label={alt}>
      <svg class="axis" width="34" height={whole} aria-hidden="true">
        {up.marks.map(({ at, text }) => (
          <text key={text} {...beside(text)} y={yIn(plane, at)}>
            {text}
          </text>
        ))}
        <text x="0" y="10">
          {up.name}
        </text>
      </svg>
      <svg class="plot" width="100%" height={whole} aria-hidden="true">
        {up.marks.map(({ at, text }) => (
          <line key={text} class="grid" x1="0" x2="100%" y1={yIn(plane, at)} y2={yIn(plane, at)} />
        ))}
        {children}
        <line class="floor" x1="0" x2="100%" y1={yIn(plane, 0)} y2={yIn(plane, 0)} />
        {across.marks.map(({ at, text }) => (
          <text
            key={text}
            class="quiet"
            x={xIn(plane, at)}
            y={floor + 17}
            text-anchor={at === across.from ? 'start' : at === across.to ? 'end' : 'middle'}
          >
            {text}
          </text>
        ))}
        {across.name && (
          <text class="quiet" x="100%" y={floor + 35} text-anchor="end">
            {across.name}
          </text>
        )}
      </svg>
    </div>
  );
}

/** A mark stands beside its line; one too long for the room there begins where the plot does, and lies on the line. */
function beside(text: string) {
  return text.replace('.', '').length > 3
    ? ({ x: 34, dy: '-0.35em', 'text-anchor': 'start' } as const)
    : ({ x: 24, dy: '0.32em', 'text-anchor': 'end' } as const);
}
