import type { discretise } from '~/models/discretise.ts';
import { python, take, tex, type Snippets } from './snippet.ts';

type State = (typeof discretise)['initial'];
type Readings = ReturnType<(typeof discretise)['follow']>;

/** Each density's bins in Python, masses p without loss in the tails, and as this site's module names it. */
const bins = {
  gaussian: {
    imports: 'from scipy.stats import norm\n',
    python: `edges = delta * np.arange(-np.ceil(39 / delta), 1)
p = np.diff(norm.cdf(edges))
p = np.concatenate([p, p])  # symmetric about 0`,
    typescript: "{ family: 'gaussian', mu: 0, sigma: 1 }",
  },
  uniform: {
    imports: '',
    python: `edges = np.minimum(delta * np.arange(np.ceil(10 / delta) + 1), 10)
p = np.diff(edges) / 10`,
    typescript: "{ family: 'uniform', a: 0, b: 10 }",
  },
  exponential: {
    imports: '',
    python: `edges = delta * np.arange(np.ceil(740 / delta))
p = np.exp(-edges) * -np.expm1(-delta)`,
    typescript: "{ family: 'exponential', rate: 1 }",
  },
};

/** Figure 2.4 as code: the entropy of a density cut into bins, in bits. */
export function snippets({ density }: State, now: Readings): Snippets {
  const { imports, python: masses, typescript } = bins[density];
  return {
    python: `import numpy as np
${imports}
delta = ${now.delta}
${masses}
p = p[p > 0]
print(0 - (p * np.log2(p)).sum())  # H, of one bin
# ${python(now.entropy)}`,
    typescript: `${take('discretizedEntropy')}

export const result = discretizedEntropy(${typescript}, ${now.delta});
// ${now.entropy}`,
    latex: `H(X_\\Delta) = -\\sum_k p_k \\log_2 p_k = ${tex(now.entropy)}\\ \\text{bit} \\approx h(X) - \\log_2 \\Delta = ${tex(now.differential)} + ${tex(now.climb)}\\ \\text{bit}`,
  };
}
