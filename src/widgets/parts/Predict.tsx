import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { apart } from '~/i18n/numbers.ts';
import { useStanding } from './standing.ts';
import { Still } from './Still.tsx';
import { common } from './words.ts';

interface PredictProps {
  readonly question: string;
  /** What a reader may answer, in the order shown. */
  readonly answers: readonly string[];
  /** Which of them is right. */
  readonly right: number;
  /** What is true, with its numbers, said after the guess or instead of one. */
  readonly truth: string;
  /** Moves the figure to what the question is about. */
  readonly onShow: () => void;
}

/**
 * A question that a figure asks before it shows: what answers it is veiled until the reader has guessed, has skipped it, by
 * Escape too, which says what is true, or has moved the figure.
 */
export function Predict({ question, answers, right, truth, onShow }: PredictProps) {
  const { locale, awake, resets, moved } = useStanding();
  const [guess, setGuess] = useState<number | 'skipped'>();
  const words = common[locale];
  useEffect(() => setGuess(undefined), [resets]);
  const told = useRef<HTMLParagraphElement>(null);
  // Its buttons go, and whoever uses a keyboard is not to be left nowhere.
  const skip = (): void => {
    if (guess !== undefined) return;
    setGuess('skipped');
    told.current?.focus();
  };
  const show = (answer: number): void => {
    setGuess(answer);
    onShow();
  };
  return (
    <div
      class={`predict needs-script${guess === undefined && !moved ? ' open' : ''}`}
      role="group"
      aria-label={import.meta.env.SSR ? words.guessFirst : undefined}
      onKeyDown={(event) => event.key === 'Escape' && skip()}
    >
      <Still>
        {import.meta.env.SSR && (
          <>
            <span class="label">{words.guessFirst}</span> {question}
          </>
        )}
      </Still>
      {guess !== 'skipped' && (
        <div class="answers">
          {answers.map((answer, i) => (
            <Button
              key={answer}
              pressed={guess === i}
              className={guess !== undefined && i === right ? 'right' : undefined}
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
      )}
      <p class="truth" role="status" ref={told} tabIndex={awake ? -1 : undefined}>
        {typeof guess === 'number' &&
          words.youSaid(answers[guess]!, guess === right) + apart[locale]}
        {guess !== undefined && truth}
      </p>
    </div>
  );
}
