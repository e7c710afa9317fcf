import { convertUnit } from '../../src/entropy/index.ts';
import { readRows, ulpsBetween, type Row } from '../entropy/rows.ts';
import { nanosecondsPerCall, printTable } from './measure.ts';
import { others } from './others.ts';
import { given, quantities, type Quantity, type Way } from './quantities.ts';

const sizes = [2, 10, 1000, 1_000_000];

/** Prints, for each quantity, nanoseconds per element and the largest error, ours beside the bare loop and the others. */
export async function benchEntropy({ withOthers }: { withOthers: boolean }): Promise<void> {
  for (const quantity of quantities(withOthers ? await others() : {})) {
    console.log(
      `\n${quantity.fn}: nanoseconds per element (times the bare loop); largest error on the reference in ulp, and rows without one true digit`,
    );
    const times = sizes.map((n) => timesOf(quantity, n));
    printTable(
      ['', ...sizes.map((n) => `n = ${n.toLocaleString('en')}`), 'largest error'],
      quantity.ways.map((way, i) => [
        way.name,
        ...times.map((ofSize) => perElement(ofSize[i]!, ofSize[0]!)),
        worst(quantity, way),
      ]),
    );
  }
  if (!withOthers)
    console.log(
      '\nBeside other libraries (installs them into test/bench): npm run bench -- --others',
    );
}

/** Nanoseconds per element of every way; they take turns, so that all meet the same machine. */
function timesOf({ prepare, ways }: Quantity, n: number): number[] {
  const args = prepare(n);
  const calls = ways.map((way) => {
    const own = given(args, way);
    const call = way.of as (...args: unknown[]) => unknown;
    return () => first(call(...own));
  });
  return nanosecondsPerCall(calls).map((time) => time / n);
}

const perElement = (time: number, bare: number): string =>
  `${time.toFixed(1)} (${(time / bare).toFixed(2)})`;

function worst(quantity: Quantity, way: Way): string {
  let most = 0;
  let wrong = 0;
  for (const row of readRows()) {
    const args =
      row.fn === quantity.fn && row.error === undefined ? quantity.judgedBy(row) : undefined;
    if (args === undefined) continue;
    const truths = [row, row.normalized, row.generalized].filter((given) => given !== undefined);
    const result = attempt(() => (way.of as (...args: unknown[]) => unknown)(...args));
    const error = Math.min(...truths.map(({ value }) => distance(result, value, row.unit)));
    if (error < 2 ** 52) most = Math.max(most, error);
    else wrong += 1;
  }
  return `${most < 1e4 ? most.toFixed(1) : most.toExponential(0)}${wrong > 0 ? `, ${wrong} wrong` : ''}`;
}

/** Every way gives nats, or a gradient; rows in other units are met by converting. */
function distance(result: unknown, truth: unknown, unit: Row['unit'] = 'nat'): number {
  if (Array.isArray(truth))
    return Math.max(...truth.map((value, i) => distance((result as number[])?.[i], value, unit)));
  const value = truth === 'Infinity' ? Infinity : (truth as number);
  return typeof result === 'number' && !Number.isNaN(result)
    ? ulpsBetween(convertUnit(result, 'nat', unit), value)
    : Infinity;
}

function attempt(call: () => unknown): unknown {
  try {
    return call();
  } catch {
    return undefined;
  }
}

function first(result: unknown): number {
  return typeof result === 'number' ? result : (result as number[])[0]!;
}
