import { EntropyError } from './error.ts';
import { checkArray, checkNumber, type Numbers } from './numbers.ts';
import { checkOptions } from './options.ts';
import { BLOCK } from './sum.ts';

/** The option of every function that turns logits into probabilities. */
export interface TemperatureOption {
  /** What the logits are divided by first: above 0, 1 if not given. Higher is less certain. */
  readonly temperature?: number;
}

/** The temperature that was given, or 1. */
export function temperatureOf(options: TemperatureOption | undefined): number {
  checkOptions(options);
  const temperature = options?.temperature ?? 1;
  checkNumber(temperature, 'temperature');
  if (!(temperature > 0 && temperature < Infinity))
    throw new EntropyError(
      'outOfRange',
      'temperature',
      undefined,
      temperature,
      'give a finite number above 0.',
    );
  return temperature;
}

/** Index of the greatest logit, the first of equals. */
export function checkLogits(logits: Numbers, argument: string): number {
  checkArray(logits, argument);
  let greatest = -Infinity;
  for (let start = 0; start < logits.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, logits.length);
    greatest = Math.max(greatest, greatestIn(logits, start, end));
  }
  if (!(greatest < Infinity)) refuseLogits(logits, argument);
  if (greatest === -Infinity)
    throw new EntropyError(
      'noFiniteLogit',
      argument,
      undefined,
      logits,
      'at least one logit must be finite.',
    );
  return logits.indexOf(greatest);
}

/** The greatest of a stretch; NaN if something is not a number. */
function greatestIn(logits: Numbers, start: number, end: number): number {
  let greatest = -Infinity;
  for (let i = start; i < end; i++) {
    const z = logits[i]!;
    if (typeof z !== 'number') return NaN;
    greatest = Math.max(greatest, z);
  }
  return greatest;
}

function refuseLogits(logits: Numbers, argument: string): void {
  for (let i = 0; i < logits.length; i++)
    if (typeof logits[i] !== 'number' || !(logits[i]! < Infinity))
      refuseLogit(logits[i], argument, i);
}

function refuseLogit(z: unknown, argument: string, index: number): never {
  if (z === Infinity)
    throw new EntropyError(
      'infinite',
      argument,
      index,
      z,
      'a logit is finite, or -Infinity for what is impossible.',
    );
  throw new EntropyError('notANumber', argument, index, z, 'every element must be a number.');
}
