import { above, high } from './geometry.ts';

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
  let at = from;
  let path = `M${place(at)} ${high}`;
  let edges = '';
  shares.forEach((share, i) => {
    if (share > seen && i > 0) edges += `M${place(at)} ${high}V${heightOf(share, frame)}`;
    if (share !== shares[i - 1]) path += `L${place(at)} ${heightOf(share, frame)}`;
    at += share;
    if (share !== shares[i + 1]) path += `L${place(at)} ${heightOf(share, frame)}`;
  });
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
      <path
        class="tower p"
        d={`${path}L${place(at)} ${high}Z`}
        vector-effect="non-scaling-stroke"
      />
      <path class="tower p" d={edges} vector-effect="non-scaling-stroke" />
    </svg>
  );
}

function place(share: number): string {
  return (share * 1000).toFixed(1);
}

function heightOf(share: number, frame: number): string {
  return (high * (1 + Math.max(Math.log2(share), -2 * frame) / frame)).toFixed(1);
}
