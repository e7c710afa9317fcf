import { inUnit, unitName } from '~/i18n/numbers.ts';
import { above, yOf } from '../parts/geometry.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { useStanding } from '../parts/standing.ts';
import type { Say } from '../parts/say.ts';
import type { SourceWords } from '../words/source.ts';

interface AimProps {
  readonly say: Say;
  /** In bits; undefined while the reader has no aim. */
  readonly aim: number | undefined;
  /** What is offered at first, and the most that may be asked for, in bits. */
  readonly offered: number;
  readonly most: number;
  readonly labels: { readonly aim: string; readonly aimIn: (unit: string) => string };
  /** How far off one is, or that it is met. */
  readonly message: string;
  readonly onAim: (bits: number | undefined) => void;
}

/** Lets a reader set out for an amount of information, and says how far it still is. */
export function Aim({ say, aim, offered, most, labels, message, onAim }: AimProps) {
  const { locale, awake } = useStanding();
  const inChosen = inUnit(1, say.unit);
  const range = { min: 0, max: Number((most * inChosen).toPrecision(6)), step: 0.1 };
  const label = labels.aimIn(unitName[locale][say.unit]);
  return (
    <div class="aim">
      <label>
        <input
          type="checkbox"
          checked={aim !== undefined}
          disabled={!awake}
          onChange={(event) => onAim(event.currentTarget.checked ? offered : undefined)}
        />
        {labels.aim}
      </label>
      {aim !== undefined && (
        <>
          <label>
            {label}
            <NumberField
              label={label}
              value={aim * inChosen}
              range={range}
              onSet={(amount) =>
                onAim(amount === range.max ? most : Math.min(most, amount / inChosen))
              }
            />
          </label>
          <p>{message}</p>
        </>
      )}
    </div>
  );
}

/** How near counts as met, in bits. */
const near = 0.01;

/** What is said of an aim: that it is met, how far off one is, or that so few symbols cannot reach it. */
export function aimed(
  aim: number,
  { n, entropy, most }: Readonly<Record<'n' | 'entropy' | 'most', number>>,
  say: Say,
  words: Pick<SourceWords, 'aimOut' | 'aimMet' | 'aimOff'>,
): string {
  if (aim > most + near) return words.aimOut(say.number(n), say.information(most));
  const off = say.information(Math.abs(entropy - aim));
  if (Math.abs(entropy - aim) <= near) return words.aimMet(say.information(entropy), off);
  return words.aimOff(off, entropy > aim);
}

/** The aim in the picture: a line at its height, with its name at one of its ends. */
export function AimLine({
  bits,
  frame,
  name,
  at = 'end',
}: {
  bits: number;
  frame: number;
  name: string;
  at?: 'start' | 'end';
}) {
  const y = yOf(bits, frame);
  return (
    <>
      <line class="aim-line" x1="0" x2="100%" y1={y} y2={y} />
      <text
        class="quiet"
        x={at === 'end' ? '100%' : '0%'}
        y={Math.max(above, y - 5)}
        text-anchor={at}
      >
        {name}
      </text>
    </>
  );
}
