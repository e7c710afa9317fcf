import { expect, it } from 'vitest';
import { questions } from '~/models/questions.ts';

it('the questions have the answers that they are meant to have', () => {
  const now = questions.follow();
  // A heart; a seven; the seven of hearts, of 52 cards.
  expect(now).toMatchObject({ cards: 52, suit: 2 });
  expect(now.rank).toBeCloseTo(3.7004, 4);
  expect(now.card).toBeCloseTo(5.7004, 4);
  // Ten bits.
  expect(now).toMatchObject({ told: 10, toldProbability: 1 / 1024 });
  // A half and two quarters; eight symbols; half a unit of x.
  expect(now).toMatchObject({ source: 1.5, symbols: 8, greatest: 3 });
  expect(now).toMatchObject({ narrow: 0.5, narrowEntropy: -1 });
  // Rain of 0.8, a guess of 0.9.
  expect(now).toMatchObject({ p: 0.8, q: 0.9 });
  expect(now.entropyP).toBeCloseTo(0.7219, 4);
  expect(now.crossEntropy).toBeCloseTo(0.786, 4);
  expect(now.gap).toBeCloseTo(0.0641, 4);
  // A quarter for the right class.
  expect(now.believed).toBe(0.25);
  expect(now.loss).toBeCloseTo(2, 12);
});
