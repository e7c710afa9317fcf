import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  conditionalEntropyXGivenY,
  conditionalEntropyYGivenX,
  entropy,
  jointEntropy,
  klDivergence,
  marginals,
  mutualInformation,
  mutualInformationContributions,
  posterior,
} from '~/entropy/index.ts';
import { distributionOf, table, close, holds, expectClose, total } from './given.ts';

describe('two variables', () => {
  it('H(X, Y) = H(X) + H(Y|X) = H(Y) + H(X|Y)', () => {
    holds(table, (joint) => {
      const { x, y } = marginals(joint);
      expectClose(jointEntropy(joint), entropy(x) + conditionalEntropyYGivenX(joint));
      expectClose(jointEntropy(joint), entropy(y) + conditionalEntropyXGivenY(joint));
    });
  });

  it('I = H(X) + H(Y) − H(X, Y) = D(joint‖product), and never negative', () => {
    holds(table, (joint) => {
      const { x, y } = marginals(joint);
      const information = mutualInformation(joint);
      expect(information).toBeGreaterThanOrEqual(0);
      expectClose(information, entropy(x) + entropy(y) - jointEntropy(joint));
      expectClose(information, total(mutualInformationContributions(joint).flat()));
      const product = x.flatMap((a) => y.map((b) => a * b));
      if (joint.flat().every((p, i) => p === 0 || product[i]! > 0))
        expectClose(information, klDivergence(joint.flat(), product));
    });
  });
});

describe('Bayes’ rule', () => {
  it('tells more the more the evidence is a surprise, and the order of two pieces does not count', () => {
    const likelihoods = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), {
      minLength: 4,
      maxLength: 4,
    });
    holds(fc.tuple(distributionOf(4), likelihoods, likelihoods), ([prior, first, second]) => {
      const oneWay = posterior(posterior(prior, first), second);
      const otherWay = posterior(posterior(prior, second), first);
      oneWay.forEach((p, i) => expect(Math.abs(p - otherWay[i]!)).toBeLessThanOrEqual(close));
      expectClose(total(oneWay), 1);
    });
  });
});
