import { densities, type discretise } from '~/models/discretise.ts';
import { densityText, python, take, tex, type Snippets } from './snippet.ts';

type State = (typeof discretise)['initial'];
type Readings = ReturnType<(typeof discretise)['follow']>;

/** Each density's bins in Python, masses p without loss in the tails, and its differential entropy. */
const bins = {
  gaussian: {
    imports: 'from scipy.stats import norm\n',
    python: `edges = delta * np.arange(-np.ceil(39 / delta), 1)
p = np.diff(norm.cdf(edges))
p = np.concatenate([p, p])  # symmetric about 0`,
    entropy: 'norm.entropy() / np.log(2)',
  },
  uniform: {
    imports: '',
    python: `edges = np.minimum(delta * np.arange(np.ceil(10 / delta) + 1), 10)
p = np.diff(edges) / 10`,
    entropy: 'np.log2(10)',
  },
  exponential: {
    imports: '',
    python: `edges = delta * np.arange(np.ceil(740 / delta))
p = np.exp(-edges) * -np.expm1(-delta)`,
    entropy: '1 / np.log(2)',
  },
};

/** Figure 2.4 as code: the entropy of a density cut into bins, and what it comes close to, in bits. */
export function snippets({ density }: State, now: Readings): Snippets {
  const rest = now.entropy - now.climb;
  const { imports, python: masses, entropy } = bins[density];
  return {
    python: `import numpy as np
${imports}
delta = ${now.delta}
${masses}
p = p[p > 0]
H = 0 - (p * np.log2(p)).sum()
h = ${entropy}
print(h)  # h
# ${python(now.differential)}
print(h - np.log2(delta))  # h − log Δ, which H comes close to
# ${python(now.sum)}
print(H + np.log2(delta))  # H + log Δ, close to h
# ${python(rest)}
print(H)  # H, of one bin
# ${python(now.entropy)}`,
    typescript: `${take('differentialEntropy', 'discretizedEntropy')}

const density = ${densityText(densities[density])} as const;
const delta = ${now.delta};
export const h = differentialEntropy(density); // h
// ${now.differential}
export const limit = differentialEntropy(density) - Math.log2(delta); // h − log Δ, which H comes close to
// ${now.sum}
export const rest = discretizedEntropy(density, delta) + Math.log2(delta); // H + log Δ, close to h
// ${rest}
export const result = discretizedEntropy(density, delta); // H, of one bin
// ${now.entropy}`,
    latex: `\\begin{aligned} H(X_\\Delta) &= -\\sum_k p_k \\log_2 p_k = ${tex(now.entropy)}\\ \\text{bit} \\\\ h(X) - \\log_2 \\Delta &= ${tex(now.differential)} + ${tex(now.climb)} = ${tex(now.sum)}\\ \\text{bit} \\\\ H(X_\\Delta) + \\log_2 \\Delta &= ${tex(rest)}\\ \\text{bit}, \\quad h(X) = ${tex(now.differential)}\\ \\text{bit} \\end{aligned}`,
  };
}
