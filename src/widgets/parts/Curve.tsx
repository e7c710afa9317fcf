import { above, high } from './geometry.ts';

/** A curve in the frame of a picture: bits over a probability from 0 to 1. What leaves the frame is cut off. */
export function Curve({
  of,
  frame,
  className,
}: {
  of: (share: number) => number;
  frame: number;
  className: string;
}) {
  const points = samples.map(
    (share) => [share * 1000, high * (1 - Math.min(of(share), frame * 2) / frame)] as const,
  );
  const path = points
    .map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(2)}`)
    .join('');
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
      <path class={`curve ${className}`} d={path} vector-effect="non-scaling-stroke" />
    </svg>
  );
}

/** Denser towards both ends, where logarithms are steep. */
const samples = Array.from({ length: 97 }, (_, i) => (1 - Math.cos((Math.PI * i) / 96)) / 2).map(
  (share) => Math.min(1 - 1e-6, Math.max(1e-6, share)),
);
