import { percent, yOf } from './geometry.ts';
import type { Say } from './say.ts';

interface HeightLabelProps {
  /** How wide the tower is. */
  readonly share: number;
  readonly bits: number;
  readonly frame: number;
  readonly say: Say;
  /** How far its line lies below the tower's top, in CSS pixels, where another number is near. */
  readonly down?: number;
}

/** A tower's number: on top of it, or beside its corner where it is too narrow to stand on. */
export function HeightLabel({ share, bits, frame, say, down }: HeightLabelProps) {
  const narrow = share < 0.35;
  return (
    <text
      class="p"
      x={narrow ? percent(share) : 0}
      dx={narrow ? 12 : 5}
      y={yOf(bits, frame) + (down ?? (narrow ? 5 : -6))}
    >
      {say.amount(bits)}
    </text>
  );
}
