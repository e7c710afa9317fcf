import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presetNames, presets, probabilitiesOf, source } from '~/models/source.ts';
import { canScale, moveBoundary, scaleToOne, shareOut } from '~/models/source/share.ts';
import { canRemove, withOneMore, without } from '~/models/source/symbols.ts';

const sum = (parts: readonly { readonly p: number }[]): number =>
  parts.reduce((all, { p }) => all + p, 0);
const uneven = [0.5, 0.3, 0.2].map((p) => ({ p }));

describe('sharing', () => {
  test('the others share the rest in proportion', () => {
    expect(shareOut(uneven, 0, 0.75)).toEqual([{ p: 0.75 }, { p: 0.15 }, { p: 0.1 }]);
  });
  test('what is equally likely has equal shares, as a person would write them or to the last digit', () => {
    const die = Array.from({ length: 6 }, () => ({ p: 1 / 6 }));
    expect(shareOut(die, 0, 0.3).slice(1)).toEqual(Array(5).fill({ p: 0.14 }));
    expect(shareOut(die, 0, 0).slice(1)).toEqual(Array(5).fill({ p: 0.2 }));
    expect(shareOut(die.slice(2), 0, 0).slice(1)).toEqual(Array(3).fill({ p: 1 / 3 }));
  });
  test('what is held stays, and bounds the rest', () => {
    const parts = [{ p: 0.5 }, { p: 0.3, held: true }, { p: 0.2 }];
    expect(shareOut(parts, 0, 0.9)).toEqual([{ p: 0.7 }, { p: 0.3, held: true }, { p: 0 }]);
  });
  test('where all others are nothing, they share evenly', () => {
    expect(shareOut([{ p: 1 }, { p: 0 }, { p: 0 }], 0, 0.5).map(({ p }) => p)).toEqual([
      0.5, 0.25, 0.25,
    ]);
  });
  test('where nothing can give way, nothing changes', () => {
    const parts = [{ p: 0.5 }, { p: 0.5, held: true }];
    expect(shareOut(parts, 0, 0.9)).toBe(parts);
  });
  test('a boundary pushes what is held along', () => {
    const parts = [{ p: 0.5 }, { p: 0.3, held: true }, { p: 0.2 }];
    expect(moveBoundary(parts, 0, 0.6).map(({ p }) => p)).toEqual([0.6, 0.3, 0.1]);
    expect(moveBoundary(parts, 1, 1).map(({ p }) => p)).toEqual([0.7, 0.3, 0]);
  });
  test('scaling 0.5 and 0.4 gives 5/9 and 4/9, and keeps what is held if it can', () => {
    expect(
      probabilitiesOf(
        scaleToOne([
          { name: 'a', p: 0.5 },
          { name: 'b', p: 0.4 },
        ]),
      ),
    ).toEqual([5 / 9, 4 / 9].map((p) => expect.closeTo(p, 12)));
    expect(scaleToOne([{ p: 0.5, held: true }, { p: 0.4 }])).toEqual([
      { p: 0.5, held: true },
      { p: 0.5 },
    ]);
    expect(canScale([{ p: 1, held: true }, { p: 0.4 }])).toBe(false);
    const nothing = [{ p: 0 }, { p: 0, held: true }];
    expect(scaleToOne(nothing)).toBe(nothing);
    expect(canScale(nothing)).toBe(false);
    expect(sum(scaleToOne([{ p: 1, held: true }, { p: 0.25 }]))).toBe(1);
  });
  test('any walk of edits keeps a distribution', () => {
    const edit = fc.record({
      kind: fc.integer({ min: 0, max: 4 }),
      at: fc.nat(7),
      p: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...presetNames),
        fc.array(edit, { maxLength: 40 }),
        (name, edits) => {
          let symbols = presets[name];
          for (const { kind, at, p } of edits) {
            const i = at % symbols.length;
            if (kind === 0) symbols = shareOut(symbols, i, p);
            if (kind === 1) symbols = moveBoundary(symbols, Math.min(i, symbols.length - 2), p);
            if (kind === 2) symbols = withOneMore(symbols);
            if (kind === 3 && canRemove(symbols, i)) symbols = without(symbols, i);
            if (kind === 4)
              symbols = symbols.map((each, j) => (j === i ? { ...each, held: p > 0.5 } : each));
            expect(Math.abs(sum(symbols) - 1)).toBeLessThan(1e-9);
            expect(
              symbols.every((each) => each.p >= 0 && each.p <= 1 && !Object.is(each.p, -0)),
            ).toBe(true);
            expect(source.read(source.write({ symbols }))).toBeDefined();
          }
        },
      ),
    );
  });
});
