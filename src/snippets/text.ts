import { kindsOf, type text, type TextState } from '~/models/text.ts';
import { list, python, take, tex, type Snippets } from './snippet.ts';

/**
 * Figure 2.3 as code: the entropy of a text's characters, one at least, from how often each occurs, in bits per character.
 */
export function snippets(state: TextState, now: ReturnType<(typeof text)['follow']>): Snippets {
  const counts = list(kindsOf(state).map(({ count }) => count));
  return {
    python: `from scipy.stats import entropy

counts = ${counts}
print(entropy(counts, base=2))  # bits per character
# ${python(now.entropy)}`,
    typescript: `${take('entropyFromCounts')}

export const result = entropyFromCounts(${counts});
// ${now.entropy}`,
    latex: `\\hat H = -\\sum_{i=1}^{${now.kinds}} \\frac{c_i}{${now.characters}} \\log_2 \\frac{c_i}{${now.characters}} = ${tex(now.entropy)}\\ \\text{bit}`,
  };
}
