import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { apart } from '~/i18n/numbers.ts';
import { useStanding } from './standing.ts';
import { common } from './words.ts';

interface PredictProps {
  readonly question: string;
  /** What a reader may answer, in the order shown. */
  readonly answers: readonly string[];
  /** Which of them is right. */
  readonly right: number;
  /** What is true, with its numbers, said after the guess. */
  readonly truth: string;
  /** Moves the figure to what the question is about. */
  readonly onShow: () => void;
}

/** A question that a figure asks before it shows. It can be left alone, or skipped with Escape. */
export function Predict({ question, answers, right, truth, onShow }: PredictProps) {
  const { locale, resets } = useStanding();
  const [guess, setGuess] = useState<number | 'skipped'>();
  const words = common[locale];
  useEffect(() => setGuess(undefined), [resets]);
  const row = useRef<HTMLDivElement>(null);
  // Its button goes, and whoever uses a keyboard is not to be left nowhere.
  const skip = (): void => {
    if (guess !== undefined) return;
    setGuess('skipped');
    row.current?.querySelector('button')?.focus();
  };
  const show = (answer: number): void => {
    setGuess(answer);
    onShow();
  };
  return (
    <div
      class="predict needs-script"
      role="group"
      aria-label={words.guessFirst}
      onKeyDown={(event) => event.key === 'Escape' && skip()}
    >
      <p>
        <span class="label">{words.guessFirst}</span> {question}
      </p>
      <div class="answers" ref={row}>
        {answers.map((answer, i) => (
          <Button
            key={answer}
            pressed={guess === i}
            className={typeof guess === 'number' && i === right ? 'right' : undefined}
            onClick={() => show(i)}
          >
            {answer}
          </Button>
        ))}
        {guess === undefined && (
          <Button className="quiet" onClick={skip}>
            {words.skip} <kbd>Esc</kbd>
          </Button>
        )}
      </div>
      <p class="truth" role="status">
        {typeof guess === 'number' &&
          words.youSaid(answers[guess]!, guess === right) + apart[locale] + truth}
      </p>
    </div>
  );
}
