import { inUnit, numberText } from '~/i18n/numbers.ts';
import type { Say } from './say.ts';

/** How far marks may be apart: a frame is 8192 bits high at most. */
const sizes = [0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * The marks of the axis of information: round numbers of the reader's unit, four to six of them in the frame, and as far
 * apart below the floor, where the frame reaches under it.
 */
export function ticks(
  frame: number,
  { unit }: Pick<Say, 'unit'>,
  under = 0,
): readonly { bits: number; text: string }[] {
  const whole = inUnit(frame, unit);
  const step = sizes.find((size) => whole / size <= 5.01) ?? 2000;
  const count = (bits: number): number => Math.floor(inUnit(bits, unit) / step + 1e-9);
  const below = count(under);
  return Array.from({ length: below + 1 + count(frame) }, (_, i) => ({
    bits: ((i - below) * step) / inUnit(1, unit),
    text: numberText((i - below) * step),
  }));
}
