import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleToOne } from '~/models/source/share.ts';
import { presetNames, presets, probabilitiesOf, sharesOf, source } from '~/models/source.ts';
import { total } from '~/models/parts/total.ts';

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

  test.each(presetNames)('%s sums to 1', (name) =>
    expect(total(probabilitiesOf(presets[name]))).toBeCloseTo(1, 12),
  );
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

test('keeps out of a name what turns the text around it: it would turn the figure, too', () => {
  const read = source.read('a\u202eb:0.5,\u2066c\u200f:0.5');
  expect(read?.symbols.map(({ name }) => name)).toEqual(['ab', 'c']);
});
