import type { metro } from '~/models/metro.ts';
import { python, take, tex, texWhole, type Snippets } from './snippet.ts';

type State = (typeof metro)['initial'];
type Readings = ReturnType<(typeof metro)['follow']>;

/** Figure 3.1 as code: what the screen gave, in bits. */
export function snippets({ sigma }: State, now: Readings): Snippets {
  return {
    python: `import numpy as np
from scipy.stats import norm, uniform

before = uniform(0, ${now.interval}).entropy() / np.log(2)  # minutes: 0 to ${now.interval}
after = norm(${now.announced}, ${sigma}).entropy() / np.log(2)
print(before - after)  # what the screen gave
# ${python(now.gain)}`,
    typescript: `${take('differentialEntropy')}

const before = differentialEntropy({ family: 'uniform', a: 0, b: ${now.interval} }); // minutes
const after = differentialEntropy({ family: 'gaussian', mu: ${now.announced}, sigma: ${sigma} });
export const result = before - after; // what the screen gave
// ${now.gain}`,
    latex: `h(\\mathrm{U}) - h(\\mathrm{N}) = \\log_2 ${now.interval} - \\tfrac{1}{2} \\log_2(2\\pi\\mathrm{e} \\cdot ${texWhole(sigma)}^2) = ${tex(now.before)} - ${texWhole(now.after)} = ${tex(now.gain)}\\ \\text{bit}`,
  };
}
