import { numberText } from '~/i18n/numbers.ts';
import { nameLine, percent } from './geometry.ts';

type Mark = readonly [share: number, text: string];

/** A scale of probabilities. */
export const shares: readonly Mark[] = [0, 0.5, 1].map((share) => [share, numberText(share)]);

/** The scale below a picture's floor, for what is not probabilities side by side: each mark at its share of the width. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  return (
    <>
      {marks.map(([share, text]) => (
        <text
          key={share}
          class="quiet"
          x={percent(share)}
          y={nameLine}
          text-anchor={share === 0 ? 'start' : share === 1 ? 'end' : 'middle'}
        >
          {text}
        </text>
      ))}
    </>
  );
}
