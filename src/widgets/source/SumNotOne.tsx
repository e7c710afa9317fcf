import { canScale } from '~/models/source/share.ts';
import { Button } from '../parts/Button.tsx';
import type { Editing } from './editing.ts';
import type { Say } from '../parts/say.ts';
import type { SourceWords } from '../words/source.ts';

interface SumNotOneProps {
  readonly editing: Editing;
  readonly say: Say;
  readonly words: Pick<SourceWords, 'notOne' | 'scale' | 'letGoAndScale'>;
}

/** Says that the probabilities typed do not sum to 1, and offers to scale them; nothing where they do. */
export function SumNotOne({ editing: { sum, drafted, scale }, say, words }: SumNotOneProps) {
  if (sum === undefined) return null;
  return (
    <div class="notice" role="status">
      <p>{words.notOne(say.number(sum), say.number(Math.abs(sum - 1)), sum > 1)}</p>
      {sum > 0 && (
        <Button onClick={scale}>{canScale(drafted) ? words.scale : words.letGoAndScale}</Button>
      )}
    </div>
  );
}
