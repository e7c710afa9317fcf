/**
 * While the reader holds something, the picture under the finger goes first: what else follows it waits until the browser
 * has nothing better to do, or a quarter of a second, and is there at once when the reader lets go.
 */
const waiting = new Map<string, () => void>();
let held = false;
let asked = false;

/** Does a task at once, or, while the reader holds something, soon; of tasks under one name only the last. */
export function soon(name: string, task: () => void): void {
  waiting.set(name, task);
  if (!held || !globalThis.requestIdleCallback) return doAll();
  if (!asked) requestIdleCallback(doAll, { timeout: 250 });
  asked = true;
}

function doAll(): void {
  asked = false;
  const tasks = [...waiting.values()];
  waiting.clear();
  for (const task of tasks) task();
}

if (!import.meta.env.SSR)
  for (const name of ['pointerdown', 'pointerup', 'pointercancel'])
    addEventListener(
      name,
      () => {
        held = name === 'pointerdown';
        doAll();
      },
      true,
    );
