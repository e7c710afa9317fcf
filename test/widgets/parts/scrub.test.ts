import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useScrub } from '~/widgets/parts/scrub.ts';

const range = { min: 0, max: 1, step: 0.01 };
let hand: ReturnType<typeof useScrub>;
let set: number[];
const capture = vi.fn();

/** A pointer with its first button down, or up. */
const pointer = (clientX: number, more: Partial<PointerEvent> = {}) =>
  ({
    clientX,
    button: 0,
    buttons: 1,
    pointerId: 7,
    currentTarget: { setPointerCapture: capture },
    ...more,
  }) as unknown as PointerEvent;

beforeEach(() => {
  set = [];
  capture.mockClear();
  const Number = () => {
    hand = useScrub(0.5, range, (value) => set.push(value));
    return null;
  };
  renderToString(h(Number, null));
});

describe('a number in a line of text that is dragged', () => {
  it('goes through its whole range on 240 pixels, in steps, from where it was', () => {
    hand.onPointerDown(pointer(100));
    for (const x of [124, 125, 220, 76]) hand.onPointerMove(pointer(x));
    expect(set).toEqual([0.6, 0.6, 1, 0.4]);
  });

  it('stops at its ends', () => {
    hand.onPointerDown(pointer(100));
    for (const x of [1000, -1000]) hand.onPointerMove(pointer(x));
    expect(set).toEqual([1, 0]);
  });

  it('is not moved by less than four pixels, which are a click; from then on by each', () => {
    hand.onPointerDown(pointer(100));
    for (const x of [103, 97]) hand.onPointerMove(pointer(x));
    expect(set).toEqual([]);
    expect(capture).not.toHaveBeenCalled();
    for (const x of [104, 101]) hand.onPointerMove(pointer(x));
    expect(set).toEqual([0.52, 0.5]);
    expect(capture.mock.calls).toEqual([[7]]);
  });

  it('is let go of where the pointer is up, is taken away, or was seen to be up', () => {
    for (const end of [
      () => hand.onPointerUp(),
      () => hand.onPointerCancel(),
      () => hand.onPointerMove(pointer(200, { buttons: 0 })),
    ]) {
      hand.onPointerDown(pointer(100));
      end();
      hand.onPointerMove(pointer(200));
    }
    expect(set).toEqual([]);
  });

  it('is not taken by another button than the first', () => {
    hand.onPointerDown(pointer(100, { button: 2, buttons: 2 }));
    hand.onPointerMove(pointer(200, { buttons: 2 }));
    expect(set).toEqual([]);
  });
});
