import {
  differentialEntropy,
  discretizedEntropy,
  discretizedMasses,
  selfInformation,
  type Density,
} from '~/entropy/index.ts';
import { numberModel, type Parameter } from './parts/model.ts';

/** A train every so many minutes, and how many the screen says. */
const interval = 10;
const announced = 3;
/** Seconds in a minute: σ is in minutes, as the wait is; a clock's marks are in seconds. */
export const minute = 60;

const parameters = {
  sigma: { initial: 0.1, min: 0.001, max: 2, step: 0.01 },
  /** How far apart the clock's marks are, in seconds. */
  delta: { initial: 1, min: 0.01, max: 60, step: 1 },
  /** Whether the screen has been read: 1, or 0. */
  looked: { initial: 1, min: 0, max: 1, step: 1, whole: true },
} as const satisfies Record<string, Parameter>;

type State = Readonly<Record<keyof typeof parameters, number>>;

/** What is believed of the wait before the screen is read, and after, in seconds. */
const before: Density = { family: 'uniform', a: 0, b: interval * minute };
const after = (sigma: number): Density => ({
  family: 'gaussian',
  mu: announced * minute,
  sigma: sigma * minute,
});

/**
 * Figure 3.1: how much the screen in a metro station tells about the wait for the next train, in minutes. The Gaussian is
 * the article's, whole; what it would be if it ended where the wait does, at 0 and at 10, is given beside it.
 */
export const metro = numberModel({
  name: 'metro',
  parameters,
  follow: ({ sigma, delta }: State) => {
    const gaussian = { mu: announced, sigma };
    const flat = differentialEntropy({ family: 'uniform', a: 0, b: interval });
    const narrow = differentialEntropy({ family: 'gaussian', ...gaussian });
    const cut = differentialEntropy({
      family: 'truncatedGaussian',
      ...gaussian,
      a: 0,
      b: interval,
    });
    const clock = clockAt(sigma, delta);
    return {
      sigmaSeconds: sigma * minute,
      interval,
      announced,
      before: flat,
      after: narrow,
      /** With the article's own σ, which is negative, wherever the reader has moved it since. */
      afterAtFirst: differentialEntropy({
        family: 'gaussian',
        mu: announced,
        sigma: parameters.sigma.initial,
      }),
      gain: flat - narrow,
      gaussianConstant: differentialEntropy({ family: 'gaussian', mu: 0, sigma: 1 }),
      outside: massOutside(sigma),
      afterCut: cut,
      gainCut: flat - cut,
      clockBefore: clock.before,
      clockAfter: clock.after,
      clockGain: clock.gain,
    };
  },
  bare: ['sigmaSeconds', 'interval', 'announced', 'outside'],
});

/** The entropy of the mark that the clock will show when the train comes: before, after, and what the screen took off. */
export function clockAt(sigma: number, delta: number) {
  const flat = discretizedEntropy(before, delta);
  const narrow = discretizedEntropy(after(sigma), delta);
  return { before: flat, after: narrow, gain: flat - narrow };
}

/** How likely the Gaussian holds a wait that cannot be: below 0, or above 10. */
function massOutside(sigma: number): number {
  const density: Density = { family: 'gaussian', mu: announced, sigma };
  return discretizedMasses(density, interval, { from: -2 * interval, to: 3 * interval })
    .filter(({ left }) => left !== 0)
    .reduce((sum, { mass }) => sum + mass, 0);
}

/** So many towers at most; narrower ones are drawn as many together, as wide and as high as they are. */
const most = 120;

/** The clock's marks after the screen was read, from left to right: how likely each is, and how surprising. */
export function marksAfter({
  sigma,
  delta,
}: Pick<State, 'sigma' | 'delta'>): readonly { share: number; bits: number }[] {
  const reach = 5 * sigma * minute;
  const together = Math.ceil((2 * reach) / delta / most);
  const middle = announced * minute;
  return discretizedMasses(after(sigma), delta * together, {
    from: middle - reach,
    to: middle + reach,
  })
    .filter(({ mass }) => mass > 1e-4)
    .map(({ mass }) => ({ share: mass, bits: selfInformation(mass / together) }));
}
