import { Drawing } from './Drawing.tsx';
import { above, downTo, high } from './geometry.ts';
import { area, line, walls as wallsOf, type Place } from './path.ts';

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
  let across = 0;
  const roofs: Place[] = [];
  const sides: Place[] = [];
  for (const { share, bits } of blocks) {
    const corner: Place = [across, downTo(bits, frame)];
    if (share >= thinnest) sides.push(corner);
    across += share;
    roofs.push(corner, [across, corner[1]]);
  }
  return (
    <Drawing top={above} height={high}>
      {filled && <path class={`${className} filling`} d={area(roofs, high)} />}
      {walls && <path class={`${className} wall`} d={wallsOf(sides, high)} />}
      <path class={`${className} roof`} d={line(roofs)} />
    </Drawing>
  );
}
