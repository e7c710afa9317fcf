import type { ComponentChildren } from 'preact';
import { steps } from './path.ts';

interface DrawingProps {
  /** Where it begins and how high it is, in CSS pixels. */
  readonly top: number;
  readonly height: number;
  /** Whether what leaves it is shown all the same. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** Paths that stretch with the picture they are part of, while their strokes keep their width. */
export function Drawing({ top, height, open, children }: DrawingProps) {
  return (
    <svg
      class={open ? 'drawing open' : 'drawing'}
      y={top}
      width="100%"
      height={height}
      viewBox={`0 0 ${steps.across} ${height * steps.down}`}
      preserveAspectRatio="none"
    >
      {children}
    </svg>
  );
}
