import { EntropyError } from './error.ts';
import { checkNumber } from './numbers.ts';
import { checkOptions } from './options.ts';
import { lostInProduct } from './rounding.ts';

const LOG10_OF_2 = 0.3010299956639812;
const LN10_LOW = -2.1707562233822494e-16;

/** The unit of an amount of information: logarithms to base 2, e or 10. */
export type Unit = 'bit' | 'nat' | 'hartley';

/** The option of every function that returns information. The default is the bit, everywhere. */
export interface UnitOption {
  readonly unit?: Unit;
}

/**
 * The same amount of information in another unit: 1 bit is ln 2 nat, or log₁₀ 2 hartley.
 *
 * @formula x_{\text{nat}} = x_{\text{bit}} \ln 2 = x_{\text{hartley}} \ln 10
 * @param value an amount of information, from −Infinity to Infinity
 * @param from the unit it is in
 * @param to the unit wanted
 * @returns the amount in the unit `to`, ±Infinity where no double is so great
 * @throws {EntropyError} notANumber when `value` is not a number; unknownChoice when a unit is not known
 * @source Shannon 1948, A Mathematical Theory of Communication, introduction; ISO 80000-13:2008, 13-24
 * @example convertUnit(1, 'bit', 'nat')  // 0.6931471805599453
 */
export function convertUnit(value: number, from: Unit, to: Unit): number {
  checkNumber(value, 'value');
  checkUnit(from, 'from');
  checkUnit(to, 'to');
  if (from === to) return value + 0;
  if (from === 'nat') return fromNats(value, to) + 0;
  if (to === 'nat') return value * (from === 'bit' ? Math.LN2 : Math.LN10) + 0;
  return (from === 'bit' ? value * LOG10_OF_2 : value / LOG10_OF_2) + 0;
}

/** The unit that the options ask for. */
export function unitOf(options: UnitOption | undefined): Unit {
  checkOptions(options);
  const unit = options?.unit;
  if (unit === undefined) return 'bit';
  checkUnit(unit, 'unit');
  return unit;
}

/** Sums are made in nats and divided once, so that the uniform distribution over 2^k outcomes has exactly k bits. */
export function fromNats(nats: number, unit: Unit): number {
  return unit === 'bit' ? nats / Math.LN2 : unit === 'nat' ? nats : hartleysFromNats(nats);
}

/** The double nearest to ln 10 is off by almost half a unit in its last place, so what it lacks is divided by, too. */
function hartleysFromNats(nats: number): number {
  const hartleys = nats / Math.LN10;
  const product = hartleys * Math.LN10;
  const rest = nats - product - lostInProduct(hartleys, Math.LN10, product) - hartleys * LN10_LOW;
  // Beyond 1e300 the rest cannot be computed.
  return Math.abs(hartleys) < 1e300 ? hartleys + rest / Math.LN10 : hartleys;
}

/** The logarithm of one number in a unit. A division by ln 2 would miss exact powers of two. */
export function logarithm(x: number, unit: Unit): number {
  return unit === 'bit' ? Math.log2(x) : unit === 'nat' ? Math.log(x) : Math.log10(x);
}

function checkUnit(unit: unknown, argument: string): void {
  if (unit !== 'bit' && unit !== 'nat' && unit !== 'hartley')
    throw new EntropyError(
      'unknownChoice',
      argument,
      undefined,
      unit,
      "choose 'bit', 'nat' or 'hartley'.",
    );
}
