import { above, high } from './geometry.ts';

/** One of many towers side by side: how wide it is, as a share of the picture, and how high, in bits. */
export interface Block {
  readonly share: number;
  readonly bits: number;
}

interface SkylineProps {
  readonly blocks: readonly Block[];
  readonly frame: number;
  readonly className: string;
  /** Whether the towers are filled down to the floor, and have walls between them; else there are but their roofs. */
  readonly filled?: boolean;
  readonly walls?: boolean;
}

/** A wall between two towers narrower than this would be all wall. */
const thinnest = 0.0075;

/** Towers too many for a rectangle each, drawn as one shape: their roofs, and walls where there is room for them. */
export function Skyline({ blocks, frame, className, filled, walls }: SkylineProps) {
  let x = 0;
  const roofs: string[] = [];
  const sides: string[] = [];
  for (const { share, bits } of blocks) {
    const y = (high * (1 - Math.min(bits, 2 * frame) / frame)).toFixed(2);
    const from = (1000 * x).toFixed(2);
    if (share >= thinnest) sides.push(`M${from} ${y}V${high}`);
    x += share;
    roofs.push(`${from} ${y}L${(1000 * x).toFixed(2)} ${y}`);
  }
  const outline = roofs.join('L');
  return (
    <svg
      class="cut"
      x="0"
      y={above}
      width="100%"
      height={high}
      viewBox={`0 0 1000 ${high}`}
      preserveAspectRatio="none"
    >
      {filled && <path class={`${className} filling`} d={`M0 ${high}L${outline}L1000 ${high}Z`} />}
      {walls && (
        <path class={`${className} wall`} d={sides.join('')} vector-effect="non-scaling-stroke" />
      )}
      <path class={`${className} roof`} d={`M${outline}`} vector-effect="non-scaling-stroke" />
    </svg>
  );
}
