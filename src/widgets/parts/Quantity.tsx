import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { locales } from '~/i18n/locales.ts';
import { fieldText, numberText } from '~/i18n/numbers.ts';
import type { Parameter } from '~/models/model.ts';
import { read, type Bounds } from '~/models/quantity.ts';
import { within } from '~/models/within.ts';
import { step } from './keys.ts';
import { rounded } from './rounded.ts';
import { Said } from './Said.tsx';
import { useScrub } from './scrub.ts';
import { useStanding } from './standing.ts';
import { useTold } from './told.ts';
import { common } from './words.ts';

export interface QuantityProps {
  readonly label: string;
  readonly value: number;
  readonly range: Range;
  readonly onSet: (value: number) => void;
  /** What the field's arrow keys do, where that is not what typing does. */
  readonly onStep?: (value: number) => void;
  /** Whether it does nothing as the figure is now; asleep it never does. */
  readonly disabled?: boolean;
  /** A slider with a range of its own, and, where it is not even in the number itself, the way there and back. */
  readonly scale?: Range & {
    readonly there?: (value: number) => number;
    readonly back?: (place: number) => number;
  };
}

type Range = Pick<Parameter, 'min' | 'max' | 'step' | 'of' | 'whole'> & Pick<Bounds, 'endless'>;

/**
 * A field for one number. It takes what people write (0.8, 80%, 4/5, 1e-9); what it cannot take stays in it, with a
 * sentence that says why once the hand rests, and the figure keeps its last good state. Arrow keys step, PageUp and
 * PageDown step further.
 */
export function NumberField({
  label,
  value,
  range,
  onSet,
  onStep = onSet,
  disabled,
  inline,
}: QuantityProps & { inline?: boolean }) {
  const { locale, both, awake, resets } = useStanding();
  const [draft, setDraft] = useState<string>();
  const id = useId();
  const text = draft ?? fieldText(value);
  const found = draft === undefined ? value : read(draft, range);
  const problem = typeof found === 'number' ? undefined : found;
  /** Whether what moves the figure now is what was written here. */
  const own = useRef(false);
  const scrub = useScrub(value, range, onSet);
  const [told, tell] = useTold(problem !== undefined, text);

  const take = (written: string): void => {
    const found = read(written, range);
    setDraft(written);
    own.current = typeof found === 'number';
    if (typeof found === 'number') onSet(found);
  };
  const forget = (): void => setDraft(undefined);
  const settle = (): void => {
    if (problem === undefined) forget();
    else tell();
  };
  // What is written stands as it was written, and not when the figure moves on without it.
  useLayoutEffect(() => {
    if (!own.current) forget();
  }, [value, label, resets]);
  useLayoutEffect(() => {
    own.current = false;
  });
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') return settle();
    if (event.key === 'Escape') return forget();
    const next = step(event, value, range);
    if (next === undefined) return;
    event.preventDefault();
    forget();
    onStep(next);
  };

  return (
    <span class={`field ${range.of ?? ''}`}>
      <input
        type="text"
        inputMode="decimal"
        role="spinbutton"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        aria-valuenow={Number.isFinite(value) ? value : undefined}
        aria-valuemin={range.min}
        aria-valuemax={Number.isFinite(range.max) && !range.endless ? range.max : undefined}
        aria-valuetext={spoken(value)}
        aria-invalid={told}
        aria-describedby={told ? `${id}-problem` : undefined}
        size={inline ? Math.max(2, text.length) : undefined}
        disabled={!awake || disabled}
        value={text}
        onInput={(event) => take(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={key}
        {...(inline ? scrub : {})}
      />
      {/* There before it speaks, since only then is what it says read out. */}
      {awake && (
        <span role="status">
          {told && problem && (
            <span class="problem" id={`${id}-problem`}>
              <Said
                languages={both ? locales : [locale]}
                words={(each) =>
                  common[each].problem[problem](numberText(range.min), numberText(range.max))
                }
              />
            </span>
          )}
        </span>
      )}
    </span>
  );
}

/** A labelled slider with a field beside it: the two ways in that every number has. */
export function Quantity(props: QuantityProps) {
  const id = useId();
  return (
    <div class={`quantity ${props.range.of ?? ''}`}>
      <label for={id}>{props.label}</label>
      <Slider id={id} {...props} />
      <NumberField {...props} />
    </div>
  );
}

type SliderProps = Omit<QuantityProps, 'label' | 'onStep'> & {
  readonly id?: string;
  /** Its name, where no label is written beside it. */
  readonly name?: string;
};

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
        put(pastHere(next));
      }}
    />
  );
}

/** How a number is to be read out, where that is not as the browser would read it. */
function spoken(value: number): string | undefined {
  const text = numberText(value);
  return text === String(value) ? undefined : text;
}

function same(value: number): number {
  return value;
}
