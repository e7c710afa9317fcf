import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Average, Averages, type Stacked } from './Averages.tsx';
import { Axis, Grid } from './Axis.tsx';
import { above, below, high, under } from './geometry.ts';
import { Hatch } from './Hatch.tsx';
import { Labels } from './Labels.tsx';
import type { Outcome } from './outcome.ts';
import { Tower } from './Tower.tsx';
import { TowerWords } from './TowerWords.tsx';
import type { Say } from './say.ts';

interface PictureProps {
  readonly outcomes: readonly Outcome[];
  /** How many bits the frame is high; what is taller is cut with a visible break and keeps its number. */
  readonly frame: number;
  readonly say: Say;
  /** Whether there may be so many outcomes that a label only stands where it has room. */
  readonly crowded?: boolean;
  /** The picture in words. */
  readonly alt: string;
  /** The axis's name: what goes up. */
  readonly up: string;
  /** Whether more goes up than information, and the axis names no unit. */
  readonly mixed?: boolean;
  /** More of the same picture: lines, handles, a curve. */
  readonly children?: ComponentChildren;
  /** Two averages to be drawn as lines, and at the right, on the same scale, stacked. */
  readonly averages?: Stacked;
  /** What else stands at the right. */
  readonly beside?: ComponentChildren;
}

/**
 * The one picture of the article: an outcome is a rectangle, its width how likely it is, its height how much it
 * surprises, its area its share of the average surprise. Bits go up, probability goes across.
 */
export function Picture({
  outcomes,
  frame,
  say,
  crowded = false,
  alt,
  up,
  mixed = false,
  children,
  averages,
  beside,
}: PictureProps) {
  const hatch = useId();
  const starts = outcomes.map((_, i) => outcomes.slice(0, i).reduce((sum, { p }) => sum + p, 0));
  return (
    <div class={crowded ? 'picture crowded' : 'picture'} role="img" aria-label={alt}>
      <Axis frame={frame} say={say} up={up} mixed={mixed} />
      <svg
        class="plot"
        width="100%"
        height={
          above + high + below + (outcomes.some(({ part }) => part !== undefined) ? under : 0)
        }
        aria-hidden="true"
      >
        <Hatch id={`${hatch}gap`} />
        <Grid frame={frame} say={say} />
        {averages && (
          <>
            <Average bits={averages.lower.bits} frame={frame} className="p" />
            <Average bits={averages.upper.bits} frame={frame} className="ink" />
          </>
        )}
        {outcomes.map((outcome, i) => (
          <Tower outcome={outcome} from={starts[i]!} frame={frame} gap={`url(#${hatch}gap)`} />
        ))}
        {!crowded &&
          outcomes.map(
            (outcome, i) =>
              outcome.words !== 'none' && (
                <TowerWords
                  outcome={outcome}
                  from={starts[i]!}
                  after={i > 0}
                  frame={frame}
                  say={say}
                />
              ),
          )}
        {children}
        {crowded && <Labels outcomes={outcomes} frame={frame} say={say} />}
        <line class="floor" x1="0" x2="100%" y1={above + high} y2={above + high} />
      </svg>
      {averages && <Averages {...averages} frame={frame} say={say} />}
      {beside}
    </div>
  );
}
