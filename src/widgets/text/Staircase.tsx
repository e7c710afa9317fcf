import { Drawing } from '../parts/Drawing.tsx';
import { above, downTo, high } from '../parts/geometry.ts';
import { area, walls, type Place } from '../parts/path.ts';

/** How wide a tower has to be, as a share of the picture, for its edges to be seen one by one. */
export const seen = 0.012;

/**
 * Towers too many to tell apart, the likeliest first, as one outline: a staircase that climbs to the right. What is
 * taller than the frame is cut off.
 */
export function Staircase({
  shares,
  from,
  frame,
}: {
  /** Each tower's probability. */
  shares: readonly number[];
  /** Where the first begins, as a share of the width. */
  from: number;
  frame: number;
}) {
  let across = from;
  const stairs: Place[] = [];
  const edges: Place[] = [];
  shares.forEach((share, i) => {
    const corner: Place = [across, downTo(-Math.log2(share), frame)];
    if (share > seen && i > 0) edges.push(corner);
    across += share;
    stairs.push(corner, [across, corner[1]]);
  });
  return (
    <Drawing top={above} height={high}>
      <path class="tower p" d={area(stairs, high)} />
      <path class="tower p" d={walls(edges, high)} />
    </Drawing>
  );
}
