import { checkDistribution, checkWeight, normalize, type Distribution } from './distribution.ts';
import { EntropyError } from './error.ts';
import { checkArray, checkSameLength, type Numbers } from './numbers.ts';

/**
 * What to believe after a piece of evidence: each hypothesis gains in proportion to how well it foretold what happened.
 *
 * @formula p(h \mid e) = \frac{p(h) \, p(e \mid h)}{\sum_{h'} p(h') \, p(e \mid h')}
 * @param prior a distribution over the hypotheses
 * @param likelihood how probable the evidence is under each hypothesis, from 0 up and finite; only proportions matter
 * @returns the new distribution over the hypotheses, known to be one
 * @throws {EntropyError} as `distribution`, for `prior`; notAnArray, empty, notANumber, infinite, negative or
 *   lengthMismatch when `likelihood` has not one likelihood for each hypothesis; zeroSum when no hypothesis that was
 *   believed allows the evidence
 * @source Bayes 1763, An Essay towards solving a Problem in the Doctrine of Chances; MacKay, Information Theory, Inference,
 *   and Learning Algorithms, §2.3
 * @example posterior([0.5, 0.5], [0.75, 0.25])  // [0.75, 0.25]
 */
export function posterior(prior: Numbers, likelihood: Numbers): Distribution {
  checkDistribution(prior, 'prior');
  checkArray(likelihood, 'likelihood');
  checkSameLength(prior, likelihood, 'likelihood');
  let greatest = 0;
  for (let i = 0; i < likelihood.length; i++) {
    checkWeight(likelihood[i], 'likelihood', i);
    if (prior[i]! > 0 && likelihood[i]! > greatest) greatest = likelihood[i]!;
  }
  if (greatest === 0)
    throw new EntropyError(
      'zeroSum',
      'likelihood',
      undefined,
      likelihood,
      'no hypothesis with a prior above 0 allows the evidence.',
    );
  return normalize(Array.from(prior, (p, i) => (p > 0 ? p * (likelihood[i]! / greatest) : 0)));
}
