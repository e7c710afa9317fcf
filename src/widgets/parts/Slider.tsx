import { numberText } from '~/i18n/numbers.ts';
import { within } from '~/models/parts/within.ts';
import { step } from './keys.ts';
import type { NumberProps, Range } from './NumberField.tsx';
import { rounded } from './rounded.ts';
import { useStanding } from './standing.ts';

/** A range of its own, and, where it is not even in the number itself, the way there and back. */
export interface Scale extends Range {
  readonly there?: (value: number) => number;
  readonly back?: (place: number) => number;
}

interface SliderProps extends Omit<NumberProps, 'label' | 'onStep'> {
  readonly id?: string;
  /** Its name, where no label is written beside it. */
  readonly name?: string;
  readonly scale?: Scale;
}

/** A slider for one number, which never leaves its range. */
export function Slider({ id, name, value, range, onSet, disabled, scale }: SliderProps) {
  const { awake } = useStanding();
  const along = { there: same, back: same, ...(scale ?? range) };
  const place = within(along.there(value), along);
  const put = (next: number): void => onSet(within(along.back(next), range));
  /** The first place, from the next one on, whose number is another: on a scale, a small step may not be one. */
  const pastHere = (next: number): number => {
    const further = Math.sign(next - place) * along.step;
    while (along.back(next) === value && next > along.min && next < along.max) next += further;
    return within(next, along);
  };
  return (
    <input
      id={id}
      type="range"
      aria-label={name}
      min={along.min}
      max={along.max}
      step="any"
      value={place}
      disabled={!awake || disabled}
      aria-valuetext={numberText(value)}
      onInput={(event) => put(rounded(event.currentTarget.valueAsNumber, along.step))}
      onKeyDown={(event) => {
        const next = step(event, place, along);
        if (next === undefined) return;
        event.preventDefault();
        // At its end it stays, even where a number that was typed lies beyond.
        if (next !== place) put(pastHere(next));
      }}
    />
  );
}

function same(value: number): number {
  return value;
}
