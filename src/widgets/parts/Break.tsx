import { above } from './geometry.ts';

/** Where a tower is cut: two strokes of paper through it, below its number. */
export function Break({ x, width }: { x: string; width: string }) {
  return (
    <svg x={x} width={width} y={above + 10} height="14" overflow="visible">
      <line class="break" x1="-4" x2="100%" y1="10" y2="4" />
      <line class="break-edge" x1="-4" x2="100%" y1="7" y2="1" />
      <line class="break-edge" x1="-4" x2="100%" y1="13" y2="7" />
    </svg>
  );
}
