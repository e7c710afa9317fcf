import { expect, it } from 'vitest';
import { tex } from '~/snippets/snippet.ts';

it.each([
  [0, '0'],
  [0.8, '0.8'],
  [1 / 3, '0.3333'],
  [1826214 / 1826215, '0.99999945'],
  [1 - 1e-15, '1'],
  [7.9e-7, '7.9 \\times 10^{-7}'],
  [Infinity, '\\infty'],
])('writes %d into a formula as %s', (value, text) => {
  expect(tex(value)).toBe(text);
});
