import { expect, it } from 'vitest';
import { breakEven, crossEntropyOf, weather } from '~/models/weather.ts';

it('is the article’s weather to begin with', () => {
  const { pDry, qDry, ...now } = weather.follow(weather.initial);
  expect([now.p, pDry, now.q, qDry]).toEqual([0.8, 0.2, 0.5, 0.5]);
  expect(now.entropyP).toBeCloseTo(0.7219, 4);
  expect(now.entropyQ).toBe(1);
  expect(now.crossEntropy).toBeCloseTo(1, 15);
  expect(now.gap).toBeCloseTo(0.2781, 4);
  expect(now.gapReverse).toBeCloseTo(0.3219, 4);
  expect(now.crossEntropyReverse).toBeCloseTo(1.3219, 4);
});

it.each([
  [0.2, 1.9219],
  [0.6, 0.854],
  [0.7, 0.7591],
  [0.9, 0.786],
  [0.97, 1.0469],
  [0.99, 1.3404],
])('charges a guess of %d for rain of 0.8', (q, bits) => {
  expect(crossEntropyOf(0.8, q)).toBeCloseTo(bits, 4);
});

it('is cheapest where the guess is the truth', () => {
  const least = crossEntropyOf(0.8, 0.8);
  for (let i = 1; i < 100; i += 1)
    expect(crossEntropyOf(0.8, i / 100)).toBeGreaterThanOrEqual(least);
});

it('is infinite where you rule out what I may say, and finite where neither of us allows it', () => {
  expect(weather.follow({ p: 0.8, q: 0 }).crossEntropy).toBe(Infinity);
  expect(weather.follow({ p: 0, q: 0 }).crossEntropy).toBe(0);
});

it('reads back what it writes, and nothing that is damaged', () => {
  expect(weather.write({ p: 0.9, q: 0.6 })).toBe('0.9,0.6');
  expect(weather.read('0.9,0.6')).toEqual({ p: 0.9, q: 0.6 });
  for (const text of ['', '0.9', '0.9,', '0.9,1.2', 'a,b', '0.9,0.6,0.1'])
    expect(weather.read(text), text).toBeUndefined();
});

it('parts what you pay into that of rain and that of no rain', () => {
  const now = weather.follow({ p: 0.8, q: 0.9 });
  expect(now.shareRain).toBeCloseTo(0.1216, 4);
  expect(now.shareDry).toBeCloseTo(0.6644, 4);
  expect(now.shareRain + now.shareDry).toBeCloseTo(now.crossEntropy, 12);
  expect(weather.follow({ p: 0, q: 0 }).shareRain).toBe(0);
});

it('knows the boldest guess that costs no more than a coin’s', () => {
  expect(breakEven(0.8)).toBeCloseTo(0.96378, 5);
  expect(crossEntropyOf(0.8, breakEven(0.8))).toBeCloseTo(1, 12);
});
