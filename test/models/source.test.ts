import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canScale, moveBoundary, scaleToOne, shareOut } from '~/models/source/share.ts';
import { presetNames, presets, probabilitiesOf, sharesOf, source } from '~/models/source.ts';
import { canRemove, withOneMore, without } from '~/models/source/symbols.ts';

const sum = (parts: readonly { readonly p: number }[]): number =>
  parts.reduce((all, { p }) => all + p, 0);
const uneven = [0.5, 0.3, 0.2].map((p) => ({ p }));

describe('what a source tells', () => {
  test('the rare symbol of 0.8 and 0.2 adds 0.4644 of 0.7219 bit, the common one 0.2575', () => {
    const now = source.follow(source.initial);
    expect(now.entropy).toBeCloseTo(0.7219, 4);
    expect(sharesOf(source.initial.symbols).map((share) => share.toFixed(4))).toEqual([
      '0.2575',
      '0.4644',
    ]);
    expect(now).toMatchObject({ n: 2, most: 1 });
    expect(now.lost).toBeCloseTo(0.2781, 4);
  });

  test.each([
    ['fairDie', Math.log2(6), 0],
    ['loadedDie', 0.5 + 0.5 * Math.log2(10), Math.log2(6) - 0.5 - 0.5 * Math.log2(10)],
  ] as const)('%s has the entropy that its probabilities give', (name, entropy, lost) => {
    const now = source.follow({ symbols: presets[name] });
    expect(now.entropy).toBeCloseTo(entropy, 12);
    expect(now.lost).toBeCloseTo(lost, 12);
  });

  test.each(presetNames)('%s sums to 1', (name) => expect(sum(presets[name])).toBeCloseTo(1, 12));
});

describe('a link', () => {
  const symbols = fc.array(
    fc.record({
      name: fc.string({ unit: 'binary', maxLength: 9 }),
      w: fc.integer({ min: 0, max: 99 }),
      held: fc.boolean(),
    }),
    { minLength: 2, maxLength: 8 },
  );
  test('brings back what it was made from', () => {
    fc.assert(
      fc.property(symbols, fc.option(fc.double({ min: 0, max: 3, noNaN: true })), (made, aim) => {
        fc.pre(made.some(({ w }) => w > 0));
        const text = source.write({
          symbols: scaleToOne(made.map(({ name, w, held }) => ({ name, p: w, held }))),
          ...(aim === null ? {} : { aim }),
        });
        const back = source.read(text);
        expect(back).toBeDefined();
        expect(source.write(back!)).toBe(source.write(source.read(source.write(back!))!));
        expect(Number.isFinite(source.follow(back!).entropy)).toBe(true);
      }),
    );
  });

  test.each(presetNames)('says %s by its name', (name) => {
    expect(source.write({ symbols: presets[name] })).toBe(name);
    expect(source.read(name)).toEqual({ symbols: presets[name] });
  });

  test('is readable', () => {
    const state = source.read('雨:0.5,a%2Cb:1/4,:25%*;1.5')!;
    expect(state.symbols).toEqual([
      { name: '雨', p: 0.5 },
      { name: 'a,b', p: 0.25 },
      { name: '', p: 0.25, held: true },
    ]);
    expect(source.write(state)).toBe('雨:0.5,a%2Cb:0.25,:0.25*;1.5');
  });

  test.each([
    '',
    '0:1',
    '0:0.5,1:0.4',
    '0:0.5,1:0.5;4',
    '0:0.5,1:x',
    'constructor',
    '0:-1,1:2',
    ';',
    '0:0.5,1:0.5;1;1',
  ])('that is damaged (%s) is refused', (text) => expect(source.read(text)).toBeUndefined());

  test('never throws, whatever it says', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void source.read(text)));
  });
});

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

test('keeps out of a name what turns the text around it: it would turn the figure, too', () => {
  const read = source.read('a\u202eb:0.5,\u2066c\u200f:0.5');
  expect(read?.symbols.map(({ name }) => name)).toEqual(['ab', 'c']);
});
