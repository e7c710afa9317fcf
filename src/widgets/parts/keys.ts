import type { Parameter } from '~/models/parts/model.ts';
import { within } from '~/models/parts/within.ts';
import { rounded } from './rounded.ts';

/**
 * Where a key moves a number: the arrows by a step, with Shift, or PageUp and PageDown, by ten, Home and End to the ends;
 * in text Shift with these selects, as everywhere.
 *
 * @returns the new number, or undefined where the key means something else.
 */
export function step(
  event: KeyboardEvent,
  value: number,
  range: Pick<Parameter, 'min' | 'max' | 'step'>,
): number | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const moves = movesOf(event);
  if (moves === undefined) return undefined;
  const { min, max, step } = range;
  if (!Number.isFinite(moves)) return moves < 0 ? min : max;
  return within(rounded(value + moves * step, step), range);
}

/**
 * One step and ten, each less half of one, which rounding gives or takes: a number between two steps comes to the next one
 * in the key's direction. A hair more, since on a step the two halves might cancel.
 */
const one = 0.500001;
const ten = 9.500001;

/** How far a key moves, in steps and before rounding; infinitely far for the ends. */
function movesOf(event: KeyboardEvent): number | undefined {
  const far = event.shiftKey ? ten : one;
  const text = (event.currentTarget as HTMLInputElement).type === 'text';
  switch (event.key) {
    case 'ArrowUp':
      return far;
    case 'ArrowDown':
      return -far;
    case 'ArrowRight':
      return text ? undefined : far;
    case 'ArrowLeft':
      return text ? undefined : -far;
    case 'PageUp':
      return ten;
    case 'PageDown':
      return -ten;
    case 'Home':
      return text && event.shiftKey ? undefined : -Infinity;
    case 'End':
      return text && event.shiftKey ? undefined : Infinity;
    default:
      return undefined;
  }
}
