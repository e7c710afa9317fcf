import type { listener } from '~/models/listener.ts';
import { list, python, take, tex, texWhole, type Snippets } from './snippet.ts';

type State = (typeof listener)['initial'];
type Readings = ReturnType<(typeof listener)['follow']>;

/** Figure 1.2 as code: how much the news surprises the ordinary reader after so many tellings, in bits. */
export function snippets({ reader, readerTrust, told }: State, now: Readings): Snippets {
  const belief = list([reader, now.readerDoubt]);
  // Whoever all but knows has digits in the doubt alone.
  const sure = now.readerBelief > 0.5;
  const likelihood = list([readerTrust, now.readerDistrust]);
  return {
    python: `import numpy as np

belief = np.array(${belief})  # the news is true, or not
likelihood = np.array(${likelihood})  # of being told so
for telling in range(${told}):
    belief = belief * likelihood / (belief @ likelihood)
print(${sure ? '0 - np.log1p(-belief[1]) / np.log(2)' : '0 - np.log2(belief[0])'})  # how much it surprises, told now
# ${python(now.readerSurprise)}`,
    typescript: `${sure ? take('posterior') : take('posterior', 'selfInformation')}

let belief: readonly number[] = ${belief}; // the news is true, or not
for (let telling = 0; telling < ${told}; telling++) belief = posterior(belief, ${likelihood});
export const result = ${sure ? '0 - Math.log1p(-belief[1]!) / Math.LN2' : 'selfInformation(belief[0]!)'}; // how much it surprises, told now
// ${now.readerSurprise}`,
    latex: `\\begin{aligned} p(x \\mid m) &= \\frac{p(m \\mid x)\\,p(x)}{p(m)} = \\frac{${tex(now.readerTrust)} \\times ${tex(now.readerBelief)}}{${tex(now.readerTrust)} \\times ${tex(now.readerBelief)} + ${tex(now.readerDistrust)} \\times ${tex(now.readerDisbelief)}} = ${tex(now.readerAfter)} \\\\ I(x) &= -\\log_2 ${sure ? `(1 - ${tex(now.readerDisbelief)})` : texWhole(now.readerBelief)} = ${tex(now.readerSurprise)}\\ \\text{bit} \\end{aligned}`,
  };
}
