import { convertUnit, type Unit } from '~/entropy/index.ts';
import { python, take, tex, type Snippets } from './snippet.ts';

type Other = Exclude<Unit, 'bit'>;

/** How Python turns bits into another unit. */
const times = { nat: 'math.log(2)', hartley: 'math.log10(2)' } as const;

/** Code whose result is in bits, with its result in another unit; what says nothing in bits stays as it is. */
export function inUnit(snippets: Snippets, unit: Other): Snippets {
  if (!snippets.latex.includes(bit)) return snippets;
  const amount = convertUnit(Number(stated(snippets.typescript)), 'bit', unit);
  // What rounding leaves of 0 bit is 0 in a formula in every unit.
  const told = snippets.latex.includes(`= 0${bit}`) ? 0 : amount;
  return {
    ...pythonIn(snippets, 'python', unit, amount),
    ...pythonIn(snippets, 'pytorch', unit, amount),
    typescript: ending(snippets.typescript, String(amount))
      .replace(/^import \{ (.*) \} from .*$/m, (_, names: string) =>
        take(...names.split(', '), 'convertUnit'),
      )
      .replace(/^(export const result = )([^;]*);/m, `$1convertUnit($2, 'bit', '${unit}');`),
    latex: snippets.latex.replace(bit, `${bit} = ${tex(told)}\\ \\text{${unit}}`),
  };
}

const bit = '\\ \\text{bit}';

function pythonIn(
  snippets: Snippets,
  language: 'python' | 'pytorch',
  unit: Other,
  amount: number,
): Partial<Snippets> {
  const code = snippets[language];
  if (code === undefined) return {};
  const printed = /^print\((.*?)\)(?: {2}# (.*))?$/m;
  const text = ending(code, python(amount)).replace(
    printed,
    (_, value: string, said: string | undefined) => {
      const nats = unit === 'nat' && /^(.*) \/ (?:np|math)\.log\(2\)$/.exec(value)?.[1];
      const told = said?.includes('bits')
        ? said.replace('bits', `${unit}s`)
        : [said, `in ${unit}s`];
      return `print(${nats || `(${value}) * ${times[unit]}`})  # ${[told].flat().filter(Boolean).join(', ')}`;
    },
  );
  const needsMath = text.includes('math.') && !/^import math$/m.test(text);
  return { [language]: needsMath ? `import math\n${text}` : text };
}

/** The result that code states in its last line. */
function stated(code: string): string {
  return code.slice(code.lastIndexOf('\n') + 1).replace(/^(?:\/\/|#) /, '');
}

/** Code that states another result. */
function ending(code: string, result: string): string {
  return code.slice(0, code.length - stated(code).length) + result;
}
