import { expect, it, vi } from 'vitest';
import { memoized } from '~/models/parts/memoized.ts';

it('finds an answer once, as long as the same is asked', () => {
  const find = vi.fn((a: number, b: number) => [a, b]);
  const ask = memoized(find);
  expect(ask(1, 2)).toBe(ask(1, 2));
  expect(find).toHaveBeenCalledTimes(1);
});

it('finds it anew when something else was asked', () => {
  const find = vi.fn((a: number, b: number) => a + b);
  const ask = memoized(find);
  expect([ask(1, 2), ask(1, 3), ask(1, 2)]).toEqual([3, 4, 3]);
  expect(find).toHaveBeenCalledTimes(3);
});
