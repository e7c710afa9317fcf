import { useRef } from 'preact/hooks';
import { withEntry, type Pair } from '~/models/compare.ts';

/** Moves one probability of a side; as long as it is the same one, the others keep the proportions that they began with. */
export function useProportions(
  pair: Pair,
  at: number,
  set: (change: Partial<Pair>) => void,
): (side: 'p' | 'q', value: number) => void {
  const gesture = useRef<{ key: string; from: readonly number[]; last: readonly number[] }>();
  return (side, value) => {
    const key = `${side}${at}`;
    const held = gesture.current;
    const from = held?.key === key && held.last === pair[side] ? held.from : pair[side];
    const last = withEntry(from, at, value);
    gesture.current = { key, from, last };
    set({ [side]: last });
  };
}
