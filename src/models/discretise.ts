import {
  differentialEntropy,
  discretizedEntropy,
  discretizedMasses,
  selfInformation,
  type Bin,
  type Density,
} from '~/entropy/index.ts';
import type { Model } from './parts/model.ts';
import { read } from './parts/quantity.ts';

/** The densities that can be cut. */
export const densities = {
  gaussian: { family: 'gaussian', mu: 0, sigma: 1 },
  uniform: { family: 'uniform', a: 0, b: 10 },
  exponential: { family: 'exponential', rate: 1 },
} as const satisfies Readonly<Record<string, Density>>;

export type DensityName = keyof typeof densities;

export const densityNames = Object.keys(densities) as readonly DensityName[];

/** How a density is drawn. */
interface View {
  readonly from: number;
  readonly to: number;
  readonly mark: number;
  readonly jumps: readonly number[];
}

/** Where each density is drawn, where it jumps, and a point of the bin that the picture marks. */
export const views: Readonly<Record<DensityName, View>> = {
  gaussian: { from: -4, to: 4, mark: 0, jumps: [] },
  uniform: { from: -1, to: 11, mark: 5, jumps: [0, 10] },
  exponential: { from: -0.5, to: 5.5, mark: 0, jumps: [0] },
};

/** How often a unit of x may be cut in half: down to bins of 1/1024. */
export const halvingsRange = { min: 0, max: 10, step: 1, whole: true } as const;

interface State {
  readonly density: DensityName;
  /** How often bins of width 1 were cut in half. */
  readonly halvings: number;
}

/** Figure 2.4: a density cut into bins of width Δ, and the entropy of the bin that a value falls into. */
export const discretise: Model<State, ReturnType<typeof follow>> = {
  name: 'discretise',
  initial: { density: 'gaussian', halvings: 1 },
  follow,
  bare: ['halvings', 'delta', 'mass'],
  write: ({ density, halvings }) => `${density},${halvings}`,
  read: (text) => {
    const [name, times, ...rest] = text.split(',');
    const density = densityNames.find((each) => each === name);
    const halvings = read(times ?? '', halvingsRange);
    if (density === undefined || typeof halvings !== 'number' || rest.length > 0) return undefined;
    return { density, halvings };
  },
};

function follow({ density, halvings }: State) {
  const entropy = entropyAfter(density, halvings);
  const differential = differentialEntropy(densities[density]);
  const { mass } = markedBin(density, halvings);
  return {
    halvings,
    delta: 2 ** -halvings,
    entropy,
    /** −log₂ Δ, which is what grows. */
    climb: halvings,
    /** h, which stays. */
    differential,
    /** What the entropy comes close to: h − log₂ Δ. */
    sum: differential + halvings,
    /** The probability of the marked bin, and its height. */
    mass,
    surprise: selfInformation(mass),
  };
}

/** The bin that the picture marks. */
export function markedBin(density: DensityName, halvings: number): Bin {
  const { mark } = views[density];
  const delta = 2 ** -halvings;
  return discretizedMasses(densities[density], delta, { from: mark, to: mark + delta / 2 })[0]!;
}

/** The entropy of the bins after so many halvings, in bits. */
export function entropyAfter(density: DensityName, halvings: number): number {
  return discretizedEntropy(densities[density], 2 ** -halvings);
}

/** What the last of so many halvings added, in bits, without the last digits that rounding leaves. */
export function gained(density: DensityName, halvings: number): number {
  return Number((entropyAfter(density, halvings) - entropyAfter(density, halvings - 1)).toFixed(9));
}

/** How many bins hold any probability: infinitely many, for a density that goes on for ever. */
export function binsAfter(density: DensityName, halvings: number): number {
  return density === 'uniform' ? Math.ceil(densities.uniform.b * 2 ** halvings) : Infinity;
}

/** Bins as they can be seen: how probable each is, and how surprising each bin of width Δ in it. */
export interface VisibleBin {
  readonly left: number;
  readonly share: number;
  readonly bits: number;
}

/** Bins narrower than this are drawn as many together as are this wide. */
const finest = 1 / 16;

/** The bins from left to right; where they are too narrow to be seen, neighbours as one, as wide and as high as they are. */
export function visibleBins(density: DensityName, halvings: number): readonly VisibleBin[] {
  const delta = 2 ** -halvings;
  const together = togetherAt(delta);
  const [from, to] = density === 'gaussian' ? [-6, 6] : density === 'uniform' ? [0, 10] : [0, 14];
  return discretizedMasses(densities[density], delta * together, { from, to })
    .filter(({ mass }) => mass > 0.0004)
    .map(({ left, mass }) => ({ left, share: mass, bits: -Math.log2(mass / together) }));
}

/** Whether bins are too narrow to be drawn one by one. */
export function merged(halvings: number): boolean {
  return togetherAt(2 ** -halvings) > 1;
}

function togetherAt(delta: number): number {
  return Math.max(1, Math.ceil(finest / delta - 1e-9));
}
