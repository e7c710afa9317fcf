import { convertUnit, type Unit } from '~/entropy/index.ts';
import { python, take, tex, type Snippets } from './snippet.ts';

type Other = Exclude<Unit, 'bit'>;

/** A number that a program shows, as it states it, and as it is in another unit; the same if it is no information. */
interface Shown {
  readonly stated: number;
  readonly told: number;
}

/** What is shown, what the comment beside it says, and the number stated below. */
const printed = /^print\((.*?)\)(?: {2}# (.*))?\n# .+$/gm;
const exported = /^export const (\w+) = ([^;]*);(?: \/\/ (.*))?\n\/\/ (.+)$/gm;
/** An amount of information in a formula. */
const inBits = /(-?[\d.]+|-?\\infty)( \\times 10\^\{-?\d+\})?\\ \\text\{bit\}/g;
/** How Python turns bits into another unit. */
const times = { nat: 'math.log(2)', hartley: 'math.log10(2)' } as const;

/** Code that shows information in bits, showing it in another unit; what is no information stays as it is. */
export function inUnit(snippets: Snippets, unit: Other): Snippets {
  const { typescript, shown } = typescriptIn(snippets.typescript, unit);
  const { python: numpy, pytorch } = snippets;
  return {
    ...(numpy !== undefined && { python: pythonIn(numpy, unit, shown) }),
    ...(pytorch !== undefined && { pytorch: pythonIn(pytorch, unit, shown) }),
    typescript,
    latex: snippets.latex.replace(inBits, (amount, digits: string, power = '') => {
      const text = digits + power;
      const told =
        shown.find(({ stated }) => tex(stated) === text)?.told ??
        // What rounding left of 0 is 0 in every unit.
        convertUnit(numberOf(text), 'bit', unit);
      return `${amount} = ${tex(told)}\\ \\text{${unit}}`;
    }),
  };
}

function typescriptIn(code: string, unit: Other): { typescript: string; shown: readonly Shown[] } {
  const shown: Shown[] = [];
  /** By its name, what is exported in the unit, and so are differences of it. */
  const amounts = new Map<string, number>();
  const told = code.replace(
    exported,
    (all, name: string, value: string, said: string | undefined, number: string) => {
      const stated = Number(number);
      if (!isInformation(said)) {
        shown.push({ stated, told: stated });
        return all;
      }
      const [, from, less] = /^(\w+) - (\w+)$/.exec(value) ?? [];
      const [minuend, subtrahend] = [amounts.get(from ?? ''), amounts.get(less ?? '')];
      const difference =
        minuend === undefined || subtrahend === undefined ? undefined : minuend - subtrahend;
      const amount = difference ?? convertUnit(stated, 'bit', unit);
      shown.push({ stated, told: amount });
      amounts.set(name, amount);
      const converted =
        difference === undefined ? `convertUnit(${value}, 'bit', '${unit}')` : value;
      return `export const ${name} = ${converted};${said ? ` // ${said}` : ''}\n// ${amount}`;
    },
  );
  const typescript = told.replace(/^import \{([^}]*)\} from .*$/m, (_, names: string) =>
    take(...(names.match(/\w+/g) ?? []), 'convertUnit'),
  );
  return { typescript, shown };
}

function pythonIn(code: string, unit: Other, shown: readonly Shown[]): string {
  let i = 0;
  const text = code.replace(printed, (all, value: string, said: string | undefined) => {
    const { told } = shown[i++]!;
    if (!isInformation(said)) return all;
    const nats = unit === 'nat' && /^(.*) \/ (?:np|math)\.log\(2\)$/.exec(value)?.[1];
    const whole = /^\w+(?:\([^()]*\))?$/.test(value) ? value : `(${value})`;
    const unitSaid = said?.includes('bits')
      ? said.replace('bits', `${unit}s`)
      : [said, `in ${unit}s`].filter(Boolean).join(', ');
    return `print(${nats || `${whole} * ${times[unit]}`})  # ${unitSaid}\n# ${python(told)}`;
  });
  return text.includes('math.') && !/^import math$/m.test(text) ? `import math\n${text}` : text;
}

/** Whether what is shown is an amount of information in the reader's unit, by the comment beside it. */
function isInformation(said = ''): boolean {
  return !/no unit|in nats/.test(said);
}

function numberOf(text: string): number {
  return Number(text.replace('\\infty', 'Infinity').replace(/ \\times 10\^\{(.*)\}/, 'e$1'));
}
