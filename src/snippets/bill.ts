import type { bill } from '~/models/bill.ts';
import { list, python, take, tex, texWhole, type Snippets } from './snippet.ts';

type State = (typeof bill)['initial'];
type Readings = ReturnType<(typeof bill)['follow']>;

/** Figure 3.2b as code: the mean bill of the days as they were. */
export function snippets(_: State, now: Readings): Snippets {
  const counts = list([now.rainDays, now.dryDays]);
  const guess = list([now.q, now.qDry]);
  return {
    python: `import numpy as np
from scipy.special import xlogy

days = np.array(${counts})  # with rain, without
q = np.array(${guess})  # your guess
print(0 - xlogy(days / ${now.days}, q).sum() / np.log(2))  # bits a day
# ${python(now.paid)}`,
    typescript: `${take('selfInformation')}

const days = ${counts}; // with rain, without
const q = ${guess}; // your guess
const bills = days.map((count, i) => (count === 0 ? 0 : count * selfInformation(q[i]!)));
export const result = (bills[0]! + bills[1]!) / ${now.days};
// ${now.paid}`,
    latex: `\\frac{1}{n} \\sum_{t=1}^{n} -\\log_2 q(x_t) = -\\tfrac{${now.rainDays}}{${now.days}} \\log_2 ${texWhole(now.q)} - \\tfrac{${now.dryDays}}{${now.days}} \\log_2 ${texWhole(now.qDry)} = ${tex(now.paid)}\\ \\text{bit}`,
  };
}
