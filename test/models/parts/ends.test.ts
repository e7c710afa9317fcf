import { expect, it } from 'vitest';
import { endsOf } from '~/models/parts/ends.ts';

it.each([
  [[0.2, 0.3, 0.5], { pFirst: 0.2, pLast: 0.5 }],
  [[1], { pFirst: 1, pLast: 1 }],
  [[], { pFirst: 0, pLast: 0 }],
])('names the first and the last of %j', (list, ends) => {
  expect(endsOf('p', list)).toEqual(ends);
});
