import { probabilitiesOf, type SourceSymbol } from '~/models/source.ts';
import type { telegraph } from '~/models/telegraph.ts';
import { list, python, take, tex, type Snippets } from './snippet.ts';

type State = (typeof telegraph)['initial'];
type Readings = ReturnType<(typeof telegraph)['follow']>;

/** Figure 2.2 as code: the same run by the same generator, and the average information of what it sent, in bits. */
export function snippets(
  symbols: readonly SourceSymbol[],
  { heard, seed }: State,
  now: Readings,
): Snippets {
  const p = list(probabilitiesOf(symbols).filter((each) => each > 0));
  return {
    python: `import numpy as np

p = np.array(${p})
heard, a = ${heard}, ${seed}  # a is the seed of mulberry32
bits32 = 0xFFFFFFFF
counts = np.zeros(len(p))
for _ in range(heard):
    a = (a + 0x6D2B79F5) & bits32
    t = (a ^ (a >> 15)) * (a | 1) & bits32
    t ^= t + (t ^ (t >> 7)) * (t | 61) & bits32
    drawn = (t ^ (t >> 14)) / 2**32
    counts[min(np.searchsorted(np.cumsum(p), drawn, side="right"), len(p) - 1)] += 1
print(0 - np.sum(p * np.log2(p)))  # H(P)
# ${python(now.entropy)}
print(0 - np.sum(counts / heard * np.log2(p)))  # what was heard, on average
# ${python(now.mean)}`,
    typescript: `${take('crossEntropy', 'entropy', 'normalize')}

const p = ${p};
const [heard, seed] = [${heard}, ${seed}];
const counts = p.map(() => 0);
let a = seed; // mulberry32
for (let n = 0; n < heard; n++) {
  a = (a + 0x6d2b79f5) >>> 0;
  let t = Math.imul(a ^ (a >>> 15), a | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  const drawn = ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  let i = 0;
  for (let sum = p[0]!; drawn >= sum && i < p.length - 1; sum += p[i]!) i++;
  counts[i]! += 1;
}
export const own = entropy(p); // H(P)
// ${now.entropy}
export const result = crossEntropy(normalize(counts), p); // what was heard, on average
// ${now.mean}`,
    latex: `-\\frac{1}{${heard}} \\sum_{t=1}^{${heard}} \\log_2 p(x_t) = ${tex(now.mean)}\\ \\text{bit} \\qquad H(P) = ${tex(now.entropy)}\\ \\text{bit}`,
  };
}
