import { exactExp, type Exact } from './exact.ts';
import { checkLogits, temperatureOf, type TemperatureOption } from './logits.ts';
import type { Numbers } from './numbers.ts';
import { lostInDifference, lostInProduct } from './rounding.ts';
import { sumInBlocks } from './sum.ts';

/** Logits seen from the greatest of them. */
export interface Weighed {
  readonly logits: Numbers;
  readonly temperature: number;
  /** Index of the greatest logit; the first of equals. */
  readonly best: number;
  /** Σ e^((zᵢ − z_best)/T) over all the others: what the softmax's denominator has beyond 1. */
  readonly others: number;
}

/** Checks logits and weighs them against each other. */
export function weigh(
  logits: Numbers,
  options: TemperatureOption | undefined,
  argument: string,
): Weighed {
  const temperature = temperatureOf(options);
  const best = checkLogits(logits, argument);
  const before = stretch(logits, temperature, best, 0, best);
  const others = before + stretch(logits, temperature, best, best + 1, logits.length);
  return { logits, temperature, best, others };
}

/** The weights of checked logits, e^((zᵢ − z_best)/T), and the sum of all but the greatest. */
export function weightsOf(
  logits: Numbers,
  temperature: number,
  best: number,
): { weights: number[]; others: number } {
  const weights: number[] = [];
  const others = sumInBlocks(logits.length, (start, end) =>
    fill(weights, logits, temperature, best, start, end),
  );
  return { weights, others };
}

/** e^((zᵢ − z_best)/T), by the difference with its rounding error added back. */
export function weightOf(z: number, best: number, temperature: number): number {
  const difference = z - best;
  if (difference === -Infinity)
    return z === -Infinity ? 0 : Math.exp(z / temperature - best / temperature);
  const lost = lostInDifference(z, best, difference);
  if (temperature === 1) {
    const weight = Math.exp(difference);
    return weight + weight * lost;
  }
  const exponent = difference / temperature;
  const weight = Math.exp(exponent);
  return weight === 0
    ? 0
    : weight + weight * lostInQuotient(difference, lost, temperature, exponent);
}

/** e^((z − best)/T) with twice the digits. */
export function exactWeight(z: number, best: number, temperature: number): Exact {
  const difference = z - best;
  const lost = lostInDifference(z, best, difference);
  const exponent = difference / temperature;
  if (!(exponent > -700)) return [weightOf(z, best, temperature), 0];
  return exactExp([exponent, lostInQuotient(difference, lost, temperature, exponent)]);
}

/** How far the greatest logit is above another, divided by the temperature. */
export function below(weighed: Weighed, i: number): number {
  const { logits, temperature, best } = weighed;
  const greatest = logits[best]!;
  const difference = greatest - logits[i]!;
  if (logits[i] === -Infinity) return Infinity;
  if (difference === Infinity) return greatest / temperature - logits[i]! / temperature;
  if (temperature === 1) return difference;
  const quotient = difference / temperature;
  const lost = lostInDifference(greatest, logits[i]!, difference);
  return quotient + lostInQuotient(difference, lost, temperature, quotient);
}

/** What rounding took away from (difference + lost)/temperature. */
function lostInQuotient(
  difference: number,
  lost: number,
  temperature: number,
  quotient: number,
): number {
  const product = quotient * temperature;
  const rest =
    (difference - product - lostInProduct(quotient, temperature, product) + lost) / temperature;
  // Beyond 1e300 the error cannot be computed, and does not matter.
  return rest - rest === 0 ? rest : 0;
}

function stretch(
  logits: Numbers,
  temperature: number,
  best: number,
  from: number,
  to: number,
): number {
  const greatest = logits[best]!;
  return sumInBlocks(to - from, (start, end) =>
    block(logits, temperature, greatest, from + start, from + end),
  );
}

/** The weights' sum over a stretch that does not hold the greatest logit. */
function block(
  logits: Numbers,
  temperature: number,
  greatest: number,
  start: number,
  end: number,
): number {
  if (temperature === 1) return blockAtOne(logits, greatest, start, end);
  let sum = 0;
  let lost = 0;
  for (let i = start; i < end; i++) {
    const term = weightOf(logits[i]!, greatest, temperature);
    const next = sum + term;
    lost += sum >= term ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** The same at temperature 1, written out for speed; each difference's rounding error joins those of the sum. */
function blockAtOne(logits: Numbers, greatest: number, start: number, end: number): number {
  const size = Math.abs(greatest);
  let sum = 0;
  let lost = 0;
  for (let i = start; i < end; i++) {
    const z = logits[i]!;
    const difference = z - greatest;
    const rounded = z < -size || z > size ? z - difference - greatest : z - (difference + greatest);
    const term = Math.exp(difference);
    if (term > 0) {
      const next = sum + term;
      lost += (sum >= term ? sum - next + term : term - next + sum) + term * rounded;
      sum = next;
    }
  }
  return sum + lost;
}

function fill(
  weights: number[],
  logits: Numbers,
  temperature: number,
  best: number,
  start: number,
  end: number,
): number {
  const greatest = logits[best]!;
  let sum = 0;
  let lost = 0;
  for (let i = start; i < end; i++) {
    const weight = weightOf(logits[i]!, greatest, temperature);
    weights.push(weight);
    if (i === best) continue;
    const next = sum + weight;
    lost += sum >= weight ? sum - next + weight : weight - next + sum;
    sum = next;
  }
  return sum + lost;
}
