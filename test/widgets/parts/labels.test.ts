import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yOf } from '~/widgets/parts/geometry.ts';
import { labelsOf, type Label } from '~/widgets/parts/labels.ts';

const frame = 8;
const named = (p: number, i: number, name = String.fromCodePoint(0x61 + i)) => ({
  name,
  whole: `${name} ${p.toFixed(3)}`,
  height: (-Math.log2(p)).toFixed(2),
  bits: -Math.log2(p),
  p,
});

/** How wide a text is at most: a hanzi is as wide as the face is high, any other sign at most 8 px. */
const wide = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 13 : 8), 0);

/** From where to where a label reaches in a picture so wide. */
function reach({ x, anchor, text }: Label, width: number): readonly [number, number] {
  const at = (parseFloat(x) / 100) * width;
  const long = wide(text);
  const from = { start: at, middle: at - long / 2, end: at - long }[anchor];
  return [from, from + long];
}

const sources = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 26 }),
    fc.constantFrom(undefined, '晴', '小雨', 'sunny'),
  )
  .map(([weights, name]) => {
    const sum = weights.reduce((all, weight) => all + weight, 0);
    return weights.map((weight, i) => named(weight / sum, i, name));
  });

describe.each([
  ['if-narrow', 160],
  ['if-wide', 400],
] as const)('the labels of a crowded picture, %s', (when, width) => {
  const shown = (labels: readonly Label[]) =>
    labels.filter((label) => label.when === when || label.when === 'always');

  it('do not run into each other on the floor, and stay in the picture', () => {
    fc.assert(
      fc.property(sources, (outcomes) => {
        const all = labelsOf(outcomes, frame)
          .flatMap(({ floor }) => shown(floor))
          .map((label) => reach(label, width))
          .toSorted(([a], [b]) => a - b);
        for (const [i, [from, to]] of all.entries()) {
          expect(from).toBeGreaterThanOrEqual(-2);
          expect(to).toBeLessThanOrEqual(width + 2);
          if (i > 0) expect(from).toBeGreaterThanOrEqual(all[i - 1]![1] - 2);
        }
      }),
    );
  });

  it('name the likeliest, each at most once', () => {
    fc.assert(
      fc.property(sources, (outcomes) => {
        const labels = labelsOf(outcomes, frame);
        const likeliest = outcomes.findIndex(
          ({ p }) => p === Math.max(...outcomes.map((each) => each.p)),
        );
        expect(shown(labels[likeliest]!.floor)).toHaveLength(1);
        for (const { floor, height } of labels)
          for (const row of [floor, height]) expect(shown(row).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('lay no number before a tower that is higher than its own', () => {
    fc.assert(
      fc.property(sources, (outcomes) => {
        const starts = outcomes.map((_, i) =>
          outcomes.slice(0, i).reduce((sum, { p }) => sum + p * width, 0),
        );
        const roof = (i: number): number => yOf(outcomes[i]!.bits, frame);
        for (const [i, { height }] of labelsOf(outcomes, frame).entries())
          for (const [from, to] of shown(height).map((label) => reach(label, width)))
            for (const [j, { p }] of outcomes.entries())
              if (starts[j]! < to - 1 && starts[j]! + p * width > from + 1)
                expect(roof(j), `${j} before ${i}`).toBeGreaterThanOrEqual(roof(i) - 2);
      }),
    );
  });

  it('say a number however narrow its tower, where all that is before it is lower', () => {
    const labels = labelsOf(
      [0.02, 0.97, 0.01].map((p, i) => named(p, i)),
      frame,
    );
    expect(shown(labels[0]!.height).map(({ text }) => text)).toEqual(['5.64']);
  });

  it('say no number of what is impossible, which has no tower', () => {
    const labels = labelsOf([named(0, 0), named(1, 1)], frame);
    expect(labels[0]!.height).toEqual([]);
    expect(shown(labels[1]!.height)).toHaveLength(1);
  });

  it('give a name in hanzi the room that it takes, and one in letters no more', () => {
    const said = (name: string, count: number) =>
      labelsOf(
        Array.from({ length: count }, (_, i) => named(1 / count, i, name)),
        frame,
      ).flatMap(({ floor }) => shown(floor)).length;
    const fitting = (name: string) => Math.floor(width / (wide(name) + 8));
    for (const name of ['ab', '小雨', '雷陣雨']) {
      const count = fitting(name);
      expect(said(name, count), `${count} of ${name}`).toBe(count);
    }
  });

  it('say a number that is wider than its tower once of towers that are as high, and else each time', () => {
    const even = (count: number) => Array.from({ length: count }, (_, i) => named(1 / count, i));
    const said = (count: number) =>
      labelsOf(even(count), frame).flatMap(({ height }) => shown(height)).length;
    expect([said(2), said(20)]).toEqual([2, 1]);
  });
});
