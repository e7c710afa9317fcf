import { probabilitiesOf, type source, type SourceState } from '~/models/source.ts';
import { list, python, take, tex, texWhole, type Snippets } from './snippet.ts';

/** Figure 2.1 as code: the entropy of a source, in bits. */
export function snippets(
  { symbols }: SourceState,
  now: ReturnType<(typeof source)['follow']>,
): Snippets {
  const p = probabilitiesOf(symbols);
  const sum = p
    .filter((each) => each > 0)
    .map((each) => `${tex(each)} \\log_2 ${texWhole(each)}`)
    .join(' - ');
  return {
    python: `from scipy.stats import entropy

p = ${list(p)}
print(entropy(p, base=2))  # H(P)
# ${python(now.entropy)}`,
    typescript: `${take('entropy')}

export const result = entropy(${list(p)});
// ${now.entropy}`,
    latex: `H(P) = -\\sum_i p_i \\log_2 p_i = -${sum} = ${tex(now.entropy)}\\ \\text{bit}`,
  };
}
