import type { ComponentChildren } from 'preact';
import { useStanding } from './standing.ts';

interface ButtonProps {
  /** Whether it does nothing as the figure is now; asleep it never does. */
  readonly disabled?: boolean;
  /** Whether what it chooses is chosen, where it is one of several choices. */
  readonly pressed?: boolean;
  readonly className?: string | undefined;
  /** Its name, where what is written on it does not say it. */
  readonly label?: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** A button of a figure. */
export function Button({ disabled, pressed, className, label, onClick, children }: ButtonProps) {
  const { awake } = useStanding();
  return (
    <button
      class={className}
      aria-label={label}
      aria-pressed={pressed}
      disabled={!awake || disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

interface ChoicesProps<Choice> {
  /** What is chosen, said before the buttons. */
  readonly label: string;
  /** Whose it is, for its colour. */
  readonly of?: 'p' | 'q';
  readonly choices: readonly Choice[];
  readonly name: (choice: Choice) => string;
  readonly chosen: (choice: Choice) => boolean;
  readonly onChoose: (choice: Choice) => void;
  /** What else can be done there. */
  readonly children?: ComponentChildren;
}

/** Buttons of which one at most is pressed: ready-made states to choose from. */
export function Choices<Choice extends string | number>(props: ChoicesProps<Choice>) {
  const { label, of, choices, name, chosen, onChoose, children } = props;
  return (
    <div class="examples" role="group" aria-label={label}>
      <span class={of}>{label}</span>
      {choices.map((choice) => (
        <Button key={choice} pressed={chosen(choice)} onClick={() => onChoose(choice)}>
          {name(choice)}
        </Button>
      ))}
      {children}
    </div>
  );
}
