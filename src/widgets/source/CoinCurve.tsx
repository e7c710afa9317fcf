import { binaryEntropy } from '~/entropy/index.ts';
import { AimLine } from './Aim.tsx';
import { Curve } from '../parts/Curve.tsx';
import { Handle } from '../parts/Handle.tsx';
import { Marks, shares } from '../parts/Marks.tsx';
import { Picture } from '../parts/Picture.tsx';
import type { Say } from '../parts/say.ts';

interface CoinCurveProps {
  readonly p: number;
  readonly entropy: number;
  /** What the reader aims for, and what its line is called. */
  readonly aim: { readonly bits: number; readonly name: string } | undefined;
  readonly say: Say;
  readonly alt: string;
  readonly onShare: (share: number) => void;
}

/** How many bits the picture is high: a fair coin's entropy. */
const frame = 1;

/** The entropy of every coin, and the place of this one. */
export function CoinCurve({ p, entropy, aim, say, alt, onShare }: CoinCurveProps) {
  return (
    <Picture frame={frame} say={say} up="H(P)" outcomes={[]} alt={alt}>
      <Curve frame={frame} className="p" of={(share) => binaryEntropy(share)} />
      <Marks marks={shares} />
      {aim && aim.bits <= frame && <AimLine {...aim} frame={frame} />}
      <Handle point of="p" across={p} up={entropy} frame={frame} onAcross={onShare} />
    </Picture>
  );
}
