import type { metro } from '~/models/metro.ts';
import { python, take, tex, texWhole, type Snippets } from './snippet.ts';

type State = (typeof metro)['initial'];
type Readings = ReturnType<(typeof metro)['follow']>;

/** Figure 3.1 as code: what the screen gave, in bits, by a clock with marks and without. */
export function snippets({ sigma, delta }: State, now: Readings): Snippets {
  const [end, mean] = [now.interval, now.announced];
  return {
    python: `import numpy as np
from scipy.stats import norm, uniform

sigma, delta = ${sigma}, ${delta}  # minutes, seconds

def clock(wait):  # H of the mark that it shows, delta apart
    reach = 9 * wait.std()
    first, last = np.floor((wait.mean() - reach) / delta), np.ceil((wait.mean() + reach) / delta)
    p = np.diff(wait.cdf(delta * np.arange(first, last + 1)))
    p = p[p > 0]
    return 0 - (p * np.log2(p)).sum()

before = uniform(0, ${end}).entropy() / np.log(2)
after = norm(${mean}, sigma).entropy() / np.log(2)
clock_before = clock(uniform(0, 60 * ${end}))
clock_after = clock(norm(60 * ${mean}, 60 * sigma))
print(before)  # h before, the wait in minutes
# ${python(now.before)}
print(after)  # h after
# ${python(now.after)}
print(clock_before)  # H before, by the clock
# ${python(now.clockBefore)}
print(clock_after)  # H after
# ${python(now.clockAfter)}
print(clock_before - clock_after)  # what the screen gave, by the clock
# ${python(now.clockGain)}
print(before - after)  # what the screen gave
# ${python(now.gain)}`,
    typescript: `${take('differentialEntropy', 'discretizedEntropy')}

const [sigma, delta] = [${sigma}, ${delta}]; // minutes, seconds
const wait = (minute: number) => ({ family: 'uniform', a: 0, b: ${end} * minute }) as const;
const known = (minute: number) =>
  ({ family: 'gaussian', mu: ${mean} * minute, sigma: sigma * minute }) as const;

export const before = differentialEntropy(wait(1)); // h before, the wait in minutes
// ${now.before}
export const after = differentialEntropy(known(1)); // h after
// ${now.after}
export const clockBefore = discretizedEntropy(wait(60), delta); // H before, by a clock
// ${now.clockBefore}
export const clockAfter = discretizedEntropy(known(60), delta); // H after
// ${now.clockAfter}
export const clockGain = clockBefore - clockAfter; // what the screen gave, by the clock
// ${now.clockGain}
export const result = before - after; // what the screen gave
// ${now.gain}`,
    latex: `\\begin{aligned} h(\\mathrm{U}) - h(\\mathrm{N}) &= \\log_2 ${end} - \\tfrac{1}{2} \\log_2(2\\pi\\mathrm{e} \\cdot ${texWhole(sigma)}^2) = ${tex(now.before)} - ${texWhole(now.after)} = ${tex(now.gain)}\\ \\text{bit} \\\\ H(\\mathrm{U}_\\Delta) - H(\\mathrm{N}_\\Delta) &= ${tex(now.clockBefore)} - ${texWhole(now.clockAfter)} = ${tex(now.clockGain)}\\ \\text{bit}, \\quad \\Delta = ${tex(delta)}\\ \\mathrm{s} \\end{aligned}`,
  };
}
