import {
  binaryCrossEntropyFromLogit,
  binaryMeanSquaredErrorFromLogit,
  binaryMeanSquaredErrorFromLogitGradient,
  softmax,
} from '~/entropy/index.ts';
import { numberModel } from './parts/model.ts';

/** What is true: yes. */
const y = 1;

/** Figure 3.4b: the right answer is yes; a network's score z for it, from sure and wrong to sure and right; two losses. */
export const losses = numberModel({
  name: 'losses',
  parameters: { z: { initial: -1, min: -10, max: 10, step: 0.1, of: 'q' } },
  follow: ({ z }) => ({
    y,
    power: Math.exp(0 - z),
    q: softmax([z, 0])[0]!,
    crossEntropy: crossEntropyOf(z),
    squaredError: squaredErrorOf(z),
    crossEntropyGradient: 0 - pushes.crossEntropy(z),
    squaredErrorGradient: 0 - pushes.squaredError(z),
    /** How many times as hard the cross-entropy pushes. */
    ratio: pushes.crossEntropy(z) / pushes.squaredError(z),
  }),
  bare: [
    'y',
    'power',
    'q',
    'squaredError',
    'crossEntropyGradient',
    'squaredErrorGradient',
    'ratio',
  ],
});

/** The cross-entropy of a score, in bits. */
export function crossEntropyOf(z: number): number {
  return binaryCrossEntropyFromLogit(z, y);
}

/** Half the squared distance of a score's belief from the truth. */
export function squaredErrorOf(z: number): number {
  return binaryMeanSquaredErrorFromLogit(z, y);
}

/** How hard each loss pushes a score back up: its gradient with the sign turned. */
export const pushes = {
  // 1 − q, which is the belief in no: taken from there, it keeps its digits where q is close to 1.
  crossEntropy: (z: number): number => softmax([z, 0])[1]!,
  squaredError: (z: number): number => 0 - binaryMeanSquaredErrorFromLogitGradient(z, y),
} as const;
