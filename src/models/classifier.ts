import { crossEntropyFromLogits, entropy, klDivergence, logSumExp } from '~/entropy/index.ts';
import { horizon, lookAt, type Classifier } from './classifier/descent.ts';
import type { Model } from './parts/model.ts';
import { readAll } from './parts/quantity.ts';
import { within } from './parts/within.ts';

/** How many classes there may be. */
export const fewest = 3;
export const most = 6;

/** The numbers that a reader may set. A logit's slider is shorter than what can be typed, to where steps may lead. */
export const ranges = {
  logit: { min: -200, max: 200, step: 0.1, of: 'q' },
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
      lossNats: crossEntropyFromLogits(logits, label, {
        temperature,
        labelSmoothing: smoothing,
        unit: 'nat',
      }),
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

/** The logits that steps have led to as a new start, in numbers that fit into a link; without steps, those that were set. */
export function asStart(state: Classifier): readonly number[] {
  if (state.steps === 0) return state.logits;
  return lookAt(state).logits.map((z) => Number(within(z, ranges.logit).toFixed(4)) + 0);
}
