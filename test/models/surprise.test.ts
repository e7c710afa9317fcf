import { describe, expect, it } from 'vitest';
import { presetNames, presets, probabilityOf, surprise } from '~/models/surprise.ts';

it('begins with one of eight, which is three bits', () => {
  expect(surprise.initial).toEqual({ p: 1 / 8 });
  expect(surprise.follow(surprise.initial).information).toBe(3);
});

describe('the messages that everybody can picture', () => {
  const now = surprise.follow(surprise.initial);

  it.each([
    // Laplace after n = 1,826,213 sunrises: log₂ (n + 2)/(n + 1) = 1 / (1,826,214.5 · ln 2).
    ['sunrise', 1826214 / 1826215, 1 / (1826214.5 * 0.6931471805599453)],
    ['coin', 0.5, 1],
    ['die', 0.16666666666666666, 2.584962500721156],
    // A day in three hundred years of 365.25 days; 2¹⁶ < 109,575 < 2¹⁷.
    ['war', 1 / 109575, 16.74156],
    // 49 · 48 · 47 · 46 · 45 · 44 / 720 = 13,983,816; 2²³ < 13,983,816 < 2²⁴.
    ['lottery', 720 / (49 * 48 * 47 * 46 * 45 * 44), 23.73726],
  ] as const)('%s: as likely, and as many bits', (name, p, bits) => {
    expect(now[name]).toBeCloseTo(p, 15);
    expect(Math.abs(now[`${name}Information`] - bits)).toBeLessThan(1e-5 * bits);
  });

  it('are told with the years that they are counted in', () => {
    expect(now.sunrises).toBe(Math.round(now.sunriseYears * 365.2425));
    expect(now.warDays).toBe(now.warYears * 365.25);
  });

  it('are in order, from the surest', () => {
    const all = presetNames.map((name) => presets[name]);
    expect(all).toEqual(all.toSorted((a, b) => b - a));
  });

  it('do not depend on what the reader sets', () => {
    const { p, information, ...others } = surprise.follow({ p: 0.3 });
    expect([p, information]).toEqual([0.3, -Math.log2(0.3)]);
    expect(now).toMatchObject(others);
  });
});

it('is nothing for what is certain, and infinite for what is impossible', () => {
  expect(Object.is(surprise.follow({ p: 1 }).information, 0)).toBe(true);
  expect(surprise.follow({ p: 0 }).information).toBe(Infinity);
});

it('doubles from 1/8 to 1/64', () => {
  expect(surprise.follow({ p: 1 / 64 }).information).toBe(6);
});

it('gives back the probability of so many bits', () => {
  for (const bits of [0, 1, 3, 10, 29.9]) {
    const p = probabilityOf(bits);
    expect(surprise.follow({ p }).information).toBeCloseTo(bits, 12);
  }
  expect(probabilityOf(10)).toBe(1 / 1024);
  expect(probabilityOf(Infinity)).toBe(0);
});

it('reads back what it writes, and nothing that is damaged', () => {
  expect(surprise.write({ p: 1e-9 })).toBe('1e-9');
  for (const p of [0, 1, 1 / 3, 1e-300, 5e-324])
    expect(surprise.read(surprise.write({ p }))).toEqual({ p });
  expect(surprise.read('1/8')).toEqual({ p: 0.125 });
  for (const text of ['', ',', '0.1,0.2', '1.2', '-0.1', 'abc', '1/0', 'NaN', '∞'])
    expect(surprise.read(text), text).toBeUndefined();
});
