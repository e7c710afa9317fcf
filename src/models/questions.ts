import {
  crossEntropy,
  crossEntropyFromLogits,
  differentialEntropy,
  entropy,
  klDivergence,
  probabilityFromInformation,
  selfInformation,
} from '~/entropy/index.ts';
import type { Model } from './parts/model.ts';

/** A pack of cards, as the first chapter's questions draw from it. */
const pack = { cards: 52, suits: 4 };
/** The information of the third question of the first chapter, in bits. */
const told = 10;
const source = [1 / 2, 1 / 4, 1 / 4];
const symbols = 8;
const narrow = 1 / 2;
const mine = [0.8, 0.2];
const yours = [0.9, 0.1];
const believed = 1 / 4;

/** The answers to the questions at the chapters' ends, and the numbers that the questions ask with. Nothing here moves. */
export const questions = {
  name: 'questions',
  initial: {},
  follow: () => ({
    cards: pack.cards,
    suit: selfInformation(1 / pack.suits),
    rank: selfInformation(pack.suits / pack.cards),
    card: selfInformation(1 / pack.cards),
    told,
    toldProbability: probabilityFromInformation(told),
    source: entropy(source),
    symbols,
    greatest: entropy(Array.from({ length: symbols }, () => 1 / symbols)),
    narrow,
    narrowEntropy: differentialEntropy({ family: 'uniform', a: 0, b: narrow }),
    p: mine[0]!,
    q: yours[0]!,
    entropyP: entropy(mine),
    crossEntropy: crossEntropy(mine, yours),
    gap: klDivergence(mine, yours),
    believed,
    loss: crossEntropyFromLogits([Math.log(believed), Math.log(1 - believed)], 0),
  }),
  bare: ['cards', 'toldProbability', 'symbols', 'narrow', 'p', 'q', 'believed'],
  write: () => '',
  read: () => undefined,
} as const satisfies Model<object>;
