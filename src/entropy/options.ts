import { EntropyError } from './error.ts';

/** Refuses what stands where the options should and is none, as in `softmax(logits, 2)` or `entropy(p, q)`. */
export function checkOptions(options: unknown): void {
  if (
    options !== undefined &&
    (typeof options !== 'object' || options === null || 'length' in options)
  )
    throw new EntropyError(
      'unknownChoice',
      'options',
      undefined,
      options,
      "give an object, as { unit: 'nat' }.",
    );
}
