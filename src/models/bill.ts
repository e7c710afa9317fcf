import { crossEntropy, entropy, klDivergence, selfInformation } from '~/entropy/index.ts';
import { complement } from './parts/complement.ts';
import { numberModel } from './parts/model.ts';
import { mulberry32 } from './parts/random.ts';
import { memoized } from './parts/memoized.ts';

const probability = { min: 0, max: 1, step: 0.01 };

/** Some numbers of days that a run may be stopped after. */
export const spans = { day: 1, month: 30, year: 365, decade: 3650 } as const;

export type Span = keyof typeof spans;

export const spanNames = Object.keys(spans) as readonly Span[];

/** Figure 3.2b: day after day you pay what the weather surprises you by, and so do I. */
export const bill = numberModel({
  name: 'bill',
  parameters: {
    p: { ...probability, initial: 0.8, of: 'p' },
    q: { ...probability, initial: 0.5, of: 'q' },
    days: { initial: spans.year, min: 1, max: spans.decade, step: 1, whole: true },
    seed: { initial: 1, min: 1, max: 9999, step: 1, whole: true },
  },
  follow: ({ p, q, days, seed }) => {
    const [pDry, qDry] = [complement(p), complement(q)];
    const rainDays = rainUntil(p, seed)[days]!;
    const dryDays = days - rainDays;
    const paid = meanBill(rainDays, days, q);
    const own = meanBill(rainDays, days, p);
    return {
      qDry,
      rainDays,
      dryDays,
      heardRain: selfInformation(q),
      heardDry: selfInformation(qDry),
      /** The mean bill so far, yours and mine. */
      paid,
      own,
      /** What the means settle on. */
      crossEntropy: crossEntropy([p, pDry], [q, qDry]),
      entropyP: entropy([p, pDry]),
      gap: klDivergence([p, pDry], [q, qDry]),
      /** How far off the means usually still are after so many days: one standard error. */
      error: deviation(p, q) / Math.sqrt(days),
      /** All bills together. */
      total: paid * days,
      ownTotal: own * days,
      extra: (paid - own) * days,
    };
  },
  bare: ['qDry', 'rainDays', 'dryDays'],
});

/** How far a day's bill usually lies from its mean, in bits. */
export function deviation(p: number, q: number): number {
  const rare = p * complement(p);
  if (rare === 0) return 0;
  return Math.sqrt(rare) * Math.abs(selfInformation(q) - selfInformation(complement(q)));
}

/** How many days of rain there were until each day, of the same days for the same seed. */
export const rainUntil = memoized((p: number, seed: number): Uint16Array => {
  const random = mulberry32(seed);
  const rain = new Uint16Array(spans.decade + 1);
  for (let day = 1; day <= spans.decade; day++) rain[day] = rain[day - 1]! + (random() < p ? 1 : 0);
  return rain;
});

/** The mean bill after some days, of one who believes in rain with probability q. */
export function meanBill(rainDays: number, days: number, q: number): number {
  const dryDays = days - rainDays;
  return (
    (times(rainDays, selfInformation(q)) + times(dryDays, selfInformation(complement(q)))) / days
  );
}

/** No day of an infinite surprise costs nothing. */
function times(days: number, bits: number): number {
  return days === 0 ? 0 : days * bits;
}
