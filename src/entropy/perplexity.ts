import { checkDistribution } from './distribution.ts';
import { entropyInNats } from './entropy.ts';
import type { Numbers } from './numbers.ts';

/**
 * The number of equally probable outcomes that would be just as uncertain.
 *
 * @formula 2^{H(P)} \text{ with } H \text{ in bit}
 * @param p a distribution
 * @returns a number of outcomes, from 1 to n; it does not depend on any unit
 * @throws {EntropyError} as `distribution`
 * @source Jelinek et al. 1977, Perplexity: a measure of the difficulty of speech recognition tasks; Jurafsky & Martin,
 *   Speech and Language Processing, 3rd ed. draft, §3.2
 * @example perplexity([0.5, 0.5])  // 2
 */
export function perplexity(p: Numbers): number {
  // Rounded, many equal probabilities may come to a little more than n.
  return Math.min(Math.exp(entropyInNats(checkDistribution(p, 'p'))), p.length);
}
