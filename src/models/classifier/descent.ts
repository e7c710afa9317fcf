import { crossEntropyFromLogits, logSoftmax, logSumExp, softmax } from '~/entropy/index.ts';

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

/** How far a run goes. */
export const horizon = 100;

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

function optionsOf({ temperature, smoothing }: Classifier) {
  return { temperature, labelSmoothing: smoothing };
}
