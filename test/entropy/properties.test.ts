import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binaryEntropy,
  blockHuffman,
  conditionalEntropyXGivenY,
  conditionalEntropyYGivenX,
  convertUnit,
  crossEntropy,
  crossEntropyContributions,
  crossEntropyFromLogits,
  crossEntropyFromLogitsGradient,
  densityAt,
  differentialEntropy,
  discretizedEntropy,
  discretizedMasses,
  entropy,
  entropyContributions,
  huffman,
  jensenShannonDistance,
  jensenShannonDivergence,
  jensenShannonDivergenceContributions,
  jointEntropy,
  klDivergence,
  klDivergenceContinuous,
  klDivergenceContributions,
  klDivergenceFromLogits,
  kraftSum,
  marginals,
  meanSquaredErrorFromLogits,
  meanSquaredErrorFromLogitsGradient,
  mutualInformation,
  mutualInformationContributions,
  normalize,
  perplexity,
  posterior,
  probabilityFromInformation,
  redundancy,
  selfInformation,
  shannonCodeLengths,
  softmax,
  type Density,
  type Unit,
} from '~/entropy/index.ts';

const weight = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 1e-300, 1e-9, 1),
);
const distributionOf = (n: number) =>
  fc
    .array(weight, { minLength: n, maxLength: n })
    .filter((weights) => weights.some((w) => w > 0))
    .map((weights) => normalize(weights));
const size = fc.integer({ min: 1, max: 12 });
const one = size.chain(distributionOf);
const two = size.chain((n) => fc.tuple(distributionOf(n), distributionOf(n)));
const three = size.chain((n) => fc.tuple(distributionOf(n), distributionOf(n), distributionOf(n)));
const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) => distributionOf(rows * columns).map((p) => inRows(p, columns)));
const unit = fc.constantFrom<Unit>('bit', 'nat', 'hartley');
const logits = fc.array(fc.double({ min: -30, max: 30, noNaN: true }), {
  minLength: 2,
  maxLength: 8,
});

/** Sums of rounded probabilities differ from 1 by some 1e-16, and identities between them by that times log n. */
const close = 1e-14;

describe('entropy', () => {
  it('lies between 0 and log n', () => {
    holds(one, (p) => {
      expect(entropy(p)).toBeGreaterThanOrEqual(0);
      expect(entropy(p)).toBeLessThanOrEqual(Math.log2(p.length) + close);
    });
  });

  it('is exactly k bits for 2^k equally probable outcomes', () => {
    for (let k = 0; k <= 20; k++) expect(entropy(new Float64Array(2 ** k).fill(2 ** -k))).toBe(k);
  });

  it('does not depend on the order of the outcomes', () => {
    holds(one, (p) => expectClose(entropy(p.toReversed()), entropy(p)));
  });

  it('of two independent sources is the sum of theirs', () => {
    holds(fc.tuple(one, one), ([p, q]) => {
      expectClose(jointEntropy(p.map((x) => q.map((y) => x * y))), entropy(p) + entropy(q));
    });
  });

  it('groups: first which group, then which of it', () => {
    holds(fc.tuple(one, one, weight), ([p, q, share]) => {
      const whole = [...p.map((x) => x * share), ...q.map((x) => x * (1 - share))];
      expectClose(
        entropy(whole),
        binaryEntropy(share) + share * entropy(p) + (1 - share) * entropy(q),
      );
    });
  });

  it('is the sum of its contributions', () => {
    holds(fc.tuple(one, unit), ([p, unit]) =>
      expectClose(total(entropyContributions(p, { unit })), entropy(p, { unit })),
    );
  });

  it('is at most the logarithm of the perplexity’s range, and redundancy is what it lacks', () => {
    holds(one, (p) => {
      expect(perplexity(p)).toBeGreaterThanOrEqual(1);
      expect(perplexity(p)).toBeLessThanOrEqual(p.length * (1 + close));
      expect(redundancy(p)).toBeGreaterThanOrEqual(0);
      if (p.length > 1) expectClose(redundancy(p), 1 - entropy(p) / Math.log2(p.length));
    });
  });

  it('changes its unit exactly', () => {
    holds(fc.tuple(one, unit), ([p, unit]) => {
      expect(convertUnit(entropy(p, { unit: 'nat' }), 'nat', unit)).toBe(entropy(p, { unit }));
    });
  });
});

describe('self-information', () => {
  it('is undone by probabilityFromInformation', () => {
    holds(fc.tuple(fc.double({ min: 1e-300, max: 1, noNaN: true }), unit), ([p, unit]) => {
      const back = probabilityFromInformation(selfInformation(p, { unit }), { unit });
      expect(Math.abs(back - p)).toBeLessThanOrEqual(1e-12 * p);
    });
  });
});

describe('cross-entropy and divergence', () => {
  it('H(P, Q) = H(P) + D(P‖Q)', () => {
    holds(two, ([p, q]) => expectClose(crossEntropy(p, q), entropy(p) + klDivergence(p, q)));
  });

  it('D(P‖Q) is never negative, and 0 only where P = Q', () => {
    holds(two, ([p, q]) => {
      const divergence = klDivergence(p, q);
      expect(divergence).toBeGreaterThanOrEqual(0);
      expect(klDivergence(p, p)).toBe(0);
      if (p.some((x, i) => Math.abs(x - q[i]!) > 1e-150)) expect(divergence).toBeGreaterThan(0);
    });
  });

  it('are infinite exactly where Q rules out what P allows', () => {
    holds(two, ([p, q]) => {
      const isRuledOut = p.some((x, i) => x > 0 && q[i] === 0);
      expect(klDivergence(p, q) === Infinity).toBe(isRuledOut);
      expect(crossEntropy(p, q) === Infinity).toBe(isRuledOut);
    });
  });

  it('are the sums of their contributions', () => {
    holds(two, ([p, q]) => {
      expectClose(total(crossEntropyContributions(p, q)), crossEntropy(p, q));
      expectClose(total(klDivergenceContributions(p, q)), klDivergence(p, q));
      expectClose(total(jensenShannonDivergenceContributions(p, q)), jensenShannonDivergence(p, q));
    });
  });
});

describe('Jensen–Shannon', () => {
  it('is the same both ways round, from 0 to 1 bit', () => {
    holds(two, ([p, q]) => {
      expect(jensenShannonDivergence(p, q)).toBe(jensenShannonDivergence(q, p));
      expect(jensenShannonDivergence(p, q)).toBeGreaterThanOrEqual(0);
      expect(jensenShannonDivergence(p, q)).toBeLessThanOrEqual(1 + close);
      expect(jensenShannonDivergence(p, p)).toBe(0);
    });
  });

  it('has a root for which no detour is shorter', () => {
    holds(three, ([p, q, r]) => {
      const detour = jensenShannonDistance(p, q) + jensenShannonDistance(q, r);
      expect(jensenShannonDistance(p, r)).toBeLessThanOrEqual(detour + close);
    });
  });
});

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

describe('learning', () => {
  it('the gradient of each loss is that of its central differences', () => {
    const target = logits.chain((z) => fc.tuple(fc.constant(z), distributionOf(z.length)));
    const options = fc.record({
      temperature: fc.constantFrom(0.5, 1, 3),
      labelSmoothing: fc.constantFrom(0, 0.1),
    });
    holds(fc.tuple(target, options), ([[z, t], options]) => {
      const losses = [
        [
          (z: number[]) => crossEntropyFromLogits(z, t, { ...options, unit: 'nat' }),
          crossEntropyFromLogitsGradient,
        ],
        [
          (z: number[]) => meanSquaredErrorFromLogits(z, t, options),
          meanSquaredErrorFromLogitsGradient,
        ],
      ] as const;
      for (const [loss, gradientOf] of losses)
        gradientOf(z, t, options).forEach((slope, i) => {
          const step = 1e-4;
          const moved = (by: number) => loss(z.with(i, z[i]! + by));
          expect(Math.abs((moved(step) - moved(-step)) / (2 * step) - slope)).toBeLessThanOrEqual(
            2e-6,
          );
        });
    });
  });

  it('softmax is a distribution, and the same for scores all higher by the same', () => {
    holds(fc.tuple(logits, fc.integer({ min: -1000, max: 1000 })), ([z, shift]) => {
      const whole = z.map((x) => Math.round(x * 1024) / 1024);
      expect(softmax(whole.map((x) => x + shift))).toEqual(softmax(whole));
      expectClose(total(softmax(z)), 1);
    });
  });

  it('from scores or from probabilities, cross-entropy and divergence are the same', () => {
    holds(fc.tuple(logits, fc.nat()), ([z, k]) => {
      const q = softmax(z);
      const oneHot = q.map((_, i) => (i === k % q.length ? 1 : 0));
      expect(crossEntropyFromLogits(z, k % q.length)).toBe(crossEntropyFromLogits(z, oneHot));
      const loss = crossEntropy(oneHot, normalize(q));
      expect(Math.abs(crossEntropyFromLogits(z, oneHot) - loss)).toBeLessThanOrEqual(
        1e-13 * Math.max(1, loss),
      );
      const other = z.toReversed();
      const divergence = klDivergence(normalize(q), normalize(softmax(other)));
      expect(Math.abs(klDivergenceFromLogits(z, other) - divergence)).toBeLessThanOrEqual(
        1e-12 * Math.max(1, divergence),
      );
    });
  });
});

describe('codes', () => {
  it('H ≤ L of Huffman < H + 1 (to the last bit), and no more room than there is', () => {
    holds(one, (p) => {
      const { lengths, expectedLength } = huffman(p);
      expect(expectedLength).toBeGreaterThanOrEqual(entropy(p) - close);
      // Of a rare outcome that a double can hardly tell from an impossible one, the rest is not seen.
      expect(expectedLength).toBeLessThanOrEqual(entropy(p) + 1);
      expect(kraftSum(lengths)).toBeLessThanOrEqual(1);
    });
  });

  it('Shannon’s words fit, and cost less than a bit more than the entropy', () => {
    holds(one, (p) => {
      const lengths = shannonCodeLengths(p);
      expect(kraftSum(lengths)).toBeLessThanOrEqual(1);
      p.forEach((x, i) => x > 0 && expect(2 ** -lengths[i]!).toBeLessThanOrEqual(x));
      p.forEach((x, i) => lengths[i]! > 0 && expect(2 ** (1 - lengths[i]!)).toBeGreaterThan(x));
    });
  });

  it('longer blocks stay within a shorter part of a bit of the entropy', () => {
    holds(fc.tuple(distributionOf(3), fc.integer({ min: 1, max: 5 })), ([p, n]) => {
      const { expectedLengthPerMessage } = blockHuffman(p, n);
      expect(expectedLengthPerMessage).toBeGreaterThanOrEqual(entropy(p) - close);
      expect(expectedLengthPerMessage).toBeLessThan(entropy(p) + 1 / n + close);
    });
  });
});

describe('densities', () => {
  const scale = fc.double({ min: 0.01, max: 100, noNaN: true });
  const place = fc.double({ min: -10, max: 10, noNaN: true });
  const density: fc.Arbitrary<Density> = place.chain((at) =>
    fc.tuple(scale, fc.nat(6)).map(([wide, kind]): Density => {
      const [a, b] = [at, at + wide];
      const all: Density[] = [
        { family: 'uniform', a, b },
        { family: 'gaussian', mu: at, sigma: wide },
        { family: 'exponential', rate: wide },
        { family: 'laplace', mu: at, scale: wide },
        { family: 'logistic', mu: at, scale: wide },
        { family: 'triangular', a, b },
        { family: 'truncatedGaussian', mu: at / 2, sigma: wide / 3, a, b },
      ];
      return all[kind]!;
    }),
  );

  it('cut ever finer, the entropy less log 1/Δ comes to the differential entropy', () => {
    holds(density, (d) => {
      const delta = 2 ** Math.round(differentialEntropy(d) - 8);
      const rest = discretizedEntropy(d, delta) + Math.log2(delta);
      expect(Math.abs(rest - differentialEntropy(d))).toBeLessThanOrEqual(0.05);
    });
  });

  it('their bins hold all of the probability, and give the discretised entropy', () => {
    holds(fc.tuple(density, place), ([d, origin]) => {
      const delta = 2 ** Math.round(differentialEntropy(d) - 4);
      const { a = -Infinity, b = Infinity, mu = 0 } = d as { a?: number; b?: number; mu?: number };
      const centre = Math.min(Math.max(mu, a), b);
      const bins = discretizedMasses(d, delta, {
        origin,
        from: centre - 2000 * delta,
        to: centre + 2000 * delta,
      });
      const masses = bins.map(({ mass }) => mass);
      // Far from 0 the edges themselves are rounded, by up to 1e-8 of the narrowest bins.
      expect(Math.abs(total(masses) - 1)).toBeLessThanOrEqual(1e-9);
      const sum = total(masses.map((mass) => (mass > 0 ? -mass * Math.log2(mass) : 0)));
      expect(Math.abs(sum - discretizedEntropy(d, delta, { origin }))).toBeLessThanOrEqual(
        1e-8 * Math.max(1, sum),
      );
    });
  });

  it('their bins, ever narrower, come to the density itself', () => {
    holds(
      fc.tuple(density, place),
      ([d, x]) => {
        const narrow = 1e-7;
        // Not across an edge, where the density jumps.
        if ((densityAt(d, x) === 0) !== (densityAt(d, x + narrow) === 0)) return;
        const [bin] = discretizedMasses(d, narrow, { origin: x, from: x, to: x + narrow / 2 });
        const height = densityAt(d, x + narrow / 2);
        expect(Math.abs(bin!.mass / narrow - height)).toBeLessThanOrEqual(
          0.001 * (height + densityAt(d, x)) + 1e-9,
        );
      },
      50,
    );
  });

  it('from uniform to anything inside it, the divergence is what differential entropy fell by', () => {
    holds(fc.tuple(density, scale), ([d, margin]) => {
      if (d.family !== 'uniform' && d.family !== 'triangular' && d.family !== 'truncatedGaussian')
        return;
      const around: Density = { family: 'uniform', a: d.a - margin, b: d.b + margin };
      const fell = differentialEntropy(around) - differentialEntropy(d);
      expect(Math.abs(klDivergenceContinuous(d, around) - fell)).toBeLessThanOrEqual(1e-11);
      expect(klDivergenceContinuous(around, d)).toBe(Infinity);
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

function holds<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = 200): void {
  fc.assert(
    fc.property(arbitrary, (value) => property(value)),
    { numRuns },
  );
}

function expectClose(actual: number, expected: number): void {
  if (actual === expected) return;
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(
    close * Math.max(1, Math.abs(expected)) * 10,
  );
}

function total(terms: readonly number[]): number {
  return terms.reduce((sum, term) => sum + term, 0);
}

function inRows(p: readonly number[], columns: number): number[][] {
  return Array.from({ length: p.length / columns }, (_, row) =>
    p.slice(row * columns, (row + 1) * columns),
  );
}
