import { useRef } from 'preact/hooks';
import type { Parameter } from '~/models/parts/model.ts';
import { within } from '~/models/parts/within.ts';
import { rounded } from './rounded.ts';

/** How many CSS pixels carry a number through its whole range. */
const wholeRange = 240;

interface Grip {
  readonly x: number;
  readonly value: number;
  moved: boolean;
}

/** Lets a number in a line of text be dragged sideways. A press that does not move is a click, and edits it. */
export function useScrub(
  value: number,
  range: Pick<Parameter, 'min' | 'max' | 'step'>,
  onSet: (value: number) => void,
) {
  const grip = useRef<Grip>();
  return {
    onPointerDown: (event: PointerEvent): void => {
      if (event.button !== 0) return;
      grip.current = { x: event.clientX, value, moved: false };
    },
    onPointerMove: (event: PointerEvent): void => {
      const held = grip.current;
      if (event.buttons === 0) grip.current = undefined;
      if (!held || event.buttons === 0) return;
      const distance = event.clientX - held.x;
      if (!held.moved && Math.abs(distance) < 4) return;
      if (!held.moved) (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
      held.moved = true;
      const next = held.value + (distance / wholeRange) * (range.max - range.min);
      onSet(within(rounded(next, range.step), range));
    },
    onPointerUp: (): void => {
      grip.current = undefined;
    },
    onPointerCancel: (): void => {
      grip.current = undefined;
    },
  };
}
