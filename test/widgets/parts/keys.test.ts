import { describe, expect, it } from 'vitest';
import { step } from '~/widgets/parts/keys.ts';

const range = { min: 0, max: 1, step: 0.01 };

/** A key as a slider hears it, or a field with `type: 'text'`. */
const pressed = (key: string, more: Partial<KeyboardEvent> = {}, type = 'range') =>
  ({ key, currentTarget: { type }, ...more }) as unknown as KeyboardEvent;

describe('a key that moves a number', () => {
  it.each([
    [0.12, 0.13, 0.11],
    [0.125, 0.13, 0.12],
    [0.121, 0.13, 0.12],
    [0.129, 0.13, 0.12],
    [0.29, 0.3, 0.28],
    [0.57, 0.58, 0.56],
    [1 / 3, 0.34, 0.33],
    [0, 0.01, 0],
    [1, 1, 0.99],
    [0.995, 1, 0.99],
    [30, 1, 1],
  ])('comes from %d up to %d and down to %d', (from, up, down) => {
    expect(step(pressed('ArrowUp'), from, range)).toBe(up);
    expect(step(pressed('ArrowDown'), from, range)).toBe(down);
  });

  it('comes to the next step on every step, and ten further on with Shift or Page', () => {
    for (const [size, count] of [
      [0.01, 100],
      [0.05, 100],
      [0.1, 200],
      [1, 1000],
    ] as const) {
      const wide = { min: -count * size, max: count * size, step: size };
      const at = (n: number): number => Number((n * size).toFixed(10));
      for (let n = 10 - count; n <= count - 10; n += 1) {
        const go = (key: string, more = {}) => step(pressed(key, more), n * size, wide);
        expect([go('ArrowRight'), go('ArrowLeft')]).toEqual([at(n + 1), at(n - 1)]);
        expect([go('PageUp'), go('PageDown')]).toEqual([at(n + 10), at(n - 10)]);
        expect(go('ArrowUp', { shiftKey: true })).toBe(at(n + 10));
      }
    }
    expect(step(pressed('PageUp'), 0.125, range)).toBe(0.22);
    expect(step(pressed('PageDown'), 0.125, range)).toBe(0.03);
  });

  it('means something else in text, or with Control', () => {
    expect(step(pressed('ArrowLeft', {}, 'text'), 0.5, range)).toBeUndefined();
    expect(step(pressed('ArrowUp', { ctrlKey: true }), 0.5, range)).toBeUndefined();
    expect(step(pressed('End'), 0.125, range)).toBe(1);
    expect(step(pressed('Home'), 0.125, range)).toBe(0);
    for (const [key, end] of [
      ['Home', 0],
      ['End', 1],
    ] as const) {
      expect(step(pressed(key, {}, 'text'), 0.125, range)).toBe(end);
      // What selects in text.
      expect(step(pressed(key, { shiftKey: true }, 'text'), 0.125, range)).toBeUndefined();
      expect(step(pressed(key, { shiftKey: true }), 0.125, range)).toBe(end);
    }
  });
});
