import type { Parameter } from '~/models/model.ts';
import { within } from '~/models/within.ts';
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
  return within(rounded(rounded(value, step) + moves * step, step), range);
}

/** How many steps a key asks for; infinitely many for the ends. */
function movesOf(event: KeyboardEvent): number | undefined {
  const far = event.shiftKey ? 10 : 1;
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
      return 10;
    case 'PageDown':
      return -10;
    case 'Home':
      return text && event.shiftKey ? undefined : -Infinity;
    case 'End':
      return text && event.shiftKey ? undefined : Infinity;
    default:
      return undefined;
  }
}
