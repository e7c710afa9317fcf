import type { Bin } from '~/entropy/index.ts';
import {
  markedBin,
  merged,
  visibleBins,
  type discretise,
  type VisibleBin,
} from '~/models/discretise.ts';
import { Average } from '../parts/Averages.tsx';
import { nameLine, percent, yOf } from '../parts/geometry.ts';
import { Handle } from '../parts/Handle.tsx';
import { Picture } from '../parts/Picture.tsx';
import { Plinth, StackBeside } from './Plinth.tsx';
import { Skyline } from '../parts/Skyline.tsx';
import type { Say } from '../parts/say.ts';

interface CutTowersProps {
  readonly state: typeof discretise.initial;
  readonly readings: ReturnType<typeof discretise.follow>;
  /** How many bits the picture is high. */
  readonly frame: number;
  readonly say: Say;
  readonly names: Readonly<Record<'up' | 'across' | 'rise', string>>;
  readonly alt: string;
  /** Takes how often the bins have been halved, where the handle is. */
  readonly onTurn: (halvings: number) => void;
}

/** The bins' towers, on a plinth that every halving makes a bit higher; behind them, those of bins twice as wide. */
export function CutTowers(props: CutTowersProps) {
  const { state, readings: now, frame, say, names, alt, onTurn } = props;
  const { density, halvings } = state;
  const bins = visibleBins(density, halvings);
  return (
    <Picture
      frame={frame}
      say={say}
      up={names.up}
      alt={alt}
      outcomes={[]}
      beside={
        <StackBeside
          frame={frame}
          base={{ name: '−log Δ', bits: now.climb }}
          top={{ name: 'h', bits: now.entropy }}
          whole={say.amount(now.entropy)}
        />
      }
    >
      <Skyline blocks={bins} frame={frame} className="towers p" walls={!merged(halvings)} filled />
      <Skyline blocks={visibleBins(density, halvings - 1)} frame={frame} className="ghost" />
      <Plinth layers={halvings} frame={frame} each={names.rise} />
      <MarkedTower
        {...markedBin(density, halvings)}
        bins={bins}
        bits={now.surprise}
        frame={frame}
        text={say.amount(now.surprise)}
      />
      <text class="quiet" x="0" y={nameLine}>
        {names.across}
      </text>
      <Average bits={now.entropy} frame={frame} className="p" />
      <Handle
        across={0.86}
        up={now.climb}
        frame={frame}
        onUp={(bits) => onTurn(Math.round(bits))}
      />
    </Picture>
  );
}

interface MarkedTowerProps extends Bin {
  readonly bins: readonly VisibleBin[];
  readonly bits: number;
  readonly frame: number;
  readonly text: string;
}

/** The marked bin's tower, in its place among the others. */
function MarkedTower({ left, mass, bins, bits, frame, text }: MarkedTowerProps) {
  const before = bins.reduce((sum, bin) => sum + (bin.left < left ? bin.share : 0), 0);
  const top = yOf(bits, frame);
  return (
    <g>
      <rect
        class="marked"
        x={percent(before)}
        width={percent(Math.max(mass, 0.004))}
        y={top}
        height={yOf(0, frame) - top}
      />
      <text
        x={percent(before < 0.1 ? 0.012 : before + mass / 2)}
        y={before < 0.1 ? top - 5 : top + 15}
        text-anchor={before < 0.1 ? 'start' : 'middle'}
      >
        {text}
      </text>
    </g>
  );
}
