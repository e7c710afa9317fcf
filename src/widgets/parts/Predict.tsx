import { useState } from 'preact/hooks';
import type { Locale } from '~/i18n/locales.ts';
import { common } from './words.ts';

interface PredictProps {
  readonly locale: Locale;
  readonly awake: boolean;
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
export function Predict({ locale, awake, question, answers, right, truth, onShow }: PredictProps) {
  const [guess, setGuess] = useState<number | 'skipped'>();
  const words = common[locale];
  const show = (answer: number): void => {
    setGuess(answer);
    onShow();
  };
  return (
    <div
      class="predict needs-script"
      role="group"
      aria-label={words.guessFirst}
      onKeyDown={(event) => event.key === 'Escape' && setGuess('skipped')}
    >
      <p>
        <span class="label">{words.guessFirst}</span> {question}
      </p>
      <div class="answers">
        {answers.map((answer, i) => (
          <button
            key={answer}
            type="button"
            disabled={!awake}
            aria-pressed={guess === i}
            class={guess !== undefined && guess !== 'skipped' && i === right ? 'right' : undefined}
            onClick={() => show(i)}
          >
            {answer}
          </button>
        ))}
        {guess === undefined && (
          <button type="button" class="quiet" disabled={!awake} onClick={() => setGuess('skipped')}>
            {words.skip} <kbd>Esc</kbd>
          </button>
        )}
      </div>
      <p class="truth" role="status">
        {typeof guess === 'number' && `${words.youSaid(answers[guess]!)} ${truth}`}
      </p>
    </div>
  );
}
