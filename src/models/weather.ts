import { crossEntropy, entropy, klDivergence, selfInformation } from '~/entropy/index.ts';
import { complement } from './parts/complement.ts';
import { numberModel } from './parts/model.ts';

const probability = { min: 0, max: 1, step: 0.01 };

/** Figure 3.2: I know how likely rain is, you guess; what your guess costs you. The listener's numbers are Q, mine P. */
export const weather = numberModel({
  name: 'weather',
  parameters: {
    p: { ...probability, initial: 0.8, of: 'p' },
    q: { ...probability, initial: 0.5, of: 'q' },
  },
  follow: ({ p, q }) => {
    const pDry = complement(p);
    const qDry = complement(q);
    const mine = [p, pDry];
    const yours = [q, qDry];
    return {
      pDry,
      qDry,
      ownRain: selfInformation(p),
      ownDry: selfInformation(pDry),
      heardRain: selfInformation(q),
      heardDry: selfInformation(qDry),
      shareRain: share(p, q),
      shareDry: share(pDry, qDry),
      entropyP: entropy(mine),
      entropyQ: entropy(yours),
      crossEntropy: crossEntropy(mine, yours),
      gap: klDivergence(mine, yours),
      crossEntropyReverse: crossEntropy(yours, mine),
      gapReverse: klDivergence(yours, mine),
    };
  },
  bare: ['pDry', 'qDry'],
});

/** One outcome's part of the cross-entropy, p · −log q; nothing where the source never sends it. */
function share(p: number, q: number): number {
  return p === 0 ? 0 : p * selfInformation(q);
}

/** The cross-entropy of a guess, where it rains with probability p: the curve whose lowest point lies at q = p. */
export function crossEntropyOf(p: number, q: number): number {
  return crossEntropy([p, complement(p)], [q, complement(q)]);
}

/** The boldest guess, above one half, that costs no more than a coin's: where H(P, Q) is 1 bit again. */
export function breakEven(p: number): number {
  let [low, high] = [p, 1];
  for (let i = 0; i < 60; i++) {
    const q = (low + high) / 2;
    if (crossEntropyOf(p, q) < 1) low = q;
    else high = q;
  }
  return low;
}
