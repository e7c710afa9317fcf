import { useRef } from 'preact/hooks';
import { within } from '~/models/parts/within.ts';
import { above, high, percent, yOf } from './geometry.ts';
import { useStanding } from './standing.ts';

interface Anywhere {
  /** Whose number it moves, for its colour; absent where it is nobody's. */
  readonly of?: 'p' | 'q';
  /** Where it is: a share of the width. */
  readonly across: number;
  /** How far its neighbours are, as a share of the width, where they are so near that fingers might mistake them. */
  readonly room?: number;
  /** Whether it is also the point of a curve, which is there on paper too. */
  readonly point?: boolean;
  /** Where it is moved to, sideways. */
  readonly onAcross?: (share: number) => void;
}

/** In a picture of probabilities: how high it is, and moves, in bits of the frame's height. */
interface InPicture extends Anywhere {
  readonly y?: undefined;
  readonly rise?: undefined;
  readonly up: number;
  readonly frame: number;
  readonly onUp?: (bits: number) => void;
}

/** In a plot: CSS pixels from its top. Upwards it moves by shares of what rises there, if anything does. */
interface InPlot extends Anywhere {
  readonly y: number;
  readonly frame?: undefined;
  /** From where, in CSS pixels from the plot's top, and how far it moves up and down. */
  readonly rise?: readonly [top: number, height: number];
  readonly onUp?: (share: number) => void;
}

/** How far a finger may be off a grip and still take it: a square as wide as this, in CSS pixels. */
export const reach = 44;

/** What is not there while nothing can be moved. */
const asleep = 'needs-script';

/**
 * A grip in the picture, once it can be moved. It moves what a slider beside the picture also moves, so it takes no focus
 * of its own; only the grip itself keeps a finger from scrolling the page.
 */
export function Handle(props: InPicture | InPlot) {
  const { of, across, room = 1, point, onAcross, onUp } = props;
  const [top, height] = props.rise ?? [above, high];
  const { awake } = useStanding();
  const held = useRef<Element>();
  const move = (event: PointerEvent): void => {
    if (!held.current) return;
    // Where it is now: the page may be scrolled meanwhile.
    const { x, y, width } = held.current.getBoundingClientRect();
    onAcross?.(within((event.clientX - x) / width));
    onUp?.((props.frame ?? 1) * within(1 - (event.clientY - y - top) / height));
  };
  const take = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const grip = event.currentTarget as SVGElement;
    grip.setPointerCapture(event.pointerId);
    held.current = grip.closest('.plot')!;
    event.preventDefault();
  };
  if (!awake && !point) return null;
  const near = Math.max(0.04, room);
  const sideways =
    near < 0.28 ? { x: percent(-near / 2), width: percent(near) } : { x: -reach / 2, width: reach };
  return (
    <svg
      x={percent(across)}
      y={props.y ?? yOf(props.up, props.frame)}
      overflow="visible"
      class={`handle ${of ?? ''} ${onUp ? 'vertical' : 'horizontal'}${point ? '' : ` ${asleep}`}`}
    >
      <circle class="grip" r={near < 0.1 ? 5 : 7} />
      {awake && (
        <rect
          class={`reach ${asleep}`}
          {...sideways}
          y={-reach / 2}
          height={reach}
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
