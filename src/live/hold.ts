/**
 * While the reader holds something, the picture under the finger goes first: what else follows it waits until the browser
 * has nothing better to do, or a quarter of a second, and is there at once when the reader lets go.
 */
const patience = 250;
const waiting = new Map<string, () => void>();
let held = false;
let asked: number | undefined;

/** Does a task at once, or, while the reader holds something, soon; of tasks under one name only the last. */
export function soon(name: string, task: () => void): void {
  if (!held || !globalThis.requestIdleCallback) return task();
  waiting.set(name, task);
  asked ??= requestIdleCallback(doAll, { timeout: patience });
}

function doAll(): void {
  if (asked !== undefined) cancelIdleCallback(asked);
  asked = undefined;
  const tasks = [...waiting.values()];
  waiting.clear();
  for (const task of tasks) task();
}

function letGo(): void {
  held = false;
  doAll();
}

// There is no window where the site is built.
const listen = globalThis.addEventListener as typeof addEventListener | undefined;
listen?.('pointerdown', () => (held = true), { capture: true, passive: true });
for (const name of ['pointerup', 'pointercancel', 'blur']) listen?.(name, letGo, { capture: true });
