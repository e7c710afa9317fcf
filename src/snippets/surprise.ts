import type { surprise } from '~/models/surprise.ts';
import { python, take, tex, texWhole, zeroAllowed, type Snippets } from './snippet.ts';

type State = (typeof surprise)['initial'];
type Readings = ReturnType<(typeof surprise)['follow']>;

/** Figure 1.1 as code: the self-information of one message, in bits. */
export function snippets({ p }: State, now: Readings): Snippets {
  return {
    python: `import numpy as np

${zeroAllowed(p)}p = ${p}
print(0 - np.log2(p))  # I(x)
# ${python(now.information)}`,
    typescript: `${take('selfInformation')}

export const result = selfInformation(${p});
// ${now.information}`,
    latex: `I(x) = -\\log_2 p(x) = -\\log_2 ${texWhole(p)} = ${tex(now.information)}\\ \\text{bit}`,
  };
}
