/**
 * While the reader holds something, the picture under the finger goes first: what else follows it waits until the browser
 * has nothing better to do, or a quarter of a second, and is there at once when the reader lets go.
 */
const waiting = new Map<string, () => void>();
let held = false;

/** Does a task at once, or, while the reader holds something, soon; of tasks under one name only the last. */
export function soon(name: string, task: () => void): void {
  const first = waiting.size === 0;
  waiting.set(name, task);
  if (!held || !globalThis.requestIdleCallback) doAll();
  else if (first) requestIdleCallback(doAll, { timeout: 250 });
}

function doAll(): void {
  for (const [name, task] of waiting) {
    waiting.delete(name);
    task();
  }
}

if (!import.meta.env.SSR)
  for (const name of ['pointerdown', 'pointerup', 'pointercancel'])
    addEventListener(
      name,
      () => {
        held = name === 'pointerdown';
        if (!held) doAll();
      },
      true,
    );
