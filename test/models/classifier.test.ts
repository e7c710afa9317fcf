import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossEntropyFromLogitsGradient } from '~/entropy/index.ts';
import { asStart, classifier, ranges } from '~/models/classifier.ts';
import {
  horizon,
  logitFor,
  lookAt,
  lossesOf,
  type Classifier,
} from '~/models/classifier/descent.ts';

const start = classifier.initial;

describe('figure 3.4, a classifier and its label', () => {
  it('begins with the article’s numbers', () => {
    const { q, gradient } = lookAt(start);
    [0.659, 0.2424, 0.0986].forEach((value, i) => expect(q[i]).toBeCloseTo(value, 4));
    [-0.341, 0.2424, 0.0986].forEach((value, i) => expect(gradient[i]).toBeCloseTo(value, 4));
    const now = classifier.follow(start);
    expect(now.lossNats).toBeCloseTo(0.417, 4);
    expect(now.loss).toBeCloseTo(0.417 / Math.LN2, 4);
    expect(now.entropyP).toBe(0);
    expect(now.gap).toBe(now.loss);
  });
  it('goes towards 0 with a one-hot label, and never arrives', () => {
    const losses = lossesOf(start);
    expect(losses).toHaveLength(horizon + 1);
    for (let i = 1; i < losses.length; i++) expect(losses[i]).toBeLessThan(losses[i - 1]!);
    expect(losses.at(-1)).toBeLessThan(0.05);
    expect(losses.at(-1)).toBeGreaterThan(0);
  });
  it('stops at H(P) with a smoothed label', () => {
    const soft = { ...start, smoothing: 0.1, rate: 2, steps: horizon };
    const now = classifier.follow(soft);
    expect(now.entropyP).toBeGreaterThan(0.3);
    expect(lossesOf(soft).every((loss) => loss >= now.entropyP)).toBe(true);
    expect(now.loss).toBeCloseTo(now.entropyP, 6);
    expect(now.loss).toBeCloseTo(now.entropyP + now.gap, 12);
  });
  it('divides the gradient by the temperature', () => {
    const { gradient, q, p } = lookAt({ ...start, temperature: 2 });
    gradient.forEach((value, i) => expect(value).toBeCloseTo((q[i]! - p[i]!) / 2, 12));
  });
  it('has the module’s gradient', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { logits, gradient } = lookAt(state);
        const { label, temperature, smoothing: labelSmoothing } = state;
        const exact = crossEntropyFromLogitsGradient(logits, label, {
          temperature,
          labelSmoothing,
        });
        gradient.forEach((value, i) => expect(value).toBeCloseTo(exact[i]!, 13));
      }),
      { numRuns: 60 },
    );
  });
  it('begins anew from where steps have led, and keeps what was set where none were taken', () => {
    const set = { ...start, logits: [1 / 3, -1 / 7, 0] };
    expect(asStart(set)).toEqual(set.logits);
    expect(asStart({ ...set, steps: 1 })).toEqual(
      lookAt({ ...set, steps: 1 }).logits.map((z) => Number(z.toFixed(4))),
    );
  });
  it('starts from where steps have led, however far, to four digits', () => {
    const far = { ...start, label: 2, temperature: 0.1, rate: 10, steps: 1 };
    const { logits } = lookAt(far);
    expect(Math.max(...logits.map(Math.abs))).toBeGreaterThan(90);
    for (const [i, z] of asStart(far).entries()) expect(z).toBeCloseTo(logits[i]!, 3);
  });
  it('finds the logit that gives the label a height', () => {
    for (const bits of [0.01, 0.5, 1, 4])
      for (const temperature of [0.5, 1, 3]) {
        const state = { ...start, temperature };
        const logits = state.logits.with(0, logitFor(bits, state.logits, state));
        expect(classifier.follow({ ...state, logits }).loss).toBeCloseTo(bits, 10);
      }
  });
});

describe('the link of figure 3.4', () => {
  it('can be read by a person', () => {
    expect(classifier.write(start)).toBe('2,1,0.1;1;1;0;1;0');
  });
  it('comes back, and what follows is whole', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(classifier.read(classifier.write(state))).toEqual(state);
        for (const value of Object.values(classifier.follow(state)))
          expect(Number.isFinite(value)).toBe(true);
        for (const z of asStart(state)) expect(Math.abs(z)).toBeLessThanOrEqual(ranges.logit.max);
      }),
      { numRuns: 60 },
    );
  });
  it.each([
    '',
    '2,1',
    '2,1,0.1',
    '2,1,0.1;4;1;0;1;0',
    '2,1,0.1;1.5;1;0;1;0',
    '2,1,0.1;1;0;0;1;0',
    '2,1,0.1;1;1;0;1;101',
    '2,1,0.1;1;1;0;1;0;0',
    '2,1,0.1;0;1;0;1;0',
    '2,1,0.1;1;5.01;0;1;0',
    '2,1,0.1;1;1;1.01;1;0',
    '2,1,0.1;1;1;0;10.01;0',
    '2,1,0.1;1;1;0;0.09;0',
    '2,1,200.01;1;1;0;1;0',
    '2,1,-200.01;1;1;0;1;0',
    'a,b,c;1;1;0;1;0',
    '1,2,3,4,5,6,7;1;1;0;1;0',
  ])('knows a damaged one: %j', (text) => {
    expect(classifier.read(text)).toBeUndefined();
  });
  it('reads any text whatever without a throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-\d.,;/e]*$/)), (text) => {
        classifier.read(text);
      }),
    );
  });
});

const states: fc.Arbitrary<Classifier> = fc
  .array(
    fc.double({ min: ranges.logit.min, max: ranges.logit.max, noNaN: true }).map((z) => z + 0),
    { minLength: 3, maxLength: 6 },
  )
  .chain((logits) =>
    fc.record({
      logits: fc.constant(logits),
      label: fc.nat(logits.length - 1),
      temperature: fc.double({ min: 0.1, max: 5, noNaN: true }),
      smoothing: fc.double({ min: 0, max: 1, noNaN: true }),
      rate: fc.double({ min: 0.1, max: 10, noNaN: true }),
      steps: fc.nat(horizon),
    }),
  );
