import { added } from './cross-entropy-closed.ts';
import type { Density, Gaussian, Triangular, TruncatedGaussian, Uniform } from './density.ts';
import { logOfProduct } from './differential-entropy.ts';
import {
  exactDifference,
  exactLog,
  exactProduct,
  exactQuotient,
  exactSum,
  type Exact,
} from './exact.ts';
import { xMinusLog1p } from './excess.ts';
import { logRatio } from './log-ratio.ts';

/*
 * What it costs, in nats, to believe a Gaussian: of what is true, it asks for the mean and the standard deviation alone.
 */

const ROOT_OF_2_PI: Exact = [2.5066282746310007, -1.8328579980459167e-16];

/** Any density whose moments are simple. */
type Simple = Exclude<Density, TruncatedGaussian>;

interface Moments {
  /** Two points with the mean halfway between, since the mean itself may be no double. */
  readonly ends: readonly [number, number];
  readonly deviation: number;
  /** How much more entropy the Gaussian with the same standard deviation has. */
  readonly lack: number;
}

/** The divergence of the Gaussian with the same moments, and what that has more in entropy: neither can be negative. */
export function divergenceToGaussian(first: Simple, second: Gaussian): number {
  const { ends, deviation, lack } = momentsOf(first);
  const ratio = deviation / second.sigma;
  const delta = (deviation - second.sigma) / second.sigma;
  // δ²/2 + (δ − ln(1 + δ)); near 0 the ratio is lost in 1 + δ.
  const spread =
    ratio < 0.65
      ? (delta * (ratio + 1)) / 2 - logRatio(deviation, second.sigma, 'nat')
      : delta * (delta / 2) + xMinusLog1p(delta);
  return spread + halfSquare(stepsToMean(ends, second)) + lack;
}

/** ln(√(2π) σ₂) + (σ₁² + Δμ²)/2σ₂². */
export function crossToGaussian(first: Simple, second: Gaussian): number {
  const { ends, deviation } = momentsOf(first);
  const { mu = 0, sigma } = second;
  return added(
    logOfProduct(sigma, 0, ...ROOT_OF_2_PI),
    halfSquare(deviation / sigma) + halfSquare(stepsToMean(ends, second)),
    () => {
      const twice = exactSum(exactDifference(ends[0], mu), exactDifference(ends[1], mu));
      const sum = exactSum(
        squared(exactQuotient([deviation, 0], [sigma, 0])),
        squared(exactQuotient([twice[0] / 2, twice[1] / 2], [sigma, 0])),
      );
      return [exactLog(exactProduct([sigma, 0], ROOT_OF_2_PI)), [sum[0] / 2, sum[1] / 2]];
    },
  );
}

/** From mu to the mean, in units of sigma. */
function stepsToMean([x, y]: Moments['ends'], { mu = 0, sigma }: Gaussian): number {
  // Infinite to both sides it is the density that is too wide, not its mean that is too far.
  return (x - mu) / sigma / 2 + (y - mu) / sigma / 2 || 0;
}

function momentsOf(first: Simple): Moments {
  switch (first.family) {
    case 'uniform':
      return between(first, Math.sqrt(12), 0.17648520831067258); // ½ ln(πe/6)
    case 'triangular':
      return between(first, Math.sqrt(24), 0.023058798590645243); // ½ ln(π/3)
    case 'exponential': {
      const mean = 1 / first.rate;
      return { ends: [mean, mean], deviation: mean, lack: 0.4189385332046727 }; // ½ ln(2π/e)
    }
    case 'gaussian':
      return centred(first, first.sigma, 0);
    case 'laplace':
      return centred(first, first.scale * Math.SQRT2, 0.07236494292470008); // ½ ln(π/e)
    case 'logistic':
      return centred(first, first.scale * (Math.PI / Math.sqrt(3)), 0.01436227472001807); // ½ ln(2π³/3e³)
  }
}

function between({ a, b }: Uniform | Triangular, parts: number, lack: number): Moments {
  return { ends: [a, b], deviation: (b - a) / parts, lack };
}

function centred({ mu = 0 }: { readonly mu?: number }, deviation: number, lack: number): Moments {
  return { ends: [mu, mu], deviation, lack };
}

function halfSquare(x: number): number {
  return x * (x / 2);
}

function squared(x: Exact): Exact {
  return exactProduct(x, x);
}
