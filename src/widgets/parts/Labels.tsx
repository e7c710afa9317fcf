import { langOfSigns } from '~/i18n/foreign.ts';
import { nameLine, yOf } from './geometry.ts';
import { labelsOf, type Label } from './labels.ts';
import type { Outcome } from './outcome.ts';
import { useStanding } from './standing.ts';
import type { Say } from './say.ts';

interface LabelsProps {
  readonly outcomes: readonly Outcome[];
  readonly frame: number;
  readonly say: Say;
}

/** The labels of many towers, each where it has room: names and probabilities on the floor, numbers above the heights. */
export function Labels({ outcomes, frame, say }: LabelsProps) {
  const labels = labelsOf(
    outcomes.map(({ name, p, own }) => ({
      name,
      p,
      bits: own,
      whole: `${name}: ${say.number(p)}`,
      height: say.amount(own),
    })),
    frame,
  );
  return (
    <g>
      {labels.map(({ floor, height }, i) => (
        <g key={i}>
          <Row className="outcome" y={nameLine} labels={floor} />
          <Row className="p" y={yOf(outcomes[i]!.own, frame) - 12} labels={height} />
        </g>
      ))}
    </g>
  );
}

function Row({ labels, y, className }: { labels: readonly Label[]; y: number; className: string }) {
  const { locale } = useStanding();
  return (
    <>
      {labels.map(({ text, when, x, anchor }) => (
        <text
          key={when}
          class={`${className} ${when}`}
          lang={langOfSigns(text, locale)}
          x={x}
          y={y}
          text-anchor={anchor}
        >
          {text}
        </text>
      ))}
    </>
  );
}
