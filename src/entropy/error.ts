/** Why a function refused its arguments. A caller that speaks to readers translates this code, not the message. */
export type EntropyErrorCode =
  | 'notAnArray'
  | 'empty'
  | 'notANumber'
  | 'infinite'
  | 'negative'
  | 'outOfRange'
  | 'notInteger'
  | 'zeroSum'
  | 'sumNotOne'
  | 'lengthMismatch'
  | 'raggedMatrix'
  | 'noFiniteLogit'
  | 'notText'
  | 'unknownChoice'
  | 'noClosedForm';

/** Where in an argument the fault lies: an element or a row, a cell [row, column], or the argument as a whole. */
export type EntropyErrorIndex = number | readonly [row: number, column: number] | undefined;

/** The one error of this module: what was refused, where, and what would be right. */
export class EntropyError extends RangeError {
  override readonly name = 'EntropyError';
  readonly code: EntropyErrorCode;
  /** Name of the argument or option, as the signature spells it; `density.a` is a parameter of a density. */
  readonly argument: string;
  readonly index: EntropyErrorIndex;
  /** What was found there. */
  readonly value: unknown;

  constructor(
    code: EntropyErrorCode,
    argument: string,
    index: EntropyErrorIndex,
    value: unknown,
    advice: string,
  ) {
    super(`${place(argument, index)} is ${shown(value)}: ${advice}`);
    this.code = code;
    this.argument = argument;
    this.index = index;
    this.value = value;
  }
}

function place(argument: string, index: EntropyErrorIndex): string {
  if (index === undefined) return argument;
  return typeof index === 'number' ? `${argument}[${index}]` : `${argument}[${index.join('][')}]`;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'bigint') return `${value}n`;
  return Object.is(value, -0) ? '-0' : String(value);
}
