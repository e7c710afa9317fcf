import { describe, expect, it } from 'vitest';
import { above, downTo, high, percent, quarters, yOf } from '~/widgets/parts/geometry.ts';
import { along, headroom, xIn, yIn } from '~/widgets/parts/plane.ts';

describe('a plot', () => {
  const across = { from: -1, to: 3, marks: [], name: 'x' };
  const up = { from: 2, to: 12, marks: [], name: 'y' };
  const plane = { across, up, height: 200 };

  it.each([
    [-1, 0],
    [0, 0.25],
    [3, 1],
    [5, 1.5],
    [-3, -0.5],
  ])('has %d at a share of %d of its side from −1 to 3', (value, share) => {
    expect(along(across, value)).toBe(share);
  });

  it.each([
    [0, '25%'],
    [3, '100%'],
    [5, '100%'],
    [-3, '0%'],
  ])('draws %d across at %s, and at its edge what lies beyond', (value, place) => {
    expect(xIn(plane, value)).toBe(place);
  });

  it.each([
    [2, 200],
    [12, 0],
    [7, 100],
    [4.5, 150],
    [0, 200],
    [99, 0],
  ])('draws %d upward %d pixels below its top, the floor lowest', (value, down) => {
    expect(yIn(plane, value)).toBe(headroom + down);
  });
});

describe('the frame of information', () => {
  it.each([
    [0, 1],
    [4, 0],
    [1, 0.75],
    [9, 0],
    [-1, 1],
  ])('of four bits has %d bits at a share of %d from its top, cut at its edges', (bits, share) => {
    expect(yOf(bits, 4)).toBe(above + share * high);
  });

  it.each([
    [0, high],
    [4, 0],
    [-4, 2 * high],
    [6, -high / 2],
    [8, -high],
    [Infinity, -high],
  ])('of four bits lets %d bits leave it to %d, and no more than its height', (bits, down) => {
    expect(downTo(bits, 4)).toBe(down);
  });
});

it('is written without idle digits: whole quarters of a pixel, hundredths of a per cent', () => {
  expect([0.1, 0.2, 1.9].map(quarters)).toEqual([0, 0.25, 2]);
  expect([0, 1 / 3, 1].map(percent)).toEqual(['0%', '33.33%', '100%']);
});
