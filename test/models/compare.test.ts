import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, withEntry } from '~/models/compare.ts';
import { readLists } from '~/models/pasted.ts';
import { total } from '~/models/total.ts';

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

describe('figure 3.3, any two distributions', () => {
  it('has the weather’s numbers for the weather’s distributions', () => {
    const now = compare.follow({ p: [0.8, 0.2], q: [0.5, 0.5], at: 0 });
    expect(now.entropyP).toBeCloseTo(0.7219, 4);
    expect(now.entropyQ).toBe(1);
    expect(now.crossEntropy).toBeCloseTo(1, 12);
    expect(now.gap).toBeCloseTo(0.2781, 4);
    expect(now.gapReverse).toBeCloseTo(0.3219, 4);
    expect(now.crossEntropyReverse).toBeCloseTo(1.3219, 4);
    expect(now.perplexityQ).toBe(2);
  });
  it('is infinite where Q rules out what P allows, while Jensen–Shannon stays finite', () => {
    const now = compare.follow({ p: [0.5, 0.5], q: [1, 0], at: 0 });
    expect(now.crossEntropy).toBe(Infinity);
    expect(now.gap).toBe(Infinity);
    expect(now.gapReverse).toBeCloseTo(1, 12);
    expect(now.jensenShannon).toBeCloseTo(0.3113, 4);
    expect(compare.follow({ p: [1, 0], q: [0, 1], at: 0 }).jensenShannon).toBe(1);
  });
  it('comes back from its link', () => {
    expect(compare.write(compare.initial)).toBe('0.5,0.25,0.15,0.1;0.2,0.25,0.25,0.3');
    fc.assert(
      fc.property(pairs, fc.nat(), (pair, some) => {
        const state = { ...pair, at: some % pair.p.length };
        expect(compare.read(compare.write(state))).toEqual(state);
      }),
    );
  });
  it('names the chosen outcome in its link, counted from 1, where it is not the first', () => {
    const pair = { p: [0.5, 0.5], q: [0.9, 0.1] };
    expect(compare.write({ ...pair, at: 0 })).toBe('0.5,0.5;0.9,0.1');
    expect(compare.write({ ...pair, at: 1 })).toBe('0.5,0.5;0.9,0.1;2');
    expect(compare.read('0.5,0.5;0.9,0.1')).toEqual({ ...pair, at: 0 });
  });
  it.each([
    '',
    ';',
    '1;1',
    '0.5,0.5',
    '0.5,0.4;0.5,0.5',
    '0.5,0.5;1',
    '0.5,0.5;0.5,0.5;',
    '0.5,0.5;0.5,0.5;0',
    '0.5,0.5;0.5,0.5;3',
    '0.5,0.5;0.5,0.5;1.5',
    '0.5,0.5;0.5,0.5;1;1',
    'a,b;c,d',
  ])('knows a damaged link: %j', (text) => {
    expect(compare.read(text)).toBeUndefined();
  });
  it('reads any text whatever without a throw, and follows what it reads without NaN', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-\d.,;%/e]*$/)), (text) => {
        const state = compare.read(text);
        if (state)
          for (const value of Object.values(compare.follow(state))) expect(value).not.toBeNaN();
      }),
    );
  });
});

describe('moving one probability', () => {
  it('leaves the others their proportions, in numbers that a person would write', () => {
    expect(withEntry([0.5, 0.25, 0.15, 0.1], 0, 0.6)).toEqual([0.6, 0.2, 0.12, 0.08]);
    expect(withEntry([0.5, 0.25, 0.25], 0, 1)).toEqual([1, 0, 0]);
    expect(withEntry([1, 0, 0], 0, 0.5)).toEqual([0.5, 0.25, 0.25]);
    expect(withEntry([0.4, 0.3, 0.3], 0, 0.3333)).toEqual([0.3333, 0.3334, 0.3333]);
  });
  it('keeps the sum where next to nothing is left for the others', () => {
    const nearlyAll = withEntry([0.5, 0.5], 0, 1e-12);
    expect(total(withEntry(nearlyAll, 1, 0.123456))).toBeCloseTo(1, 14);
    expect(withEntry([1 - 1e-15, 1e-15], 0, 0.5)).toEqual([0.5, 0.5]);
  });
  it('always gives a distribution, and makes nothing impossible by rounding', () => {
    fc.assert(
      fc.property(
        pairs,
        fc.nat(),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        ({ p }, i, value) => {
          const at = i % p.length;
          for (const wanted of [value, Math.round(value * 100) / 100]) {
            const moved = withEntry(p, at, wanted);
            expect(moved[at]).toBeCloseTo(wanted, 12);
            expect(total(moved)).toBeCloseTo(1, 9);
            if (wanted > 0)
              for (const [j, share] of moved.entries())
                if (p[j]! > 1e-300) expect(share).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});

const pairs = fc
  .integer({ min: 2, max: 20 })
  .chain((n) => fc.tuple(weights(n), weights(n)))
  .map(([p, q]) => ({ p, q }));

function weights(n: number): fc.Arbitrary<readonly number[]> {
  return fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: n, maxLength: n })
    .filter((list) => list.some((value) => value > 0))
    .map((list) => list.map((value) => value / total(list)));
}
