import { percent, yOf } from './geometry.ts';

/** How wide a picture's plot is at least: on the narrowest phone, and where the picture is wide. */
const widths = { 'if-narrow': 160, 'if-wide': 400 } as const;

type When = keyof typeof widths;

/** What may stand beside one outcome: its name on the floor, the name with its probability, its height's number. */
interface Wanted {
  readonly name: string;
  readonly whole: string;
  readonly height: string;
  readonly p: number;
  readonly bits: number;
}

/** A text in a picture, and whether it stands there always or only while the picture is narrow or wide. */
export interface Label {
  readonly text: string;
  readonly when: When | 'always';
  readonly x: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Spot {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/**
 * Finds room for the labels of many outcomes side by side, so that none touches another: the likely ones first, names
 * before numbers; a probability stands beside its name where there is room for all of them, or in its own tower. A number
 * wider than its tower is said once, whatever towers are as high, and not before a higher one. What finds no room is left
 * to the table below the picture.
 */
export function labelsOf(
  outcomes: readonly Wanted[],
  frame: number,
): readonly { floor: readonly Label[]; height: readonly Label[] }[] {
  const starts = outcomes.map((_, i) => outcomes.slice(0, i).reduce((sum, { p }) => sum + p, 0));
  const centres = outcomes.map(({ p }, i) => starts[i]! + p / 2);
  const byLikelihood = outcomes.map((_, i) => i).sort((a, b) => outcomes[b]!.p - outcomes[a]!.p);
  const spot = (i: number, text: string, y: number, width: number): Spot => {
    const half = lengthOf(text) / 2;
    const centre = Math.min(width - half, Math.max(half, centres[i]! * width));
    return { from: centre - half, to: centre + half, y };
  };
  /** Whether a text above a roof lies before a tower that is higher by more than a line's width. */
  const covers = ({ from, to, y }: Spot, width: number): boolean =>
    outcomes.some(
      ({ p, bits }, i) =>
        p > 0 &&
        starts[i]! * width < to &&
        (starts[i]! + p) * width > from &&
        yOf(bits, frame) < y - 2,
    );
  const chosen = (Object.keys(widths) as When[]).map((when) => {
    const floor = new Map<number, { text: string; spot: Spot }>();
    const height = new Map<number, { text: string; spot: Spot }>();
    const put = (taken: typeof floor, i: number, text: string, y: number): void => {
      const wanted = spot(i, text, y, widths[when]);
      const free = [...taken].every(([j, other]) => i === j || apart(wanted, other.spot));
      if (text !== '' && free) taken.set(i, { text, spot: wanted });
    };
    for (const i of byLikelihood) put(floor, i, outcomes[i]!.name, 0);
    const everywhere = new Map<number, { text: string; spot: Spot }>();
    for (const i of byLikelihood) put(everywhere, i, outcomes[i]!.whole, 0);
    const roomy = everywhere.size === outcomes.length;
    for (const i of byLikelihood)
      if (floor.has(i) && (roomy || lengthOf(outcomes[i]!.whole) < outcomes[i]!.p * widths[when]))
        put(floor, i, outcomes[i]!.whole, 0);
    for (const i of byLikelihood) {
      const { p, height: text, bits } = outcomes[i]!;
      const said = [...height.values()].some((other) => other.text === text);
      const narrow = lengthOf(text) > p * widths[when];
      const roof = yOf(bits, frame);
      if (p > 0 && !(narrow && (said || covers(spot(i, text, roof, widths[when]), widths[when]))))
        put(height, i, text, roof);
    }
    return { when, floor, height };
  });
  const placed = (i: number, row: 'floor' | 'height'): readonly Label[] => {
    const found = chosen.flatMap((tier) => {
      const label = tier[row].get(i);
      if (!label) return [];
      return [
        { text: label.text, when: tier.when, ...placeOf(label.spot, centres[i]!, tier.when) },
      ];
    });
    const [one, other] = found;
    const alike = one && other && one.text === other.text && one.anchor === other.anchor;
    return alike ? [{ ...one, when: 'always' }] : found;
  };
  return outcomes.map((_, i) => ({ floor: placed(i, 'floor'), height: placed(i, 'height') }));
}

/** In the middle of its tower, unless it would leave the picture there. */
function placeOf({ from, to }: Spot, centre: number, when: When): Pick<Label, 'x' | 'anchor'> {
  if (from <= 0) return { x: '0%', anchor: 'start' };
  if (to >= widths[when]) return { x: '100%', anchor: 'end' };
  return { x: percent(centre), anchor: 'middle' };
}

function apart(a: Spot, b: Spot): boolean {
  return a.to < b.from || b.to < a.from || Math.abs(a.y - b.y) > 16;
}

/** About how long a text is in the picture, in CSS pixels, with a little air. */
function lengthOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (sign > '\u2e7f' ? 13.5 : 7.5), 6);
}
