import type { compare, Pair } from '~/models/compare.ts';
import { list, python, take, tex, type Snippets } from './snippet.ts';

type Readings = ReturnType<(typeof compare)['follow']>;

/** Figure 3.3 as code: every measure of two distributions in bits, in both directions, ending with the cross-entropy. */
export function snippets({ p, q }: Pair, now: Readings): Snippets {
  return {
    python: `import numpy as np
from scipy.special import rel_entr
from scipy.stats import entropy

p = np.array(${list(p)})
q = np.array(${list(q)})
m = (p + q) / 2
own, other = entropy([p, q], base=2, axis=1)
gap, back = rel_entr([p, q], [q, p]).sum(axis=1) / np.log(2)
print(own)  # H(P)
# ${python(now.entropyP)}
print(other)  # H(Q)
# ${python(now.entropyQ)}
print(gap)  # D(P‖Q)
# ${python(now.gap)}
print(back)  # D(Q‖P)
# ${python(now.gapReverse)}
print((rel_entr(p, m) + rel_entr(q, m)).sum() / 2 / np.log(2))  # JS(P, Q)
# ${python(now.jensenShannon)}
print(2**own)  # perplexity of P, no unit
# ${python(now.perplexityP)}
print(2**other)  # perplexity of Q, no unit
# ${python(now.perplexityQ)}
print(other + back)  # H(Q, P)
# ${python(now.crossEntropyReverse)}
print(own + gap)  # H(P, Q)
# ${python(now.crossEntropy)}`,
    typescript: `${take('crossEntropy', 'entropy', 'jensenShannonDivergence', 'klDivergence', 'perplexity')}

const p = ${list(p)};
const q = ${list(q)};
export const own = entropy(p); // H(P)
// ${now.entropyP}
export const other = entropy(q); // H(Q)
// ${now.entropyQ}
export const gap = klDivergence(p, q); // D(P‖Q)
// ${now.gap}
export const back = klDivergence(q, p); // D(Q‖P)
// ${now.gapReverse}
export const middle = jensenShannonDivergence(p, q); // JS(P, Q)
// ${now.jensenShannon}
export const outcomes = perplexity(p); // perplexity of P, no unit
// ${now.perplexityP}
export const others = perplexity(q); // perplexity of Q, no unit
// ${now.perplexityQ}
export const reverse = crossEntropy(q, p); // H(Q, P)
// ${now.crossEntropyReverse}
export const result = crossEntropy(p, q); // H(P, Q)
// ${now.crossEntropy}`,
    latex: `\\begin{aligned} H(P, Q) &= -\\sum_{i=1}^{${now.count}} p_i \\log_2 q_i = H(P) + D(P \\Vert Q) = ${tex(now.entropyP)} + ${tex(now.gap)} = ${tex(now.crossEntropy)}\\ \\text{bit} \\\\ H(Q, P) &= -\\sum_{i=1}^{${now.count}} q_i \\log_2 p_i = H(Q) + D(Q \\Vert P) = ${tex(now.entropyQ)} + ${tex(now.gapReverse)} = ${tex(now.crossEntropyReverse)}\\ \\text{bit} \\\\ \\mathrm{JS}(P, Q) &= H(\\tfrac{P + Q}{2}) - \\tfrac{1}{2} H(P) - \\tfrac{1}{2} H(Q) = ${tex(now.jensenShannon)}\\ \\text{bit} \\\\ 2^{H(P)} &= ${tex(now.perplexityP)}, \\quad 2^{H(Q)} = ${tex(now.perplexityQ)} \\end{aligned}`,
  };
}
