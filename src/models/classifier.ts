import {
  crossEntropyFromLogits,
  entropy,
  klDivergence,
  logSoftmax,
  logSumExp,
  softmax,
} from '~/entropy/index.ts';
import type { Model } from './model.ts';
import { readAll } from './quantity.ts';
import { within } from './within.ts';

/** A classifier's last layer looking at one example, and how it learns from it. */
export interface Classifier {
  /** Its scores, one for each class, before the first step. */
  readonly logits: readonly number[];
  /** The right class, counted from 0. */
  readonly label: number;
  readonly temperature: number;
  /** The part of the label that is spread evenly over all classes. */
  readonly smoothing: number;
  /** The step size of gradient descent. */
  readonly rate: number;
  /** How many steps have been taken. */
  readonly steps: number;
}

/** How many classes there may be. */
export const fewest = 3;
export const most = 6;

/** How far a run goes. */
export const horizon = 100;

/** The numbers that a reader may set. A logit's slider is shorter than what can be typed. */
export const ranges = {
  logit: { min: -50, max: 50, step: 0.1, of: 'q' },
  temperature: { min: 0.1, max: 5, step: 0.1 },
  smoothing: { min: 0, max: 1, step: 0.01, of: 'p' },
  rate: { min: 0.1, max: 10, step: 0.1 },
  steps: { min: 0, max: horizon, step: 1, whole: true },
} as const;

/** Figure 3.4: logits become a belief, the belief is held against the label, and descent mends the logits. */
export const classifier = {
  name: 'classifier',
  initial: {
    logits: [2, 1, 0.1],
    label: 0,
    temperature: 1,
    smoothing: 0,
    rate: 1,
    steps: 0,
  } as Classifier,
  follow: (state: Classifier) => {
    const { temperature, smoothing, rate, steps, label } = state;
    const { q, p, gradient, logits, loss } = lookAt(state);
    const entropyP = entropy(p);
    const gap = smoothing === 0 ? loss : klDivergence(p, q);
    return {
      temperature,
      smoothing,
      rate,
      steps,
      pLabel: p[label]!,
      zLabel: logits[label]!,
      /** The logarithm of what the softmax divides by, which itself may be too large for a double. */
      logSum: logSumExp(
        logits.map((z) => z / temperature),
        { unit: 'nat' },
      ),
      qLabel: q[label]!,
      gradientLabel: gradient[label]!,
      loss,
      /** As every framework reports it. */
      lossNats: crossEntropyFromLogits(logits, label, { ...optionsOf(state), unit: 'nat' }),
      entropyP,
      // A belief too small for a double has no logarithm, while its loss, taken from the logits, has.
      gap: Number.isFinite(gap) ? gap : loss - entropyP,
    };
  },
  bare: [
    'temperature',
    'smoothing',
    'rate',
    'steps',
    'pLabel',
    'zLabel',
    'logSum',
    'qLabel',
    'gradientLabel',
    'lossNats',
  ] as const,
  write: ({ logits, label, temperature, smoothing, rate, steps }: Classifier) =>
    [logits.join(','), label + 1, temperature, smoothing, rate, steps].join(';'),
  read: (text: string): Classifier | undefined => {
    const [scores = '', ...rest] = text.split(';');
    const list = scores.split(',');
    const logits = readAll(
      list,
      list.map(() => ranges.logit),
    );
    if (!logits || logits.length < fewest || logits.length > most) return undefined;
    const others = readAll(rest, [
      { min: 1, max: logits.length, whole: true },
      ranges.temperature,
      ranges.smoothing,
      ranges.rate,
      ranges.steps,
    ]);
    if (!others) return undefined;
    const [label, temperature, smoothing, rate, steps] = others;
    return { logits, label: label - 1, temperature, smoothing, rate, steps };
  },
} satisfies Model<Classifier>;

/** Everything about each class after the steps that have been taken. */
export function lookAt(state: Classifier): {
  readonly logits: readonly number[];
  readonly p: readonly number[];
  readonly q: readonly number[];
  /** What each class would tell, −log q, in bits. */
  readonly surprise: readonly number[];
  /** Of the loss in nats. */
  readonly gradient: readonly number[];
  /** In bits. */
  readonly loss: number;
} {
  const { label, temperature } = state;
  const logits = descend(state, state.steps);
  const q = softmax(logits, { temperature });
  return {
    logits,
    p: labelOf(state),
    q,
    surprise: logSoftmax(logits, { temperature }).map((value) => 0 - value),
    gradient: gradientOf(q, state),
    loss: crossEntropyFromLogits(logits, label, optionsOf(state)),
  };
}

/** The label as a distribution: one-hot, or with a part of it spread evenly over all classes. */
function labelOf({ logits, label, smoothing }: Classifier): readonly number[] {
  const spread = smoothing / logits.length;
  return logits.map((_, i) => (i === label ? 1 - smoothing + spread : spread));
}

/**
 * Belief less truth, over the temperature. With a one-hot label, what its own class lacks is what all the others have: no
 * digit is lost there as the belief comes close to 1. (The module's gradient keeps the last digit of soft labels as well,
 * which nobody sees here, at the price of two kilobytes.)
 */
function gradientOf(q: readonly number[], state: Classifier): readonly number[] {
  const { label, temperature, smoothing } = state;
  const p = labelOf(state);
  const ofOthers = q.reduce((sum, share, i) => (i === label ? sum : sum + share), 0);
  return q.map((share, i) => {
    const difference = smoothing === 0 && i === label ? 0 - ofOthers : share - p[i]!;
    return difference / temperature;
  });
}

/** The loss in bits before the first step, after it, and so on to the horizon. */
export function lossesOf(state: Classifier): readonly number[] {
  const losses: number[] = [];
  descend(state, horizon, (logits) =>
    losses.push(crossEntropyFromLogits(logits, state.label, optionsOf(state))),
  );
  return losses;
}

/** The logits after so many steps of gradient descent: each step goes against the gradient of the loss in nats. */
function descend(
  state: Classifier,
  steps: number,
  visit?: (logits: readonly number[]) => void,
): readonly number[] {
  let logits = state.logits;
  visit?.(logits);
  for (let i = 0; i < steps; i++) {
    const gradient = gradientOf(softmax(logits, state), state);
    logits = logits.map((z, k) => z - state.rate * gradient[k]!);
    visit?.(logits);
  }
  return logits;
}

/** The label's logit at which its belief carries so many bits, the others staying as they are. */
export function logitFor(bits: number, logits: readonly number[], state: Classifier): number {
  const { label, temperature } = state;
  const others = logits.filter((_, i) => i !== label);
  const odds = 1 / Math.expm1(bits * Math.LN2);
  return (
    temperature *
    (Math.log(odds) +
      logSumExp(
        others.map((z) => z / temperature),
        { unit: 'nat' },
      ))
  );
}

/** The logits that steps have led to as a new start, in numbers that fit into a link; without steps, those that were set. */
export function asStart(state: Classifier): readonly number[] {
  if (state.steps === 0) return state.logits;
  const reached = descend(state, state.steps);
  return reached.map((z) => Number(within(z, ranges.logit).toFixed(4)) + 0);
}

function optionsOf({ temperature, smoothing }: Classifier) {
  return { temperature, labelSmoothing: smoothing };
}
