import { checkDistribution } from './distribution.ts';
import type { TemperatureOption } from './logits.ts';
import { checkSameLength, checkWhole, checkWithin, type Numbers } from './numbers.ts';

/** How the target and the logits are softened before they are compared. */
export interface LossOptions extends TemperatureOption {
  /** The part of the target that is spread evenly over all classes: from 0, which it is if not given, to 1. */
  readonly labelSmoothing?: number;
}

/** Refuses what is neither a class nor a distribution over the classes that have logits. */
export function checkTarget(target: number | Numbers, logits: Numbers): void {
  if (typeof target !== 'object' || target === null) return checkIndex(target, logits.length);
  checkDistribution(target, 'target');
  checkSameLength(logits, target, 'target');
}

export function smoothingOf(options: LossOptions | undefined): number {
  const smoothing = options?.labelSmoothing ?? 0;
  checkWithin(smoothing, 0, 1, 'labelSmoothing');
  return smoothing;
}

function checkIndex(target: unknown, classes: number): void {
  checkWithin(target, 0, classes - 1, 'target');
  checkWhole(target, 'target', undefined, 'give the index of a class.');
}
