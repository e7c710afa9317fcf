import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLists } from '~/models/compare/pasted.ts';

describe('two lists, as people paste them', () => {
  const p = [0.5, 0.3, 0.2];
  const q = [0.2, 0.3, 0.5];
  it.each([
    ['commas', '0.5, 0.3, 0.2'],
    ['spaces', '.5 .3 .2'],
    ['lines', '0.5\n0.3\n0.2\n'],
    ['full-width digits and commas', '０．５，０．３、０．２'],
    ['percentages', '50%, 30 %, ２０％'],
    ['fractions', '1/2, 3 / 10, 1/5'],
    ['a Python list', 'p = np.array([0.5, 0.3, 0.2])'],
    ['a Python list over lines', '[0.5,\n 0.3,\n 0.2]'],
    ['a tensor', 'tensor([0.5000, 0.3000, 0.2000], dtype=torch.float64)'],
    ['a dictionary', '{"rain": 0.5, "snow": 0.3, "dry": 0.2}'],
    ['names in a first column', 'rain,0.5\nsnow,0.3\nno rain,0.2'],
    ['a name before it', 'P: 0.5 0.3 0.2'],
    ['quoted numbers', '"0.5","0.3","0.2"'],
    ['decimal commas', '0,5; 0,3; 0,2'],
    ['decimal commas on lines', '0,5\n0,3\n0,2\n'],
    ['decimal commas and spaces', '0,5 0,3  0,2'],
    ['a numbered list', '1. 0.5\n2. 0.3\n3. 0.2'],
  ])('reads one list: %s', (_, text) => {
    expect(readLists(text)).toEqual([p]);
  });
  it.each([
    ['two rows', '0.5,0.3,0.2\n0.2,0.3,0.5'],
    ['two columns', '0.5\t0.2\n0.3\t0.3\n0.2\t0.5'],
    ['a table with a head and names', 'outcome,p,q\nrain,0.5,0.2\nsnow,0.3,0.3\ndry,0.2,0.5'],
    ['a table with numbered rows', '0,0.5,0.2\n1,0.3,0.3\n2,0.2,0.5'],
    ['a table with everything quoted', '"rain","0.5","0.2"\n"snow","0.3","0.3"\n"dry","0.2","0.5"'],
    [
      'a table in Markdown',
      '| | p | q |\n|---|--:|--:|\n| rain | 0.5 | 0.2 |\n| snow | 0.3 | 0.3 |\n| dry | 0.2 | 0.5 |',
    ],
    ['two Python lists', 'p = [0.5, 0.3, 0.2]\nq = [0.2, 0.3, 0.5]'],
    ['a nested list of pairs', '[[0.5, 0.2], [0.3, 0.3], [0.2, 0.5]]'],
  ])('reads two lists: %s', (_, text) => {
    expect(readLists(text)).toEqual([p, q]);
  });
  it('takes a table of two by two the way that adds up to 1', () => {
    expect(readLists('0.8 0.2\n0.5 0.5')).toEqual([
      [0.8, 0.2],
      [0.5, 0.5],
    ]);
    expect(readLists('0.8 0.5\n0.2 0.5')).toEqual([
      [0.8, 0.2],
      [0.5, 0.5],
    ]);
  });
  it('takes a comma between two numbers for one where only that adds up', () => {
    expect(readLists('0,25 0,75')).toEqual([[0.25, 0.75]]);
    expect(readLists('1,2 3,4')).toEqual([[1, 2, 3, 4]]);
    expect(readLists('1 5\n2 7')).toEqual([
      [1, 5],
      [2, 7],
    ]);
  });
  it('takes a first column for places only where it counts', () => {
    expect(readLists('1 0.5\n2 0.5')).toEqual([[0.5, 0.5]]);
    expect(readLists('1 0.5\n5 0.5')).toEqual([
      [1, 0.5],
      [5, 0.5],
    ]);
    expect(readLists('1 0.5\n2 0.5 7')).toEqual([[1, 0.5, 2, 0.5, 7]]);
    expect(readLists('1 2 3\n7 8 9\n4 5 6')).toEqual([[1, 2, 3, 7, 8, 9, 4, 5, 6]]);
  });
  it.each([
    ['[1, 3, 2]', [1, 3, 2]],
    ['[.5,.3,.2]', [0.5, 0.3, 0.2]],
    ['(12 8 5)', [12, 8, 5]],
  ])('reads what stands in brackets to its first and last digit: %s', (text, list) => {
    expect(readLists(text)).toEqual([list]);
  });
  it('reads a whole number and a fraction written together', () => {
    expect(readLists('2½, ½ １／４')).toEqual([[2.5, 0.5, 0.25]]);
  });
  it('says which is no number from 0 up', () => {
    expect(readLists('0.5, abc, 0.2')).toEqual({ wrong: 2 });
    expect(readLists('abc')).toEqual({ wrong: 1 });
    expect(readLists('0.5, -0.1')).toEqual({ wrong: 2 });
    expect(readLists('1e999')).toEqual({ wrong: 1 });
    expect(readLists(' \n ')).toEqual({ wrong: 0 });
  });
  it('gives numbers from 0 up or a word, for any text whatever', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-\d.,;\s[\]%/e:a]*$/)), (text) => {
        const lists = readLists(text);
        if ('wrong' in lists) return;
        for (const list of lists)
          for (const value of list) expect(value >= 0 && value < Infinity).toBe(true);
      }),
    );
  });
});
