import type { listener } from '~/models/listener.ts';
import { list, python, take, tex, type Snippets } from './snippet.ts';

type State = (typeof listener)['initial'];
type Readings = ReturnType<(typeof listener)['follow']>;

/** Figure 1.2 as code: how much the news surprises the ordinary reader after so many tellings, in bits. */
export function snippets({ reader, readerTrust, told }: State, now: Readings): Snippets {
  const belief = list([reader, now.readerDoubt]);
  const likelihood = list([readerTrust, now.readerDistrust]);
  return {
    python: `import numpy as np

belief = np.array(${belief})  # the news is true, or not
likelihood = np.array(${likelihood})  # of being told so
for telling in range(${told}):
    belief = belief * likelihood / (belief @ likelihood)
print(0 - np.log2(belief[0]))  # how much it surprises, told now
# ${python(now.readerSurprise)}`,
    typescript: `${take('posterior', 'selfInformation')}

let belief: readonly number[] = ${belief}; // the news is true, or not
for (let telling = 0; telling < ${told}; telling++) belief = posterior(belief, ${likelihood});
export const result = selfInformation(belief[0]!); // how much it surprises, told now
// ${now.readerSurprise}`,
    latex: `\\begin{aligned} p(x \\mid m) &= \\frac{p(m \\mid x)\\,p(x)}{p(m)} = \\frac{${tex(now.readerTrust)} \\times ${tex(now.readerBelief)}}{${tex(now.readerTrust)} \\times ${tex(now.readerBelief)} + ${tex(now.readerDistrust)} \\times ${tex(now.readerDisbelief)}} = ${tex(now.readerAfter)} \\\\ I(x) &= -\\log_2 ${tex(now.readerBelief)} = ${tex(now.readerSurprise)}\\ \\text{bit} \\end{aligned}`,
  };
}
