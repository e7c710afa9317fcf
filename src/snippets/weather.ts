import type { weather } from '~/models/weather.ts';
import { list, python, take, tex, texWhole, type Snippets } from './snippet.ts';

type State = (typeof weather)['initial'];
type Readings = ReturnType<(typeof weather)['follow']>;

/** Figure 3.2 as code: the cross-entropy in bits, its parts, and how to write it. */
export function snippets(_: State, now: Readings): Snippets {
  const mine = list([now.p, now.pDry]);
  const yours = list([now.q, now.qDry]);
  return {
    python: `import numpy as np
from scipy.special import rel_entr
from scipy.stats import entropy

p = np.array(${mine})  # mine
q = np.array(${yours})  # yours
own = entropy(p, base=2)
gap = rel_entr(p, q).sum() / np.log(2)
print(own)  # H(P)
# ${python(now.entropyP)}
print(gap)  # D(P‖Q)
# ${python(now.gap)}
print(entropy(q, base=2))  # H(Q)
# ${python(now.entropyQ)}
print(own + gap)  # H(P, Q)
# ${python(now.crossEntropy)}`,
    typescript: `${take('crossEntropy', 'entropy', 'klDivergence')}

const p = ${mine}; // mine
const q = ${yours}; // yours
export const own = entropy(p); // H(P)
// ${now.entropyP}
export const gap = klDivergence(p, q); // D(P‖Q)
// ${now.gap}
export const heard = entropy(q); // H(Q)
// ${now.entropyQ}
export const result = crossEntropy(p, q); // H(P, Q)
// ${now.crossEntropy}`,
    latex: `\\begin{aligned} H(P, Q) &= -\\sum_i p_i \\log_2 q_i = -${tex(now.p)} \\log_2 ${texWhole(now.q)} - ${tex(now.pDry)} \\log_2 ${texWhole(now.qDry)} \\\\ &= H(P) + D(P \\Vert Q) = ${tex(now.entropyP)} + ${tex(now.gap)} = ${tex(now.crossEntropy)}\\ \\text{bit} \\\\ H(Q) &= ${tex(now.entropyQ)}\\ \\text{bit} \\end{aligned}`,
  };
}
