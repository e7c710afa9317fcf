import type { additivity } from '~/models/additivity.ts';
import { python, take, tex, zeroAllowed, type Snippets } from './snippet.ts';

type State = (typeof additivity)['initial'];
type Readings = ReturnType<(typeof additivity)['follow']>;

/** Figure 1.3 as code: the information of n flips of a coin, and of two messages together, in bits. */
export function snippets({ x, y, flips }: State, now: Readings): Snippets {
  return {
    python: `import numpy as np

${zeroAllowed(now.given)}x, y = ${x}, ${y}  # p(x), p(y)
given = ${now.given}  # p(y | x)
print(0 - np.log2(2**-${flips}))  # n = ${flips} flips of a fair coin
# ${python(now.informationFlips)}
print(0 - np.log2(x) - np.log2(y))  # I(x) + I(y), as if independent
# ${python(now.sum)}
print(np.log2(given) - np.log2(y))  # I(x) + I(y) − I(x, y)
# ${python(now.gap)}
print(0 - np.log2(x) - np.log2(given))  # I(x, y)
# ${python(now.informationPair)}`,
    typescript: `${take('selfInformation')}

const [x, y] = [${x}, ${y}]; // p(x), p(y)
const given = ${now.given}; // p(y | x)
export const coins = selfInformation(2 ** -${flips}); // n = ${flips} flips of a fair coin
// ${now.informationFlips}
export const sum = selfInformation(x) + selfInformation(y); // I(x) + I(y), as if independent
// ${now.sum}
export const gap = selfInformation(y) - selfInformation(given); // I(x) + I(y) − I(x, y)
// ${now.gap}
export const result = selfInformation(x) + selfInformation(given); // I(x, y)
// ${now.informationPair}`,
    latex: `\\begin{aligned} p(x, y) &= p(x)\\,p(y \\mid x) = ${tex(x)} \\times ${tex(now.given)} = ${tex(now.joint)} \\\\ I(x, y) &= I(x) + I(y \\mid x) = ${tex(now.informationX)} + ${tex(now.informationGiven)} = ${tex(now.informationPair)}\\ \\text{bit} \\\\ I(x) + I(y) &= ${tex(now.informationX)} + ${tex(now.informationY)} = ${tex(now.sum)}\\ \\text{bit} \\\\ I(x) + I(y) - I(x, y) &= ${tex(now.gap)}\\ \\text{bit} \\\\ -\\log_2 2^{-${flips}} &= ${tex(now.informationFlips)}\\ \\text{bit} \\end{aligned}`,
  };
}
