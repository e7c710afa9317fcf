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
own = entropy(p, base=2)  # H(P)
gap = rel_entr(p, q).sum() / np.log(2)  # D(P‖Q)
print(own + gap)  # H(P, Q)
# ${python(now.crossEntropy)}`,
    typescript: `${take('crossEntropy')}

export const result = crossEntropy(${mine}, ${yours});
// ${now.crossEntropy}`,
    latex: `H(P, Q) = -\\sum_i p_i \\log_2 q_i = -${tex(now.p)} \\log_2 ${texWhole(now.q)} - ${tex(now.pDry)} \\log_2 ${texWhole(now.qDry)} = ${tex(now.crossEntropy)}\\ \\text{bit}`,
  };
}
