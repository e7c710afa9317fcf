import { useId } from 'preact/hooks';
import { marksAfter, minute } from '~/models/metro.ts';
import { Average, Averages, wide } from '../parts/Averages.tsx';
import { Block } from '../parts/Block.tsx';
import { above, below, high, yOf } from '../parts/geometry.ts';
import { Handle } from '../parts/Handle.tsx';
import { Hatch } from '../parts/Hatch.tsx';
import { Picture } from '../parts/Picture.tsx';
import { Skyline } from '../parts/Skyline.tsx';
import type { Say } from '../parts/say.ts';
import type { MetroLive } from './Wait.tsx';

interface ClockPictureProps {
  readonly live: Pick<MetroLive, 'state' | 'readings'>;
  readonly say: Say;
  readonly names: Readonly<Record<'up' | 'before' | 'after' | 'screen', string>>;
  readonly alt: string;
  /** Takes marks so far apart that the wait has so many bits before the look, in seconds. */
  readonly onDelta: (delta: number) => void;
}

/** How many bits it is high. */
const frame = 16;

/** At which of its marks a clock will stand when the train comes: what the screen saves is hatched. */
export function ClockPicture({ live, say, names, alt, onDelta }: ClockPictureProps) {
  const { state, readings: now } = live;
  const hatch = useId();
  const looked = now.looked === 1;
  const marks = marksAfter(state);
  return (
    <Picture
      frame={frame}
      say={say}
      up={names.up}
      alt={alt}
      outcomes={[]}
      beside={
        looked ? (
          <Averages
            frame={frame}
            say={say}
            lower={{ name: names.after, bits: now.clockAfter }}
            upper={{ name: names.before, bits: now.clockBefore }}
            gap={{ name: names.screen, bits: now.clockGain }}
          />
        ) : (
          <Aside
            name={names.before}
            amount={say.amount(now.clockBefore)}
            y={yOf(now.clockBefore, frame)}
          />
        )
      }
    >
      {looked && (
        <>
          <Hatch id={hatch} />
          <Block
            frame={frame}
            className="gap"
            width={1}
            high={now.clockBefore}
            fill={`url(#${hatch})`}
          />
          <Skyline blocks={marks} frame={frame} className="towers paper" filled />
          <Skyline blocks={marks} frame={frame} className="towers p" filled walls />
          <Average bits={now.clockAfter} frame={frame} className="p" />
        </>
      )}
      <Block frame={frame} className="tower q" width={1} high={now.clockBefore} />
      <Handle
        of="q"
        across={0.5}
        up={now.clockBefore}
        frame={frame}
        onUp={(bits) => onDelta((now.interval * minute) / 2 ** bits)}
      />
    </Picture>
  );
}

/** What stands beside the clock's picture until the screen is read, as wide as what will. */
function Aside({ name, amount, y }: { name: string; amount: string; y: number }) {
  return (
    <svg class="averages" width={wide} height={above + high + below} aria-hidden="true">
      <text class="q" y={y - 4}>
        <tspan x="8">{name}</tspan>
        <tspan x="8" dy="1.25em">
          {amount}
        </tspan>
      </text>
    </svg>
  );
}
