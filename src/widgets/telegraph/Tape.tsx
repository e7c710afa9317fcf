import { langOfSigns } from '~/i18n/foreign.ts';
import { percent } from '../parts/geometry.ts';
import { useStanding } from '../parts/standing.ts';

/** How many symbols the tape shows, and how high its tallest is, in CSS pixels. */
export const onTape = 20;
const tallest = 48;

/** One symbol on the tape: its name, and how much it told, in bits. */
export interface Mark {
  readonly name: string;
  readonly bits: number;
}

/** What came last from a source, the newest at the right: each symbol as tall as the information that it brought. */
export function Tape({
  marks,
  frame,
  alt,
}: {
  marks: readonly Mark[];
  frame: number;
  alt: string;
}) {
  const { locale } = useStanding();
  const cell = 1 / onTape;
  return (
    <svg class="tape" width="100%" height={tallest + 22} role="img" aria-label={alt}>
      {marks.map(({ name, bits }, i) => {
        const height = (tallest * Math.min(bits, frame)) / frame;
        return (
          <g key={i}>
            <rect
              class="tower p"
              x={percent(i * cell)}
              width={percent(cell * 0.86)}
              y={tallest - height}
              height={height}
            />
            <text
              lang={langOfSigns(name, locale)}
              x={percent((i + 0.43) * cell)}
              y={tallest + 17}
              text-anchor="middle"
            >
              {Array.from(name)[0]}
            </text>
          </g>
        );
      })}
      <line class="floor" x1="0" x2="100%" y1={tallest} y2={tallest} />
    </svg>
  );
}
