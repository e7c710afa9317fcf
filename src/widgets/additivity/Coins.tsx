import { Block } from '../parts/Block.tsx';
import { Curve } from '../parts/Curve.tsx';
import { nameLine } from '../parts/geometry.ts';
import { Handle } from '../parts/Handle.tsx';
import { HeightLabel } from '../parts/HeightLabel.tsx';
import { Picture } from '../parts/Picture.tsx';
import type { Say } from '../parts/say.ts';

interface CoinsProps {
  readonly flips: number;
  readonly probability: number;
  readonly information: number;
  /** Takes how many flips the handle is at. */
  readonly onFlips: (flips: number) => void;
  readonly say: Say;
  readonly up: string;
  readonly alt: string;
}

/** How many bits the picture is high. */
const frame = 10;

/** A fair coin flipped again and again: each flip is a storey of one bit, half as wide as the one below. */
export function Coins({ flips, probability, information, onFlips, say, up, alt }: CoinsProps) {
  return (
    <Picture frame={frame} say={say} up={up} alt={alt} outcomes={[]}>
      <Curve frame={frame} className="p" of={(share) => -Math.log2(share)} />
      {Array.from({ length: flips }, (_, flip) => (
        <Block
          key={flip}
          frame={frame}
          className="tower p"
          width={2 ** -(flip + 1)}
          low={flip}
          high={flip + 1}
        />
      ))}
      <HeightLabel frame={frame} share={probability} bits={information} say={say} down={-6} />
      <Handle
        of="p"
        across={probability}
        up={information}
        frame={frame}
        onUp={(bits) => onFlips(Math.round(bits))}
      />
      <text class="outcome" x="1" y={nameLine}>
        {say.number(probability)}
      </text>
    </Picture>
  );
}
