import { within } from '~/models/parts/within.ts';
import { percent, quarters } from './geometry.ts';

/** A mark on an axis, and what stands at it. */
export interface Mark {
  readonly at: number;
  readonly text: string;
}

/** One side of a plot: from where to where it reaches, its marks and what it measures. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly Mark[];
  readonly name: string;
}

/** The two sides of a plot, and how many CSS pixels high it is between floor and top. */
export interface Plane {
  readonly across: Axis;
  readonly up: Axis;
  readonly height: number;
}

/** The room above a plot, for the upward axis's name. */
export const headroom = 30;

/** Where a value lies on an axis, as a share of it; beyond its ends for what lies beyond them. */
export function along({ from, to }: Pick<Axis, 'from' | 'to'>, value: number): number {
  return (value - from) / (to - from);
}

/** Where a value lies across a plot, as an SVG length. */
export function xIn({ across }: Pick<Plane, 'across'>, value: number): string {
  return percent(within(along(across, value)));
}

/** Where a value lies in a plot, in CSS pixels from its top; at its edge for what lies beyond. */
export function yIn({ up, height }: Pick<Plane, 'up' | 'height'>, value: number): number {
  return headroom + quarters(height * (1 - within(along(up, value))));
}
