/** A place in a drawing: how far across, as a share of its width, and how far down, in CSS pixels. */
export type Place = readonly [across: number, down: number];

/** A drawing's whole steps: so many to its width, so many to a pixel downward. None is seen, and none needs a fraction. */
export const steps = { across: 4000, down: 4 };

type Step = readonly [x: number, y: number];

/** A line through places, as an SVG path. A place that the line would pass within a step of is left out. */
export function line(places: readonly Place[]): string {
  const [first, ...rest] = thinned(places.map(stepOf));
  return first ? `M${first.join(' ')}${between(first, rest)}` : '';
}

/**
 * A line without corners along two places or more, as an SVG path: it bends at each place, from the middle before it to
 * the middle after it. Where a bend turns follows from the one before, so only the middles are written.
 */
export function bent(places: readonly Place[]): string {
  const all = thinned(places.map(stepOf));
  const moves = all.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = all[Math.max(0, i - 1)]!;
    return `${(x - fromX) / 2} ${(y - fromY) / 2}`;
  });
  const [start, end] = [all[0]!, all.at(-1)!].map((step) => step.join(' '));
  return `M${start}t${moves.join(' ')}L${end}`.replaceAll(' -', '-');
}

/** What lies between a line, drawn as one of the above draws it, and a drawing's floor, as an SVG path. */
export function area(places: readonly Place[], floor: number, draw = line): string {
  const [start] = places.map(stepOf);
  return start ? `${draw(places)}V${floor * steps.down}H${start[0]}Z` : '';
}

/**
 * A dot at each place, or so near to it that nobody could tell, row by row, as an SVG path of lines without length. Of
 * those that would lie on each other there is one.
 */
export function dots(places: readonly Place[]): string {
  let path = '';
  let last: Step | undefined;
  const near = places.map(stepOf).map(([x, y]): Step => [Math.round(x / apart) * apart, y]);
  for (const step of near.sort(([a, b], [c, d]) => b - d || a - c)) {
    const [dx, dy] = last ? [step[0] - last[0], step[1] - last[1]] : step;
    if (last && dx === 0 && dy === 0) continue;
    path += `${last ? 'm' : 'M'}${dx} ${dy}h0`;
    last = step;
  }
  return path;
}

/** So many steps across are half a dot, on all but the widest screens: numbers that are alike pack well. */
const apart = 8;

/** A wall from each place down to a drawing's floor, as an SVG path. */
export function walls(places: readonly Place[], floor: number): string {
  return places.map((place) => `M${stepOf(place).join(' ')}V${floor * steps.down}`).join('');
}

function stepOf([across, down]: Place): Step {
  return [Math.round(across * steps.across), Math.round(down * steps.down)];
}

/** No more than this many are left out in a row, so that a long line is not looked through again and again. */
const most = 32;

/** Keeps the steps that the lines between those kept would miss. */
function thinned(all: readonly Step[]): readonly Step[] {
  const kept: Step[] = all.slice(0, 1);
  let from = 0;
  for (let to = 2; to < all.length; to++) {
    const skipped = all.slice(from + 1, to);
    if (to - from < most && skipped.every((step) => passes(all[from]!, all[to]!, step))) continue;
    from = to - 1;
    kept.push(all[from]!);
  }
  return all.length > 1 ? [...kept, all.at(-1)!] : kept;
}

function passes([x, y]: Step, [toX, toY]: Step, [atX, atY]: Step): boolean {
  const [dx, dy, ax, ay] = [toX - x, toY - y, atX - x, atY - y];
  const along = ax * dx + ay * dy;
  const length = dx * dx + dy * dy;
  if (length === 0) return ax === 0 && ay === 0;
  return along >= 0 && along <= length && (ax * dy - ay * dx) ** 2 <= length;
}

function between([fromX, fromY]: Step, to: readonly Step[]): string {
  let [x, y, path, last] = [fromX, fromY, '', ''];
  for (const [nextX, nextY] of to) {
    const [dx, dy] = [nextX - x, nextY - y];
    const kind = dx === 0 ? 'v' : dy === 0 ? 'h' : 'l';
    if (dx !== 0 || dy !== 0) {
      const numbers = kind === 'l' ? `${dx}${dy < 0 ? '' : ' '}${dy}` : `${dx || dy}`;
      path += `${kind !== last ? kind : numbers.startsWith('-') ? '' : ' '}${numbers}`;
      last = kind;
    }
    [x, y] = [nextX, nextY];
  }
  return path;
}
