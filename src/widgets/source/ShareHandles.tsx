import { selfInformation } from '~/entropy/index.ts';
import { moveBoundary } from '~/models/source/share.ts';
import type { SourceSymbol } from '~/models/source.ts';
import type { Editing } from './editing.ts';
import { Handle } from '../parts/Handle.tsx';
import { rounded } from '../parts/rounded.ts';

interface ShareHandlesProps {
  readonly symbols: readonly SourceSymbol[];
  readonly editing: Editing;
  /** How many bits the picture is high. */
  readonly frame: number;
}

/** What the towers of a source are moved by: each that is not held by its height, and each pair by the wall between them. */
export function ShareHandles({ symbols, editing, frame }: ShareHandlesProps) {
  const ends = symbols.map((_, i) => symbols.slice(0, i + 1).reduce((sum, { p }) => sum + p, 0));
  const walls = ends.slice(0, -1);
  const middles = symbols.map(({ p }, i) => ends[i]! - p / 2);
  return (
    <>
      {symbols.map(
        ({ p, held }, i) =>
          !held && (
            <Handle
              key={`height ${i}`}
              of="p"
              across={middles[i]!}
              up={selfInformation(p)}
              frame={frame}
              room={nearest(middles, i)}
              onUp={(bits) => editing.share(i, rounded(2 ** -bits, 0.001))}
            />
          ),
      )}
      {walls.map((wall, i) => (
        <Handle
          key={`end ${i}`}
          of="p"
          across={wall}
          up={0}
          frame={frame}
          room={nearest(walls, i)}
          onAcross={(to) => editing.take(moveBoundary(symbols, i, rounded(to, 0.01)))}
        />
      ))}
    </>
  );
}

/** How far the nearest neighbour of one place is. */
function nearest(places: readonly number[], index: number): number {
  return Math.min(
    ...[index - 1, index + 1]
      .filter((i) => i in places)
      .map((i) => rounded(Math.abs(places[i]! - places[index]!), 1e-6)),
  );
}
