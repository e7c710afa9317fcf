import { listeners, type listener, type Listener } from '~/models/listener.ts';
import { list, python, take, tex, texWhole, zeroAllowed, type Snippets } from './snippet.ts';

type State = (typeof listener)['initial'];
type Readings = ReturnType<(typeof listener)['follow']>;

/** Figure 1.2 as code: how much the news surprises each listener after so many tellings, in bits; the reader last. */
export function snippets(state: State, now: Readings): Snippets {
  const about = (name: Listener) => ({
    belief: list([state[name], now[`${name}Doubt`]]),
    likelihood: list([state[`${name}Trust`], now[`${name}Distrust`]]),
    surprise: now[`${name}Surprise`],
  });
  const asked = (['expert', 'doubter', 'reader'] as const).map((name) => ({
    name,
    ...about(name),
  }));
  return {
    python: `import numpy as np

${zeroAllowed(state.expert, state.doubter, state.reader)}told = ${state.told}  # so often before

def surprise(belief, likelihood):  # that it is true, or not; and is then told
    weights = belief * np.power(likelihood, told)
    yes, no = weights / weights.sum()
    return 0 - (np.log1p(-no) / np.log(2) if yes > 0.5 else np.log2(yes))

${asked
  .map(
    ({ name, belief, likelihood, surprise }) =>
      `print(surprise(${belief}, ${likelihood}))  # the ${name}, told now\n# ${python(surprise)}`,
  )
  .join('\n')}`,
    typescript: `${take('posterior', 'selfInformation')}

const told = ${state.told}; // so often before

function surprise(belief: readonly number[], likelihood: readonly number[]): number {
  // Both: that it is true, or not; and is then told.
  for (let telling = 0; telling < told; telling++) belief = posterior(belief, likelihood);
  const [yes, no] = belief;
  return yes! > 0.5 ? 0 - Math.log1p(-no!) / Math.LN2 : selfInformation(yes!);
}

${asked
  .map(
    ({ name, belief, likelihood, surprise }) =>
      `export const ${name === 'reader' ? 'result' : name} = surprise(${belief}, ${likelihood}); // the ${name}, told now\n// ${surprise}`,
  )
  .join('\n')}`,
    latex: `\\begin{aligned} p(x \\mid m) &= \\frac{p(m \\mid x)\\,p(x)}{p(m)} \\\\ ${listeners.map((name) => formula(name, state, now)).join(' \\\\ ')} \\end{aligned}`,
  };
}

/** What one listener holds after the next telling, and how much it surprises them before. */
function formula(name: Listener, state: State, now: Readings): string {
  const [trust, distrust] = [tex(state[`${name}Trust`]), tex(now[`${name}Distrust`])];
  const belief = now[`${name}Belief`];
  const [yes, no] = [tex(belief), tex(now[`${name}Disbelief`])];
  // Whoever all but knows has digits in the doubt alone.
  const held = belief > 0.5 ? `(1 - ${no})` : texWhole(belief);
  return `\\text{${name}}\\; & \\frac{${trust} \\times ${yes}}{${trust} \\times ${yes} + ${distrust} \\times ${no}} = ${tex(now[`${name}After`])}, \\quad I(x) = -\\log_2 ${held} = ${tex(now[`${name}Surprise`])}\\ \\text{bit}`;
}
