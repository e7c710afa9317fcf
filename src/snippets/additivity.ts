import type { additivity } from '~/models/additivity.ts';
import { python, take, tex, type Snippets } from './snippet.ts';

type State = (typeof additivity)['initial'];
type Readings = ReturnType<(typeof additivity)['follow']>;

/** Figure 1.3 as code: the information of two messages together, in bits. */
export function snippets({ x, y }: State, now: Readings): Snippets {
  return {
    python: `import numpy as np

x = ${x}  # p(x)
given = ${now.given}  # p(y | x); independent, it would be p(y) = ${y}
print(0 - np.log2(x) - np.log2(given))  # I(x, y)
# ${python(now.informationPair)}`,
    typescript: `${take('selfInformation')}

const x = ${x}; // p(x)
const given = ${now.given}; // p(y | x); independent, it would be p(y) = ${y}
export const result = selfInformation(x) + selfInformation(given); // I(x, y)
// ${now.informationPair}`,
    latex: `\\begin{aligned} p(x, y) &= p(x)\\,p(y \\mid x) = ${tex(x)} \\times ${tex(now.given)} = ${tex(now.joint)} \\\\ I(x, y) &= I(x) + I(y \\mid x) = ${tex(now.informationX)} + ${tex(now.informationGiven)} = ${tex(now.informationPair)}\\ \\text{bit} \\end{aligned}`,
  };
}
