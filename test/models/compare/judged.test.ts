import { expect, it } from 'vitest';
import { goodList, judge } from '~/models/compare/judged.ts';

/** As many outcomes as the figure takes. */
const twenty = Array(20).fill('0.05').join(' ');

it.each([
  ['0.5, 0.5', '0.2 0.8', undefined],
  ['0.5, x', '1 0', 'entry'],
  ['', '1 0', 'entry'],
  ['1', '1 0', 'count'],
  ['0.5, 0.4', '1 0', 'sum'],
  ['0.5, 0.5', '0.2 0.3 0.5', 'lengths'],
  ['0.2 0.3 0.5', '0.5, 0.5', 'lengths'],
  ['0.5, 0.5', twenty, 'lengths'],
  // What the other list cannot be is said of that one alone.
  ['0.5, 0.5', '1', undefined],
  ['0.5, 0.5', 'x', undefined],
  ['0.5, 0.5', `${twenty} 0`, undefined],
])('of %j beside %j says what is wrong first', (text, beside, fault) => {
  expect(judge(text, beside).fault).toBe(fault);
});

it('mends a sum by scaling, and a short list with what is impossible', () => {
  expect(judge('1, 3', '1 0').mended).toEqual([0.25, 0.75]);
  expect(judge('0.2, 0.3', '1 0').mended).toEqual([0.4, 0.6]);
  expect(judge('0.5, 0.5', '0.2 0.3 0.5').mended).toEqual([0.5, 0.5, 0]);
  expect(judge('0, 0', '1 0').mended).toBeUndefined();
  expect(judge('0.2 0.3 0.5', '1 0').mended).toBeUndefined();
});

it('takes a text for a list only where it is a distribution', () => {
  expect(goodList('1/4, 75%')).toEqual([0.25, 0.75]);
  for (const text of ['0.5', '1', '0.5 0.4', '0.5 x', `${twenty} 0`])
    expect(goodList(text), text).toBeUndefined();
  expect(goodList(twenty)).toHaveLength(20);
});
