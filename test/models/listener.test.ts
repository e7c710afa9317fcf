import { describe, expect, test } from 'vitest';
import { selfInformation } from '~/entropy/index.ts';
import { beliefs, listener, listeners, mostTellings } from '~/models/listener.ts';

const { initial } = listener;

describe('three listeners', () => {
  test('one who held the news certain pays nothing, however often it is told', () => {
    for (let told = 0; told <= mostTellings; told++)
      expect(listener.follow({ ...initial, told }).expertSurprise).toBe(0);
  });

  test('one who held it impossible pays without end, and no telling can move them', () => {
    for (let told = 0; told <= mostTellings; told++) {
      const now = listener.follow({ ...initial, reader: 0, told });
      expect(now.readerSurprise).toBe(Infinity);
      expect(now.readerAfter).toBe(0);
    }
  });

  test('a second telling surprises less: 0.01 becomes 0.5, and 0.99', () => {
    const [first, second, third] = beliefs(initial, 'reader').map(([yes]) => yes);
    expect(first).toBe(0.01);
    expect(second).toBeCloseTo(0.5, 12);
    expect(third).toBeCloseTo(0.99, 12);
    expect(listener.follow({ ...initial, told: 0 }).readerAfter).toBeCloseTo(0.5, 12);
    expect(listener.follow({ ...initial, told: 1 }).readerAfter).toBeCloseTo(0.99, 12);
    expect(listener.follow({ ...initial, told: 0 }).readerSurprise).toBeCloseTo(6.6439, 4);
    expect(listener.follow({ ...initial, told: 1 }).readerSurprise).toBeCloseTo(1, 12);
    expect(listener.follow({ ...initial, told: 2 }).readerSurprise).toBeCloseTo(0.0145, 4);
  });

  test('who trusts the messenger less learns more slowly', () => {
    for (let told = 1; told <= mostTellings; told++) {
      const now = listener.follow({ ...initial, told });
      expect(now.doubterBelief).toBeLessThan(now.readerBelief);
    }
  });

  test('follows Bayes’ rule in odds: each telling multiplies them by what trust is worth', () => {
    for (const name of listeners.slice(1)) {
      const trust = initial[`${name}Trust`];
      const odds = beliefs(initial, name).map(([yes, no]) => yes / no);
      for (let telling = 1; telling < odds.length; telling++)
        expect(odds[telling]! / odds[telling - 1]!).toBeCloseTo(trust / (1 - trust), 6);
    }
  });

  test('keeps the digits of a surprise that all but vanishes', () => {
    // From one half, n tellings trusted to 0.9999 leave a doubt of 1 / (1 + 9999ⁿ), and a surprise of that over ln 2.
    const sure = { ...initial, reader: 0.5, readerTrust: 0.9999 };
    for (let told = 2; told <= mostTellings; told++) {
      const { readerSurprise } = listener.follow({ ...sure, told });
      expect(readerSurprise * 9999 ** told * Math.LN2).toBeCloseTo(1, 7);
    }
  });

  test('a messenger who is right half the time is worth nothing', () => {
    const now = listener.follow({ ...initial, doubter: 0.3, doubterTrust: 0.5, told: 4 });
    expect(now.doubterBelief).toBeCloseTo(0.3, 12);
    expect(now.doubterSurprise).toBeCloseTo(selfInformation(0.3), 10);
  });

  test('no state gives anything that is not a number', () => {
    for (const told of [0, 3, mostTellings])
      for (const reader of [0, 1e-300, 1e-9, 0.5, 1 - 1e-16, 1])
        for (const readerTrust of [0.5, 0.73, 0.9999])
          for (const value of Object.values(
            listener.follow({ ...initial, told, reader, readerTrust }),
          ))
            expect(value).toBeGreaterThanOrEqual(0);
  });
});

describe('in a link', () => {
  test('what is written is read back', () => {
    const state = { ...initial, reader: 1 / 3, doubterTrust: 0.6, told: 3 };
    expect(listener.read(listener.write(state))).toEqual(state);
    expect(listener.write({ ...initial, told: 2 })).toBe('1,0.99,0.01,0.99,0.01,0.8,2');
  });

  test.each([
    '',
    'abc',
    '1',
    '1,0.99,0.01,0.99,0.01,0.8',
    '1,0.99,0.01,0.99,0.01,0.8,1.5',
    '1,0.99,0.01,0.99,0.01,0.8,7',
    '1,0.99,0.01,0.99,0.01,0.8,-1',
    '2,0.99,0.01,0.99,0.01,0.8,0',
    '1,0.4,0.01,0.99,0.01,0.8,0',
    '1,1,0.01,0.99,0.01,0.8,0',
    'NaN,0.99,0.01,0.99,0.01,0.8,0',
    '1,0.99,,0.99,0.01,0.8,0',
    '１,0.99,0.01,0.99,0.01,0.8,Infinity',
  ])('%j is damaged', (text) => {
    expect(listener.read(text)).toBeUndefined();
  });
});
