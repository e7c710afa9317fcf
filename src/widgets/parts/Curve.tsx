import { Drawing } from './Drawing.tsx';
import { above, downTo, high } from './geometry.ts';
import { bent } from './path.ts';

interface CurveProps {
  readonly of: (share: number) => number;
  readonly frame: number;
  readonly className: string;
}

/** A curve in the frame of a picture: bits over a probability from 0 to 1. What leaves the frame is cut off. */
export function Curve({ of, frame, className }: CurveProps) {
  return (
    <Drawing top={above} height={high}>
      <path
        class={`curve ${className}`}
        d={bent(samples.map((share) => [share, downTo(of(share), frame)]))}
      />
    </Drawing>
  );
}

/** Denser towards both ends, where logarithms are steep. */
const samples = Array.from({ length: 49 }, (_, i) => (1 - Math.cos((Math.PI * i) / 48)) / 2).map(
  (share) => Math.min(1 - 1e-6, Math.max(1e-6, share)),
);
