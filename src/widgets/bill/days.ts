import { spanNames, spans } from '~/models/bill.ts';

/** Days count by factors of ten: the plot is so many wide. */
export const decades = Math.log10(spans.decade);

/** The day at a place of the plot, in factors of ten. */
export function dayOn(power: number): number {
  return Math.round(10 ** power);
}

const rungs = [
  ...new Set([
    ...Array.from({ length: 81 }, (_, i) => dayOn((decades * i) / 80)),
    ...spanNames.map((name) => spans[name]),
  ]),
].sort((a, b) => a - b);

/** The scale of the slider: in the plot all days count, on the slider only some, each a whole number. */
export const ladder = {
  min: 0,
  max: rungs.length - 1,
  step: 1,
  there: (days: number) => rungs.findIndex((rung) => rung >= days),
  back: (rung: number) => rungs[rung]!,
};

/** The days that can be told apart where each stretch counts ten times as many. */
export function visibleDays(days: number): readonly number[] {
  const seen: number[] = [];
  let place = -1;
  for (let day = 1; day <= days; day++) {
    const next = Math.floor((500 * Math.log10(day)) / decades);
    if (next > place || day === days) seen.push(day);
    place = next;
  }
  return seen;
}
