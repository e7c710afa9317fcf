import { useId } from 'preact/hooks';
import type { additivity } from '~/models/additivity.ts';
import { Average } from '../parts/Averages.tsx';
import { Block } from '../parts/Block.tsx';
import { percent, yOf } from '../parts/geometry.ts';
import { Hatch } from '../parts/Hatch.tsx';
import { HeightLabel } from '../parts/HeightLabel.tsx';
import type { Say } from '../parts/say.ts';

interface TogetherProps {
  readonly readings: ReturnType<typeof additivity.follow>;
  readonly frame: number;
  readonly say: Say;
}

/**
 * Two messages at once: y's storey on x's tower, as wide as both together are likely. Dotted, as high as they would reach
 * if they had nothing to do with each other; hatched, what they are off by.
 */
export function Together({ readings: now, frame, say }: TogetherProps) {
  const hatch = useId();
  const [lower, upper] = [
    Math.min(now.sum, now.informationPair),
    Math.max(now.sum, now.informationPair),
  ];
  // A long one has no room beside the tower.
  const gap = say.amount(Math.abs(now.gap));
  const apart = yOf(lower, frame) - yOf(upper, frame);
  return (
    <>
      <Hatch id={hatch} />
      <Block frame={frame} className="tower p" width={now.x} high={now.informationX} />
      <Block
        frame={frame}
        className="tower p"
        width={now.joint}
        low={now.informationX}
        high={now.informationPair}
      />
      <Block
        frame={frame}
        className="gap outlined"
        width={now.gap === 0 ? 0 : now.joint}
        low={lower}
        high={upper}
        fill={`url(#${hatch})`}
      />
      <Average bits={now.sum} frame={frame} className="ink" />
      <HeightLabel
        frame={frame}
        share={now.joint}
        bits={now.informationPair}
        down={now.gap > 0 ? 16 : -6}
        say={say}
      />
      {apart > 18 && now.sum <= frame && (
        <text x="100%" y={yOf(now.sum, frame) + (now.gap > 0 ? -6 : 16)} text-anchor="end">
          {say.amount(now.sum)}
        </text>
      )}
      {apart > 22 && (
        <text
          class="quiet"
          {...(gap.length > 7
            ? { x: '100%', 'text-anchor': 'end' as const }
            : { x: percent(now.joint), dx: 12 })}
          y={(yOf(lower, frame) + yOf(upper, frame)) / 2 + 5}
        >
          {gap}
        </text>
      )}
    </>
  );
}
