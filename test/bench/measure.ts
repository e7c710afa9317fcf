/** What keeps the compiler from removing work whose result nobody reads. */
let sink = 0;

/**
 * Nanoseconds per call: the least of some rounds, each long enough for the clock, since whatever else the machine does
 * can only add. The call is first made warm, as in a page that draws the same figure over and over.
 */
export function nanosecondsPerCall(call: () => number, milliseconds = 4, rounds = 25): number {
  let calls = 1;
  let taken = 0;
  const start = performance.now();
  while (performance.now() - start < 40) taken = timed(call, calls);
  while (taken < milliseconds) {
    calls = Math.ceil(calls * Math.min(10, (1.2 * milliseconds) / Math.max(taken, 0.01)));
    taken = timed(call, calls);
  }
  const times = Array.from({ length: rounds }, () => timed(call, calls));
  return (Math.min(...times) / calls) * 1e6;
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
