import { describe, expect, it } from 'vitest';
import { units } from '~/i18n/units.ts';
import { ticks } from '~/widgets/parts/ticks.ts';

/** How many of a unit make a bit: one, ln 2, log₁₀ 2. */
const perBit = { bit: 1, nat: 0.693147180559945, hartley: 0.301029995663981 };

describe.each(units)('the marks of an axis in %s', (unit) => {
  it.each([
    [0, 1],
    [0, 4],
    [0, 6],
    [0, 12],
    [0, 30],
    [0, 60],
    [0, 150],
    [0, 250],
    [0, 500],
    [0, 1000],
    [5, 11],
    [0, 2048],
    [0, 8192],
  ])('from %d bits under the floor to %d above it are round, even and few', (under, over) => {
    const marks = ticks(over, { unit }, under);
    expect(marks.length).toBeGreaterThanOrEqual(3);
    expect(marks.length).toBeLessThanOrEqual(7);
    for (const { bits, text } of marks) {
      expect(bits).toBeGreaterThanOrEqual(-under);
      expect(bits).toBeLessThanOrEqual(over + 1e-9);
      expect(Number(text.replace('−', '-'))).toBeCloseTo(bits * perBit[unit], 9);
      expect(text.length).toBeLessThanOrEqual(4);
    }
    const steps = marks.slice(1).map(({ bits }, i) => bits - marks[i]!.bits);
    for (const step of steps) expect(step).toBeCloseTo(steps[0]!, 9);
    const [digits] = (steps[0]! * perBit[unit]).toExponential(6).split('e');
    expect([1, 2, 2.5, 5]).toContain(Number(digits));
    expect(marks.filter(({ text }) => text === '0')).toHaveLength(1);
    expect(marks.some(({ bits }) => bits < 0)).toBe(under > 0);
    if (under === 0) expect(ticks(over, { unit })).toEqual(marks);
  });
});
