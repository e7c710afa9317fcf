import { above, below, high, yOf } from '../parts/geometry.ts';

/** What all towers stand on: a storey for each bit, of which the last says how high it is. */
export function Plinth({ layers, frame, each }: { layers: number; frame: number; each: string }) {
  const storeys = Array.from({ length: Math.ceil(layers) }, (_, i) => Math.min(i + 1, layers));
  return (
    <g>
      <rect
        class="plinth"
        x="0"
        width="100%"
        y={yOf(layers, frame)}
        height={above + high - yOf(layers, frame)}
      />
      {storeys.map((bits) => (
        <line
          key={bits}
          class={bits === layers ? 'storey top' : 'storey'}
          x1="0"
          x2="100%"
          y1={yOf(bits, frame)}
          y2={yOf(bits, frame)}
        />
      ))}
      {layers >= 1 && (
        <text x="6" y={(yOf(layers, frame) + yOf(layers - 1, frame)) / 2} dy="0.35em">
          {each}
        </text>
      )}
    </g>
  );
}

interface StackBesideProps {
  readonly frame: number;
  readonly base: { readonly name: string; readonly bits: number };
  readonly top: { readonly name: string; readonly bits: number };
  /** The whole, as said. */
  readonly whole: string;
}

/** The average at a picture's right, on its scale: the part that stays, on the part that grows. */
export function StackBeside({ frame, base, top, whole }: StackBesideProps) {
  const low = yOf(base.bits, frame);
  const roof = yOf(top.bits, frame);
  const floor = above + high;
  return (
    <svg class="averages" width="84" height={above + high + below} aria-hidden="true">
      <rect class="plinth" x="5" width="14" y={low} height={floor - low} />
      <rect class="tower p" x="5" width="14" y={roof} height={low - roof} />
      <text class="p" y={roof - 6} x="5">
        H {whole}
      </text>
      <text class="p" x="25" y={(low + roof) / 2} dy="0.35em">
        {top.name}
      </text>
      {floor - low > 12 && (
        <text class="quiet" x="25" y={(low + floor) / 2} dy="0.35em">
          {base.name}
        </text>
      )}
    </svg>
  );
}
