import { densityOf, exactEntropy, type differential } from '~/models/differential.ts';
import { densityText, python, take, tex, texWhole, type Snippets } from './snippet.ts';

type State = (typeof differential)['initial'];
type Readings = ReturnType<(typeof differential)['follow']>;

/** Figure 2.5 as code: the differential entropy of a density, in bits. */
export function snippets(state: State, now: Readings): Snippets {
  const exact = exactEntropy(state);
  return {
    python: `import numpy as np
from scipy.stats import ${scipy[state.family].name}

h = ${scipy[state.family].name}(${scipy[state.family].parameters(state)}).entropy()  # in nats
print(h / np.log(2))
# ${python(exact)}`,
    typescript: `${take('differentialEntropy')}

export const result = differentialEntropy(${densityText(densityOf(state))});
// ${exact}`,
    latex: latex[state.family](texWhole(state.scale), tex(now.entropy)),
  };
}

const scipy = {
  uniform: { name: 'uniform', parameters: placed },
  gaussian: { name: 'norm', parameters: placed },
  exponential: { name: 'expon', parameters: ({ scale }: State) => `scale=1 / ${1 / scale}` },
  laplace: { name: 'laplace', parameters: placed },
};

function placed({ location, scale }: State): string {
  return `loc=${location}, scale=${scale}`;
}

const latex = {
  uniform: (scale: string, h: string) =>
    `h(X) = \\log_2 (b - a) = \\log_2 ${scale} = ${h}\\ \\text{bit}`,
  gaussian: (scale: string, h: string) =>
    `h(X) = \\tfrac12 \\log_2 (2\\pi\\mathrm{e}\\sigma^2) = \\tfrac12 \\log_2 (2\\pi\\mathrm{e} \\cdot ${scale}^2) = ${h}\\ \\text{bit}`,
  exponential: (scale: string, h: string) =>
    `h(X) = \\log_2 \\frac{\\mathrm{e}}{\\lambda} = \\log_2 (\\mathrm{e} \\cdot ${scale}) = ${h}\\ \\text{bit}`,
  laplace: (scale: string, h: string) =>
    `h(X) = \\log_2 (2\\mathrm{e}b) = \\log_2 (2\\mathrm{e} \\cdot ${scale}) = ${h}\\ \\text{bit}`,
};
