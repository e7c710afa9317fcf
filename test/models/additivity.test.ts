import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selfInformation } from '~/entropy/index.ts';
import { additivity, dependenceAt } from '~/models/additivity.ts';

const { follow, initial, read, write } = additivity;
const states = fc.record({
  x: fc.double({ min: 0.001, max: 1, noNaN: true }),
  y: fc.double({ min: 0.001, max: 1, noNaN: true }),
  dependence: fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value + 0),
  flips: fc.integer({ min: 1, max: 10 }),
});

describe('two messages', () => {
  test('a half and a quarter: 1 + 2 = 3 bits, an eighth', () => {
    const now = follow(initial);
    expect(now.informationX).toBe(1);
    expect(now.informationY).toBe(2);
    expect(now.informationPair).toBe(3);
    expect(now.joint).toBe(0.125);
    expect(now.gap).toBe(0);
  });

  test('are worth what the pair is worth if, and only if, they are independent', () => {
    for (const x of [0.1, 1 / 3, 0.5, 0.8])
      for (const y of [0.01, 1 / 6, 0.7]) {
        const now = follow({ ...initial, x, y });
        expect(now.gap).toBe(0);
        expect(now.sum).toBe(now.informationPair);
        expect(now.sum).toBeCloseTo(selfInformation(x * y), 10);
        expect(follow({ ...initial, x, y, dependence: 0.5 }).gap).toBeGreaterThan(0);
        expect(follow({ ...initial, x, y, dependence: -0.5 }).gap).toBeLessThan(0);
      }
  });

  test('that always go together are worth one of them', () => {
    const now = follow({ ...initial, x: 0.25, y: 0.25, dependence: 1 });
    expect(now.informationGiven).toBe(0);
    expect(now.informationPair).toBe(2);
    expect(now.gap).toBe(2);
  });

  test('are one where the other is certain, whatever rounding does to their ratio', () => {
    for (let thousandths = 1; thousandths <= 1000; thousandths += 1)
      for (const dependence of [-1, -0.5, 0, 1]) {
        const now = follow({ ...initial, x: thousandths / 1000, y: 1, dependence });
        expect([now.given, now.givenNot]).toEqual([1, 1]);
        expect(now.informationPair).toBe(now.informationX);
        // The other way round as well: what is certain depends on nothing, and nothing on it.
        const turned = follow({ ...initial, x: 1, y: thousandths / 1000, dependence });
        expect(turned.gap, `y ${thousandths / 1000}, dependence ${dependence}`).toBe(0);
        expect(turned.informationPair).toBe(turned.informationY);
        expect(turned.givenNot).toBe(thousandths / 1000);
      }
  });

  test('that shut each other out are never heard together', () => {
    for (const [x, y] of [
      [0.5, 0.25],
      [0.7, 0.3],
      [0.1, 0.9],
      [2 / 3, 1 / 3],
    ] as const) {
      const now = follow({ ...initial, x, y, dependence: -1 });
      expect(now.joint).toBe(0);
      expect(now.informationPair).toBe(Infinity);
    }
  });

  test('the pair is worth x and then y, and the four cells are probabilities with the margins given', () => {
    fc.assert(
      fc.property(states, (state) => {
        const now = follow(state);
        const cells = [
          now.joint,
          now.x * (1 - now.given),
          (1 - now.x) * now.givenNot,
          (1 - now.x) * (1 - now.givenNot),
        ];
        for (const cell of cells) expect(cell).toBeGreaterThanOrEqual(0);
        for (const cell of cells) expect(cell).toBeLessThanOrEqual(1);
        expect(cells[0]! + cells[2]!).toBeCloseTo(now.y, 12);
        expect(now.joint).toBeGreaterThanOrEqual(now.least * (1 - 1e-12));
        expect(now.joint).toBeLessThanOrEqual(now.most * (1 + 1e-12));
        expect(now.informationPair).toBe(now.informationX + now.informationGiven);
        for (const value of Object.values(now)) expect(value).not.toBeNaN();
        for (const value of Object.values(now)) expect(Object.is(value, -0)).toBe(false);
      }),
    );
  });

  test('n flips are n bits', () => {
    for (let flips = 1; flips <= 10; flips++)
      expect(follow({ ...initial, flips }).informationFlips).toBe(flips);
  });
});

test('the dependence that a probability of y given x asks for gives that probability', () => {
  fc.assert(
    fc.property(states, (state) => {
      const { given } = additivity.follow(state);
      const dependence = dependenceAt(state, given);
      expect(additivity.follow({ ...state, dependence }).given).toBeCloseTo(given, 9);
    }),
  );
  expect(dependenceAt({ x: 0.5, y: 0.25 }, 0.9)).toBe(1);
  // At least 0.4 of 0.6 lies within 0.8, which is 0.5 of that; 0.55 is half as far from independence.
  expect(dependenceAt({ x: 0.8, y: 0.6 }, 0.55)).toBeCloseTo(-0.5, 12);
  expect(dependenceAt({ x: 1, y: 0.25 }, 0.9)).toBe(0);
});

test('each flip of a coin is half as likely again, and one bit more', () => {
  for (let flips = 1; flips <= 10; flips++) {
    const now = additivity.follow({ ...additivity.initial, flips });
    expect(now.flipsProbability).toBe(0.5 ** flips);
    expect(now.informationFlips).toBe(flips);
  }
});

describe('in a link', () => {
  test('what is written is read back', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(read(write(state))).toEqual(state);
      }),
    );
  });

  test.each([
    '',
    'abc',
    '0.5',
    '0.5,0.25,0',
    '0,0.25,0,3',
    '0.5,0.25,1.1,3',
    '0.5,0.25,-1.1,3',
    '1.01,0.25,0,3',
    '0.5,1.01,0,3',
    '0.5,0,0,3',
    '0.5,0.25,0,0',
    '0.5,0.25,0,2.5',
    '0.5,0.25,0,11',
    '0.5,0.25,0,3,4',
  ])('%j is damaged', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('no text at all makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void read(text)));
  });
});
