import { Break } from './Break.tsx';
import { above, high as tall, percent, yOf } from './geometry.ts';

interface BlockProps {
  readonly frame: number;
  /** How it is drawn: `tower p`, `ghost`, `gap outlined`. */
  readonly className: string;
  /** How wide it is, from the plot's left edge or from a share of the width. */
  readonly from?: number;
  readonly width: number;
  /** From how many bits it reaches up to how many. */
  readonly low?: number;
  readonly high: number;
  readonly fill?: string;
}

/**
 * A rectangle that may stand on another: probability across, bits from low to high. What leaves the frame is cut, visibly.
 */
export function Block({ frame, className, from = 0, width, low = 0, high, fill }: BlockProps) {
  if (width === 0 || low > frame) return null;
  const box = { x: percent(from), width: percent(width) };
  return (
    <>
      <rect
        class={className}
        {...box}
        y={yOf(high, frame)}
        height={yOf(low, frame) - yOf(high, frame)}
        fill={fill}
      />
      {high > frame && yOf(low, frame) > above + tall / 8 && <Break {...box} />}
    </>
  );
}
