import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useStanding } from '../parts/standing.ts';
import { useTold } from '../parts/told.ts';

interface ListFieldProps {
  readonly label: string;
  /** Whose numbers they are, for their colour. */
  readonly of: 'p' | 'q';
  readonly text: string;
  readonly invalid: boolean;
  /** What the list comes to or what is wrong with it, in a line that keeps its place. */
  readonly status: string;
  /** What mends it, as a button beside the status. */
  readonly children?: ComponentChildren;
  /** Takes what is written, and whether it came whole. */
  readonly onWrite: (text: string, whole: boolean) => void;
  readonly onLeave: () => void;
}

/**
 * A field for a list of numbers, to type or paste; what is wrong stays in it, with a sentence that says why once the hand
 * rests.
 */
export function ListField({
  label,
  of,
  text,
  invalid,
  status,
  children,
  onWrite,
  onLeave,
}: ListFieldProps) {
  const { awake } = useStanding();
  const id = useId();
  // Not at once when it is left: what it says would move the button that the click is aimed at.
  const [told] = useTold(invalid, `${text} ${status}`);
  const half = invalid && !told;
  return (
    <div class={`list ${of}`}>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        autocomplete="off"
        spellcheck={false}
        disabled={!awake}
        aria-invalid={told}
        aria-describedby={`${id}-status`}
        value={text}
        onInput={({ currentTarget, inputType }) =>
          onWrite(currentTarget.value, /Paste|Drop/.test(inputType))
        }
        onBlur={onLeave}
      />
      <p class="list-status" id={`${id}-status`} role="status">
        {!half && (
          <>
            <span class={told ? 'wrong' : 'quiet'}>{status}</span>
            {children}
          </>
        )}
      </p>
    </div>
  );
}
