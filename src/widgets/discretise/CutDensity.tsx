import { densityAt } from '~/entropy/index.ts';
import {
  densities,
  markedBin,
  merged,
  visibleBins,
  views,
  type DensityName,
} from '~/models/discretise.ts';
import { Cuts } from './Cuts.tsx';

interface CutDensityProps {
  readonly density: DensityName;
  readonly halvings: number;
  /** How wide a bin is. */
  readonly delta: number;
  readonly alt: string;
}

/** A density, the places where it is cut, and one of its bins marked. */
export function CutDensity({ density, halvings, delta, alt }: CutDensityProps) {
  const bins = visibleBins(density, halvings);
  const { left } = markedBin(density, halvings);
  return (
    <Cuts
      plane={planeOf(density)}
      of={(x) => densityAt(densities[density], x)}
      cuts={merged(halvings) ? [] : [...bins.map((bin) => bin.left), bins.at(-1)!.left + delta]}
      jumps={views[density].jumps}
      marked={[left, left + delta]}
      alt={alt}
    />
  );
}

function planeOf(density: DensityName) {
  const { from, to } = views[density];
  const whole = Array.from(
    { length: Math.floor(to) - Math.ceil(from) + 1 },
    (_, i) => Math.ceil(from) + i,
  );
  const peak = densityAt(densities[density], views[density].mark);
  return {
    across: {
      from,
      to,
      marks: whole
        .filter((x) => x % (to - from > 9 ? 5 : 1) === 0)
        .map((x) => ({ at: x, text: String(x).replace('-', '−') })),
      name: '',
    },
    up: { from: 0, to: peak * 1.15, marks: [], name: 'f(x)' },
    height: 70,
  };
}
