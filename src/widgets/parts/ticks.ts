import { inUnit, numberText } from '~/i18n/numbers.ts';
import type { Say } from './unit.ts';

/** The marks of the axis of information: round numbers of the reader's unit, four to six of them in the frame. */
export function ticks(
  frame: number,
  { unit }: Pick<Say, 'unit'>,
): readonly { bits: number; text: string }[] {
  const whole = inUnit(frame, unit);
  const step = [0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 20].find((size) => whole / size <= 5.01) ?? 50;
  const count = Math.floor(whole / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, i) => ({
    bits: (i * step) / inUnit(1, unit),
    text: numberText(i * step),
  }));
}
