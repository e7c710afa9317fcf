import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { area, bent, dots, line, steps, walls, type Place } from '~/widgets/parts/path.ts';

/** The corners of a path in whole steps, as a browser would walk it. */
function corners(path: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, kind, text] of path.matchAll(/([MmlhvVZ])([^MmlhvVZ]*)/g)) {
    const numbers = [...text!.matchAll(/-?\d+/g)].map(Number);
    if (kind === 'Z') continue;
    const size = kind === 'h' || kind === 'v' || kind === 'V' ? 1 : 2;
    for (let i = 0; i < numbers.length; i += size) {
      const [a, b] = [numbers[i]!, numbers[i + 1]!];
      if (kind === 'M') [x, y] = [a, b];
      else if (kind === 'l' || kind === 'm') [x, y] = [x + a, y + b];
      else if (kind === 'h') x += a;
      else if (kind === 'v') y += a;
      else y = a;
      found.push([x, y]);
    }
  }
  return found;
}

const places = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: -400, max: 400, noNaN: true }),
  ),
  { minLength: 1, maxLength: 60 },
);

describe('line', () => {
  it('is told in whole numbers alone', () => {
    fc.assert(
      fc.property(places, (all) => {
        expect(line(all)).toMatch(/^M[-\dlhv ]*$/);
      }),
    );
  });

  it('begins and ends where the places do', () => {
    fc.assert(
      fc.property(places, (all) => {
        const walked = corners(line(all));
        const [first, last] = [all[0]!, all.at(-1)!];
        expect(walked[0]![0]).toBeCloseTo(first[0] * steps.across, -0.3);
        expect(walked.at(-1)![1]).toBeCloseTo(last[1] * steps.down, -0.3);
      }),
    );
  });

  it('passes within two steps of every place', () => {
    fc.assert(
      fc.property(places, (all) => {
        const walked = corners(line(all));
        for (const [across, down] of all)
          expect(distance(walked, [across * steps.across, down * steps.down])).toBeLessThan(2);
      }),
    );
  });

  it('leaves out what lies on the way', () => {
    const straight = Array.from({ length: 30 }, (_, i): Place => [i / 40, i]);
    expect(line(straight)).toBe('M0 0l2900 116');
    expect(line([[0, 5], [0.25, 5], [0.5, 5], [0.5, 9]])).toBe('M0 20h2000v16'); // prettier-ignore
  });

  it('keeps a spike, up and down the same way', () => {
    expect(line([[0, 5], [0.5, 5], [0.5, 0], [0.5, 5], [1, 5]])).toBe('M0 20h2000v-20 20h2000'); // prettier-ignore
  });

  it('is nothing where there is nothing', () => {
    expect(line([])).toBe('');
    expect(area([], 10)).toBe('');
    expect(walls([], 10)).toBe('');
  });
});

describe('area', () => {
  it('reaches down to the floor on both sides', () => {
    expect(area([[0, 5], [1, 5]], 10)).toBe('M0 20h4000V40H0Z'); // prettier-ignore
  });
});

describe('walls and dots', () => {
  it('stand at their places', () => {
    expect(walls([[0.5, 5]], 10)).toBe('M2000 20V40');
    expect(dots([[0.5, 5], [1, 0]])).toBe('M4000 0h0m-2000 20h0'); // prettier-ignore
  });

  it('leave out no dot that could be told from the one beside it', () => {
    fc.assert(
      fc.property(places, (all) => {
        const drawn = corners(dots(all));
        for (const [across, down] of all) {
          const [x, y] = [Math.round(across * steps.across), Math.round(down * steps.down)];
          expect(drawn.some(([atX, atY]) => atY === y && Math.abs(atX - x) <= 4)).toBe(true);
        }
      }),
    );
  });
});

/** How far a point is from a walked line. */
function distance(
  walked: readonly (readonly [number, number])[],
  [x, y]: readonly [number, number],
): number {
  const to = walked.slice(1).map(([bx, by], i) => {
    const [ax, ay] = walked[i]!;
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const share = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
    const at = Math.min(1, Math.max(0, share));
    return Math.hypot(x - ax - at * dx, y - ay - at * dy);
  });
  return Math.min(Math.hypot(x - walked[0]![0], y - walked[0]![1]), ...to);
}

describe('bent', () => {
  /** Where a path of bends goes, in steps: the points of each bend, as a browser would draw it. */
  const drawn = (path: string): readonly (readonly [number, number])[] => {
    const found: [number, number][] = [];
    let [x, y, towardX, towardY] = [0, 0, 0, 0];
    for (const [, kind, text] of path.matchAll(/([MLt])([^MLt]*)/g)) {
      const numbers = [...text!.matchAll(/-?\d+(?:\.5)?/g)].map(Number);
      for (let i = 0; i < numbers.length; i += 2) {
        const [a, b] = numbers.slice(i) as [number, number];
        if (kind === 't') {
          [towardX, towardY] = [2 * x - towardX, 2 * y - towardY];
          for (const t of [0.25, 0.5, 0.75])
            found.push([
              x + 2 * t * (1 - t) * (towardX - x) + t * t * a,
              y + 2 * t * (1 - t) * (towardY - y) + t * t * b,
            ]);
          [x, y] = [x + a, y + b];
        } else [x, y, towardX, towardY] = [a, b, a, b];
        found.push([x, y]);
      }
    }
    return found;
  };
  const sine = (across: number): number => 100 + 80 * Math.sin(6 * across);
  const along = Array.from({ length: 97 }, (_, i): Place => [i / 96, sine(i / 96)]);

  it('keeps within a pixel of the curve that it is drawn along', () => {
    for (const [x, y] of drawn(bent(along)))
      expect(Math.abs(y / steps.down - sine(x / steps.across))).toBeLessThan(1);
  });

  it('turns by little wherever it turns, where a line of the same places has corners', () => {
    const sharpest = (points: readonly (readonly [number, number])[]): number => {
      const ways = points
        .slice(1)
        .map(([x, y], i) => Math.atan2(y - points[i]![1], x - points[i]![0]));
      return Math.max(...ways.slice(1).map((way, i) => Math.abs(way - ways[i]!)));
    };
    expect(sharpest(drawn(bent(along)))).toBeLessThan(sharpest(corners(line(along))) / 2);
  });
});
