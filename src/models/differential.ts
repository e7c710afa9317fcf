import { differentialEntropy, discretizedMasses, type Density } from '~/entropy/index.ts';
import type { Model } from './parts/model.ts';
import { readAll } from './parts/quantity.ts';
import { within } from './parts/within.ts';

/** The families of densities that the figure compares. */
export const families = ['uniform', 'gaussian', 'exponential', 'laplace'] as const;

export type Family = (typeof families)[number];

/** The units that x may be measured in: how many of them make a minute. */
export const clocks = { minutes: 1, seconds: 60 } as const;

export type Clock = keyof typeof clocks;

export interface DifferentialState {
  readonly family: Family;
  /** The left end of a uniform or exponential density, the middle of the others. */
  readonly location: number;
  /** The width b − a, the standard deviation σ, the mean 1/λ above the left end, or the mean distance b. */
  readonly scale: number;
  readonly clock: Clock;
}

/** Each family of scale 1: its standard deviation, and how far its mean lies above its location. */
const shape: Readonly<Record<Family, { deviation: number; mean: number }>> = {
  uniform: { deviation: Math.sqrt(1 / 12), mean: 1 / 2 },
  gaussian: { deviation: 1, mean: 0 },
  exponential: { deviation: 1, mean: 1 },
  laplace: { deviation: Math.SQRT2, mean: 0 },
};

/** Where the numbers may lie when x is in minutes; in seconds it is sixty times that. */
const ranges = {
  location: { min: -5, max: 14, step: 0.1 },
  scale: { min: 1e-4, max: 1e4, step: 0.1 },
};

/** Where a number may lie, in the unit that x is measured in. */
export function rangeOf(name: 'location' | 'scale', clock: Clock) {
  const { min, max, step } = ranges[name];
  const per = clocks[clock];
  return { min: min * per, max: max * per, step: step * per, thousands: true } as const;
}

/** Figure 2.5: four families of densities, and the differential entropy of each. */
export const differential: Model<DifferentialState, ReturnType<typeof follow>> = {
  name: 'differential',
  initial: { family: 'uniform', location: 0, scale: 10, clock: 'minutes' },
  follow,
  bare: [
    'location',
    'scale',
    'right',
    'deviation',
    'wide',
    'level',
    'uniformScale',
    'gaussianScale',
    'exponentialScale',
    'laplaceScale',
  ],
  write: ({ family, location, scale, clock }) =>
    [family, location, scale, ...(clock === 'minutes' ? [] : [clock])].join(','),
  read: (text) => {
    const [name, where = '', wide = '', unit = 'minutes', ...rest] = text.split(',');
    const family = families.find((each) => each === name);
    if (!family || !(unit === 'minutes' || unit === 'seconds') || rest.length > 0) return undefined;
    const numbers = readAll([where, wide], [rangeOf('location', unit), rangeOf('scale', unit)]);
    if (!numbers) return undefined;
    const [location, scale] = numbers;
    return { family, location, scale, clock: unit };
  },
};

function follow(state: DifferentialState) {
  const { family, location, scale } = state;
  const deviation = scale * shape[family].deviation;
  const alike = Object.fromEntries(families.map((each) => [each, alikeIn(state, each)])) as Record<
    Family,
    DifferentialState
  >;
  const entropy = entropyOf(state);
  return {
    location,
    scale,
    right: location + scale,
    deviation,
    entropy,
    /** The width of the uniform density that has as much. */
    wide: 2 ** entropy,
    /** The scale at which there is nothing left: h = 0. */
    level: levelScale(family),
    /** How much less than the Gaussian of the same variance. */
    lack: entropyOf(alike.gaussian) - entropy,
    /** What minutes gain when they are told in seconds. */
    minute: Math.log2(clocks.seconds),
    uniformScale: alike.uniform.scale,
    gaussianScale: alike.gaussian.scale,
    exponentialScale: alike.exponential.scale,
    laplaceScale: alike.laplace.scale,
    uniformEntropy: entropyOf(alike.uniform),
    gaussianEntropy: entropyOf(alike.gaussian),
    exponentialEntropy: entropyOf(alike.exponential),
    laplaceEntropy: entropyOf(alike.laplace),
  };
}

/** A state's density as the module takes it. An exponential one begins at 0 there, wherever it is drawn. */
export function densityOf({ family, location, scale }: DifferentialState): Density {
  switch (family) {
    case 'uniform':
      return { family, a: location, b: location + scale };
    case 'gaussian':
      return { family, mu: location, sigma: scale };
    case 'exponential':
      return { family, rate: 1 / scale };
    case 'laplace':
      return { family, mu: location, scale };
  }
}

/** How far the drawing of a density lies to the right of what the module knows. */
export function shiftOf({ family, location }: DifferentialState): number {
  return family === 'exponential' ? location : 0;
}

/** The member of another family with the same mean and variance, as far as the numbers may be set so. */
export function ofSameVariance(state: DifferentialState, family: Family): DifferentialState {
  const { location, scale, ...rest } = alikeIn(state, family);
  return {
    ...rest,
    location: within(location, rangeOf('location', state.clock)),
    scale: within(scale, rangeOf('scale', state.clock)),
  };
}

/** The member of another family with the same mean and variance, wherever that lies. */
function alikeIn(state: DifferentialState, family: Family): DifferentialState {
  if (family === state.family) return state;
  const from = shape[state.family];
  const to = shape[family];
  const scale = Number(((state.scale * from.deviation) / to.deviation).toPrecision(12));
  const mean = state.location + from.mean * state.scale;
  const location = Number((mean - to.mean * scale).toFixed(2)) + 0;
  return { ...state, family, scale, location };
}

/** The same density, told in another unit of x. */
export function toldIn(state: DifferentialState, clock: Clock): DifferentialState {
  const times = clocks[clock] / clocks[state.clock];
  const told = (x: number): number => Number((x * times).toPrecision(12));
  return { ...state, clock, location: told(state.location), scale: told(state.scale) };
}

/** The scale at which a family's differential entropy is 0. */
export function levelScale(family: Family): number {
  return 2 ** -differentialEntropy(densityOf({ family, location: 0, scale: 1, clock: 'minutes' }));
}

/** −log₂ f, in order of x: how probable it is to be left of each point, and how high it is there. */
export function heights(
  state: DifferentialState,
): readonly (readonly [left: number, bits: number])[] {
  const { family, scale } = state;
  if (family === 'uniform') return [0, 1].map((left) => [left, Math.log2(scale)] as const);
  const step = scale / 12;
  const [from, to] = family === 'exponential' ? [0, 10 * scale] : [-10 * scale, 10 * scale];
  const bins = discretizedMasses(densityOf({ ...state, location: 0 }), step, { from, to });
  let left = 0;
  const inside = bins.flatMap(({ mass }) => {
    left += mass;
    return mass > 1e-9 ? [[left - mass / 2, -Math.log2(mass / step)] as const] : [];
  });
  return [[0, inside[0]![1]], ...inside, [1, inside.at(-1)![1]]];
}

/** In bits, as the module computes it. */
export function exactEntropy(state: DifferentialState): number {
  return differentialEntropy(densityOf(state));
}

/** In bits; what rounding leaves of 0 is 0, that of a scale told in another unit and back to twelve digits, too. */
function entropyOf(state: DifferentialState): number {
  const bits = exactEntropy(state);
  return Math.abs(bits) < 1e-10 ? 0 : bits;
}
