import { useRef } from 'preact/hooks';
import { within } from '~/models/within.ts';
import { above, high, percent, yOf } from './geometry.ts';
import { useStanding } from './standing.ts';

interface HandleProps {
  /** Whose number it moves, for its colour; absent where it is nobody's. */
  readonly of?: 'p' | 'q';
  /** Where it is: a share of the width, and bits of the frame's height. */
  readonly across: number;
  readonly up: number;
  readonly frame: number;
  /** How far its neighbours are, as a share of the width, where they are so near that fingers might mistake them. */
  readonly room?: number;
  /** In a plot of another height: CSS pixels from its top, instead of bits. */
  readonly y?: number;
  /** Whether it is also the point of a curve, which is there on paper too. */
  readonly point?: boolean;
  /** Which way it moves, and where to. */
  readonly onAcross?: (share: number) => void;
  readonly onUp?: (bits: number) => void;
}

/** What is not there while nothing can be moved. */
const asleep = 'needs-script';

/**
 * A grip in the picture, once it can be moved. It moves what a slider beside the picture also moves, so it takes no focus
 * of its own; only the grip itself keeps a finger from scrolling the page.
 */
export function Handle({ of, across, up, frame, room = 1, y, point, onAcross, onUp }: HandleProps) {
  const { awake } = useStanding();
  const held = useRef<DOMRect>();
  const move = (event: PointerEvent): void => {
    const plot = held.current;
    if (!plot) return;
    onAcross?.(within((event.clientX - plot.left) / plot.width));
    onUp?.(frame * within(1 - (event.clientY - plot.top - above) / high));
  };
  const take = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const grip = event.currentTarget as SVGElement;
    grip.setPointerCapture(event.pointerId);
    held.current = grip.closest('.plot')?.getBoundingClientRect();
    event.preventDefault();
  };
  if (!awake && !point) return null;
  const near = Math.max(0.04, room);
  const sideways =
    near < 0.28 ? { x: percent(-near / 2), width: percent(near) } : { x: '-22', width: '44' };
  return (
    <svg
      x={percent(across)}
      y={y ?? yOf(up, frame)}
      overflow="visible"
      class={`handle ${of ?? ''} ${onUp ? 'vertical' : 'horizontal'}${point ? '' : ` ${asleep}`}`}
    >
      <circle class="grip" r={near < 0.1 ? 5 : 7} />
      {awake && (
        <rect
          class={`reach ${asleep}`}
          {...sideways}
          y="-22"
          height="44"
          onTouchStart={holdPage}
          onPointerDown={take}
          onPointerMove={move}
          onLostPointerCapture={() => (held.current = undefined)}
        />
      )}
    </svg>
  );
}

/** Inside an SVG, touch-action alone does not always keep a finger that moves up or down from scrolling the page. */
function holdPage(event: TouchEvent): void {
  if (event.cancelable) event.preventDefault();
}
