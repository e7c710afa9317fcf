import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { locales } from '~/i18n/locales.ts';
import { fieldText, numberText } from '~/i18n/numbers.ts';
import type { Parameter } from '~/models/parts/model.ts';
import { read, type Bounds } from '~/models/parts/quantity.ts';
import { step } from './keys.ts';
import { Said } from './Said.tsx';
import { useScrub } from './scrub.ts';
import { useStanding } from './standing.ts';
import { useTold } from './told.ts';
import { common } from './words.ts';

/** Where a number may lie, and how it is stepped. */
export type Range = Pick<Parameter, 'min' | 'max' | 'step' | 'of' | 'whole'> &
  Pick<Bounds, 'endless' | 'thousands'>;

/** A number that a reader may change. */
export interface NumberProps {
  readonly label: string;
  readonly value: number;
  readonly range: Range;
  readonly onSet: (value: number) => void;
  /** What the field's arrow keys do, where that is not what typing does. */
  readonly onStep?: (value: number) => void;
  /** Whether it does nothing as the figure is now; asleep it never does. */
  readonly disabled?: boolean;
}

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
}: NumberProps & { readonly inline?: boolean }) {
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
        // A phone's pad for decimals has no minus.
        inputMode={range.min < 0 ? undefined : 'decimal'}
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

/** How a number is to be read out, where that is not as the browser would read it. */
function spoken(value: number): string | undefined {
  const text = numberText(value);
  return text === String(value) ? undefined : text;
}
