import { checkDistribution, normalize, type Distribution } from './distribution.ts';
import { EntropyError } from './error.ts';
import { checkArray, checkSameLength, checkWeight, type Numbers } from './numbers.ts';

/**
 * What to believe after a piece of evidence: each hypothesis is weighted by how well it foretold what happened.
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
  for (let i = 0; i < likelihood.length; i++) checkWeight(likelihood[i], 'likelihood', i);
  // Each product is a number from 1 to 4 times a power of two, since by itself it may be too small for a double.
  const powers = Array.from(prior, (p, i) => powerIn(p) + powerIn(likelihood[i]!));
  const greatest = powers.reduce((most, power) => Math.max(most, power), -Infinity);
  if (greatest === -Infinity)
    throw new EntropyError(
      'zeroSum',
      'likelihood',
      undefined,
      likelihood,
      'no hypothesis with a prior above 0 allows the evidence.',
    );
  return normalize(
    powers.map((power, i) =>
      power > -Infinity
        ? withoutPower(prior[i]!) * withoutPower(likelihood[i]!) * 2 ** (power - greatest)
        : 0,
    ),
  );
}

function powerIn(x: number): number {
  // The logarithm of the greatest doubles rounds to 1024, and 2^1024 is none.
  return Math.min(Math.floor(Math.log2(x)), 1023);
}

function withoutPower(x: number): number {
  return x / 2 ** powerIn(x);
}
