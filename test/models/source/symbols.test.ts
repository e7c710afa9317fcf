import { describe, expect, it } from 'vitest';
import type { SourceSymbol } from '~/models/source.ts';
import { canRemove, withOneMore, without } from '~/models/source/symbols.ts';

const symbol = (name: string, p: number): SourceSymbol => ({ name, p });
const held = (name: string, p: number): SourceSymbol => ({ name, p, held: true });

describe('a symbol more', () => {
  it.each<[string, readonly SourceSymbol[], readonly SourceSymbol[]]>([
    [
      'has an even share, for which the others make room in proportion',
      [symbol('0', 0.75), symbol('1', 0.25)],
      [symbol('0', 0.5), symbol('1', 0.1667), symbol('2', 0.3333)],
    ],
    [
      'has an even share of what is not held',
      [held('a', 0.4), symbol('b', 0.4), symbol('c', 0.2)],
      [held('a', 0.4), symbol('b', 0.2667), symbol('c', 0.1333), symbol('3', 0.2)],
    ],
    [
      'is called by the first number that nobody is called by',
      [symbol('3', 0.5), symbol('2', 0.5)],
      [symbol('3', 1 / 3), symbol('2', 1 / 3), symbol('4', 1 / 3)],
    ],
  ])('%s', (_, before, after) => {
    expect(withOneMore(before)).toEqual(after);
  });

  it('leaves what was equally likely so, as one less does', () => {
    const fair = (n: number) => Array.from({ length: n }, (_, i) => symbol(`${i}`, 1 / n));
    for (let n = 2; n < 8; n++) {
      expect(withOneMore(fair(n))).toEqual(fair(n + 1));
      expect(without(fair(n + 1), n)).toEqual(fair(n));
    }
  });

  it('is not taken where all are held, since none makes room', () => {
    const all = [held('a', 0.5), held('b', 0.5)];
    expect(withOneMore(all)).toBe(all);
  });

  it('is not taken by a source of eight', () => {
    const eight = Array.from({ length: 8 }, (_, i) => symbol(`${i}`, 1 / 8));
    expect(withOneMore(eight)).toBe(eight);
    expect(withOneMore(eight.slice(1)).length).toBe(8);
  });
});

describe('a symbol less', () => {
  it('leaves what it had to those that are not held', () => {
    const three = [symbol('a', 0.5), symbol('b', 0.3), symbol('c', 0.2)];
    expect(without(three, 1)).toEqual([symbol('a', 0.7143), symbol('c', 0.2857)]);
    expect(without([held('a', 0.5), symbol('b', 0.3), symbol('c', 0.2)], 2)).toEqual([
      held('a', 0.5),
      symbol('b', 0.5),
    ]);
    expect(without([held('a', 0.5), symbol('b', 0.3), symbol('c', 0.2)], 0)).toEqual([
      symbol('b', 0.6),
      symbol('c', 0.4),
    ]);
  });

  it.each<[string, readonly SourceSymbol[]]>([
    ['there are two', [symbol('a', 0.5), symbol('b', 0.5)]],
    ['all others are held', [symbol('a', 0.5), held('b', 0.3), held('c', 0.2)]],
  ])('there cannot be where %s', (_, symbols) => {
    expect(canRemove(symbols, 0)).toBe(false);
    expect(without(symbols, 0)).toBe(symbols);
  });

  it('there can be where one other is not held', () => {
    expect(canRemove([symbol('a', 0.5), held('b', 0.3), held('c', 0.2)], 1)).toBe(true);
    expect(canRemove([held('a', 0.5), held('b', 0.3), symbol('c', 0.2)], 0)).toBe(true);
  });
});
