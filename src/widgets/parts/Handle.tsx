import { useRef } from 'preact/hooks';
import { above, high, percent, yOf } from './geometry.ts';

interface HandleProps {
  /** Whose number it moves, for its colour. */
  readonly of: 'p' | 'q';
  /** Where it is: a share of the width, and bits of the frame's height. */
  readonly across: number;
  readonly up: number;
  readonly frame: number;
  /** Which way it moves, and where to. */
  readonly onAcross?: (share: number) => void;
  readonly onUp?: (bits: number) => void;
}

/**
 * A grip in the picture. It moves what a slider beside the picture also moves, so it takes no focus of its own; only the
 * grip itself keeps a finger from scrolling the page.
 */
export function Handle({ of, across, up, frame, onAcross, onUp }: HandleProps) {
  const held = useRef<DOMRect>();
  const move = (event: PointerEvent): void => {
    const plot = held.current;
    if (!plot) return;
    onAcross?.(clamp((event.clientX - plot.left) / plot.width));
    onUp?.(frame * clamp(1 - (event.clientY - plot.top - above) / high));
  };
  const take = (event: PointerEvent): void => {
    const grip = event.currentTarget as SVGElement;
    grip.setPointerCapture(event.pointerId);
    held.current = grip.closest('.plot')?.getBoundingClientRect();
    event.preventDefault();
  };
  return (
    <svg
      x={percent(across)}
      y={yOf(up, frame)}
      overflow="visible"
      class={`handle ${of} ${onUp ? 'vertical' : 'horizontal'} needs-script`}
    >
      <circle class="grip" r="7" />
      <rect
        class="reach"
        x="-22"
        y="-22"
        width="44"
        height="44"
        onTouchStart={holdPage}
        onPointerDown={take}
        onPointerMove={move}
        onPointerUp={() => (held.current = undefined)}
        onPointerCancel={() => (held.current = undefined)}
      />
    </svg>
  );
}

/** `touch-action` alone does not keep the page from scrolling under a shape within an SVG. */
function holdPage(event: TouchEvent): void {
  event.preventDefault();
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
