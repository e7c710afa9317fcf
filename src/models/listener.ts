import { posterior, selfInformation } from '~/entropy/index.ts';
import { complement } from './parts/complement.ts';
import { numberModel, type Parameter } from './parts/model.ts';

/** Who hears the news: one who knew, one who believes the messenger, one who hardly does. */
export const listeners = ['expert', 'reader', 'doubter'] as const;

export type Listener = (typeof listeners)[number];

/** How often the news can be told. */
export const mostTellings = 6;

const belief: Parameter = { initial: 0.01, min: 0, max: 1, step: 0.01, of: 'p' };
/**
 * How often the messenger says it where it is so; where it is not, that often they do not. At ½ their word is worth
 * nothing.
 */
const trust: Parameter = { initial: 0.99, min: 0.5, max: 0.9999, step: 0.01 };

const parameters = {
  expert: { ...belief, initial: 1 },
  expertTrust: trust,
  reader: belief,
  readerTrust: trust,
  doubter: belief,
  doubterTrust: { ...trust, initial: 0.8 },
  told: { initial: 0, min: 0, max: mostTellings, step: 1, whole: true },
} as const satisfies Record<string, Parameter>;

type State = Readonly<Record<keyof typeof parameters, number>>;

const bareParts = ['Doubt', 'Distrust', 'Belief', 'Disbelief', 'After'] as const;

type Part = (typeof bareParts)[number] | 'Surprise';

/** Figure 1.2: three listeners hear the same news, once or again, each with a belief and a trust of their own. */
export const listener = numberModel({
  name: 'listener',
  parameters,
  follow: (state: State) => ({
    ...(Object.assign({}, ...listeners.map((name) => about(state, name))) as Readonly<
      Record<`${Listener}${Part}`, number>
    >),
  }),
  bare: listeners.flatMap((name) =>
    bareParts.map((part): `${Listener}${Part}` => `${name}${part}`),
  ),
});

/**
 * How likely one listener holds the news, and how likely its opposite: before the first telling, after it, and so on by
 * Bayes' rule, one time more than the news can be told.
 */
export function beliefs(state: State, name: Listener): readonly (readonly [number, number])[] {
  const likelihood = [state[`${name}Trust`], complement(state[`${name}Trust`])];
  const found: (readonly [number, number])[] = [[state[name], complement(state[name])]];
  for (let telling = 0; telling <= mostTellings; telling++) {
    const [yes, no] = posterior(found[telling]!, likelihood);
    found.push([yes!, no!]);
  }
  return found;
}

/**
 * How much the news surprises who holds it and its opposite so likely: one who all but knows has digits in the doubt alone.
 */
export function surpriseOf([yes, no]: readonly [number, number]): number {
  return yes > 0.5 ? -Math.log1p(-no) / Math.LN2 : selfInformation(yes);
}

function about(state: State, name: Listener): Record<string, number> {
  const all = beliefs(state, name);
  const now = all[state.told]!;
  const [yes, no] = now;
  return {
    [`${name}Doubt`]: complement(state[name]),
    [`${name}Distrust`]: complement(state[`${name}Trust`]),
    [`${name}Belief`]: yes,
    [`${name}Disbelief`]: no,
    [`${name}Surprise`]: surpriseOf(now),
    [`${name}After`]: all[state.told + 1]![0],
  };
}
