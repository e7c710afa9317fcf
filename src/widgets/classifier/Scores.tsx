import { asStart, fewest, most, ranges, type classifier } from '~/models/classifier.ts';
import { Button, Choices } from '../parts/Button.tsx';
import type { Live } from '../parts/live.ts';
import { Quantity } from '../parts/Quantity.tsx';
import { subscript } from '../parts/subscript.ts';

export type ClassifierLive = Live<typeof classifier.initial, ReturnType<typeof classifier.follow>>;

interface ScoresProps {
  readonly live: ClassifierLive;
  /** The scores as the steps have left them, and what their classes are called. */
  readonly logits: readonly number[];
  readonly names: readonly string[];
  readonly words: Readonly<
    Record<'label' | 'temperature' | 'smoothing' | 'more' | 'fewer', string>
  > & { readonly logit: (number: string, name: string) => string };
  readonly onLogit: (i: number, z: number) => void;
}

/** How long the slider of a score is. */
const shortScale = { min: -10, max: 10, step: 0.1 };

/** What the network is given: the label, the scores of the classes and how many there are, temperature and smoothing. */
export function Scores({ live, logits, names, words: w, onLogit }: ScoresProps) {
  const { state, set } = live;
  const { label } = state;
  return (
    <div class="controls needs-script">
      <Choices
        label={w.label}
        of="p"
        choices={names}
        name={(name) => name}
        chosen={(name) => name === names[label]}
        onChoose={(name) => set({ label: names.indexOf(name), logits: asStart(state), steps: 0 })}
      />
      <div class="side-by-side">
        {logits.map((z, i) => (
          <Quantity
            key={i}
            label={w.logit(subscript(i + 1), names[i]!)}
            value={z}
            range={ranges.logit}
            scale={shortScale}
            onSet={(next) => onLogit(i, next)}
          />
        ))}
        {(['temperature', 'smoothing'] as const).map((name) => (
          <Quantity
            key={name}
            label={w[name]}
            value={state[name]}
            range={ranges[name]}
            onSet={(next) => set({ [name]: next })}
          />
        ))}
      </div>
      <div class="examples">
        <Button
          disabled={logits.length === most}
          onClick={() => set({ logits: [...asStart(state), 0], steps: 0 })}
        >
          {w.more}
        </Button>
        <Button
          disabled={logits.length === fewest}
          onClick={() =>
            set({
              logits: asStart(state).slice(0, -1),
              label: Math.min(label, logits.length - 2),
              steps: 0,
            })
          }
        >
          {w.fewer}
        </Button>
      </div>
    </div>
  );
}
