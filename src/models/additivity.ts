import { selfInformation } from '~/entropy/index.ts';
import { complement } from './parts/complement.ts';
import { numberModel, type Parameter } from './parts/model.ts';
import { within } from './parts/within.ts';

const probability: Parameter = { initial: 0.5, min: 0.001, max: 1, step: 0.01, of: 'p' };

const parameters = {
  x: probability,
  y: { ...probability, initial: 0.25 },
  /** From −1, where x and y are as nearly mutually exclusive as they can be, by 0, independence, to 1, where they go together. */
  dependence: { initial: 0, min: -1, max: 1, step: 0.05 },
  flips: { initial: 3, min: 1, max: 10, step: 1, whole: true },
} as const satisfies Record<string, Parameter>;

/** Figure 1.3: two messages, how likely each is, and how far one depends on the other; and n flips of a coin. */
export const additivity = numberModel({
  name: 'additivity',
  parameters,
  follow: ({ x, y, dependence, flips }: Readonly<Record<keyof typeof parameters, number>>) => {
    const range = rangeOf(x, y);
    const given = along(dependence, range.excluding, y, range.together);
    const informationX = selfInformation(x);
    const informationY = selfInformation(y);
    const informationGiven = selfInformation(given);
    return {
      given,
      givenNot: along(dependence, range.excludingNot, y, range.togetherNot),
      joint: x * given,
      least: x * range.excluding,
      most: x * range.together,
      informationX,
      informationY,
      informationGiven,
      informationPair: informationX + informationGiven,
      sum: informationX + informationY,
      gap: informationY - informationGiven,
      flipsProbability: 2 ** -flips,
      informationFlips: selfInformation(2 ** -flips),
    };
  },
  bare: ['given', 'givenNot', 'joint', 'least', 'most', 'flipsProbability'],
});

/** The dependence at which y is so likely once x has happened, as far as the two can depend on each other. */
export function dependenceAt({ x, y }: Readonly<Record<'x' | 'y', number>>, given: number): number {
  const { excluding, together } = rangeOf(x, y);
  const room = given < y ? y - excluding : together - y;
  return room > 0 ? within((given - y) / room, parameters.dependence) : 0;
}

/**
 * How likely y can be once x has happened, and once it has not, at its two extremes, where x and y themselves stay as
 * likely as they are: Fréchet's bounds.
 */
function rangeOf(x: number, y: number) {
  const [notX, notY] = [complement(x), complement(y)];
  return {
    // What happens anyway tells nothing about the other, and no rounding may say that it does.
    excluding: notX === 0 ? y : Math.max(0, 1 - notY / x),
    excludingNot: notX === 0 ? y : Math.min(1, y / notX),
    together: Math.min(1, y / x),
    togetherNot: notX === 0 ? y : Math.max(0, 1 - notY / notX),
  };
}

/** Interpolates: −1 gives `before`, 0 `middle`, 1 `after`, each exactly. */
function along(place: number, before: number, middle: number, after: number): number {
  const end = place < 0 ? before : after;
  const share = Math.abs(place);
  const found = (1 - share) * middle + share * end;
  return Math.min(Math.max(found, Math.min(middle, end)), Math.max(middle, end));
}
