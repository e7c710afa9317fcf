import type { compare, Pair } from '~/models/compare.ts';
import { list, python, take, tex, type Snippets } from './snippet.ts';

type Readings = ReturnType<(typeof compare)['follow']>;

/** Figure 3.3 as code: every measure of two distributions in bits, ending with the cross-entropy. */
export function snippets({ p, q }: Pair, now: Readings): Snippets {
  return {
    python: `import numpy as np
from scipy.spatial.distance import jensenshannon
from scipy.special import rel_entr
from scipy.stats import entropy

p = np.array(${list(p)})
q = np.array(${list(q)})
own = entropy(p, base=2)  # H(P)
gap = rel_entr(p, q).sum() / np.log(2)  # D(P‖Q)
middle = jensenshannon(p, q, base=2) ** 2  # JS; SciPy's is its square root
perplexity = 2**own
print(own + gap)  # H(P, Q)
# ${python(now.crossEntropy)}`,
    typescript: `${take('crossEntropy')}

const p = ${list(p)};
const q = ${list(q)};
export const result = crossEntropy(p, q);
// ${now.crossEntropy}`,
    latex: `H(P, Q) = -\\sum_{i=1}^{${now.count}} p_i \\log_2 q_i = H(P) + D(P \\Vert Q) = ${tex(now.entropyP)} + ${tex(now.gap)} = ${tex(now.crossEntropy)}\\ \\text{bit}`,
  };
}
