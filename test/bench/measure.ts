/** What keeps the compiler from removing work whose result nobody reads. */
let sink = 0;

/**
 * Nanoseconds per call of several functions: the least of some rounds, each long enough for the clock, since whatever
 * else the machine does can only add. They take turns, and are first made warm, as in a page that draws the same figure
 * over and over.
 */
export function nanosecondsPerCall(
  functions: readonly (() => number)[],
  milliseconds = 4,
  rounds = 40,
): number[] {
  const calls = functions.map((call) => callsWithin(call, milliseconds));
  const least = functions.map(() => Infinity);
  for (let round = 0; round < rounds; round++)
    functions.forEach((call, i) => {
      least[i] = Math.min(least[i]!, timed(call, calls[i]!));
    });
  return least.map((time, i) => (time / calls[i]!) * 1e6);
}

/** How many calls take so long, when nothing else is in the way. */
function callsWithin(call: () => number, milliseconds: number): number {
  const start = performance.now();
  while (performance.now() - start < 40) timed(call, 1);
  let calls = 1;
  for (;;) {
    const taken = Math.min(timed(call, calls), timed(call, calls), timed(call, calls));
    if (taken >= milliseconds) return calls;
    calls = Math.ceil(calls * Math.min(10, (1.2 * milliseconds) / Math.max(taken, 0.01)));
  }
}

/** Whether the results added up to anything: asking keeps them alive. */
export function wasUsed(): boolean {
  return sink !== 0;
}

function timed(call: () => number, calls: number): number {
  const start = performance.now();
  for (let i = 0; i < calls; i++) sink += call();
  return performance.now() - start;
}

/** A plain table, columns aligned to the right but for the first. */
export function printTable(head: readonly string[], lines: readonly (readonly string[])[]): void {
  const all = [head, ...lines];
  const widths = head.map((_, i) => Math.max(...all.map((line) => (line[i] ?? '').length)));
  for (const line of all)
    console.log(
      line
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join('  '),
    );
}
