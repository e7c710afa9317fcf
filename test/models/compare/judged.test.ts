import { expect, it } from 'vitest';
import { goodList, judge } from '~/models/compare/judged.ts';

it.each([
  ['0.5, 0.5', '0.2 0.8', undefined],
  ['0.5, x', '1 0', 'entry'],
  ['', '1 0', 'entry'],
  ['1', '1 0', 'count'],
  ['0.5, 0.4', '1 0', 'sum'],
  ['0.5, 0.5', '0.2 0.3 0.5', 'lengths'],
])('of %j beside %j says what is wrong first', (text, beside, fault) => {
  expect(judge(text, beside).fault).toBe(fault);
});

it('mends a sum by scaling, and a short list with what is impossible', () => {
  expect(judge('1, 3', '1 0').mended).toEqual([0.25, 0.75]);
  expect(judge('0.5, 0.5', '0.2 0.3 0.5').mended).toEqual([0.5, 0.5, 0]);
  expect(judge('0, 0', '1 0').mended).toBeUndefined();
  expect(judge('0.2 0.3 0.5', '1 0').mended).toBeUndefined();
});

it('takes a text for a list only where it is a distribution', () => {
  expect(goodList('1/4, 75%')).toEqual([0.25, 0.75]);
  expect(goodList('0.5')).toBeUndefined();
});
