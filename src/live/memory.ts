/** What our names begin with: other sites may share our origin, and our storage with it. `first.js` says it, too. */
const ours = 'entropy:';

/** Where it is kept: on this device, or, where storage is forbidden or there is none, for as long as the page lives. */
let memory: Record<string, string> = {};
try {
  if (!import.meta.env.SSR) memory = localStorage ?? memory;
} catch {
  // Forbidden.
}

/** What is remembered under a name. */
export function remembered(name: string): string | undefined {
  return memory[ours + name];
}

/** Remembers a text, or forgets it; in vain where the device is full, and without complaint. */
export function remember(name: string, text: string | undefined): void {
  try {
    if (text === undefined) delete memory[ours + name];
    else memory[ours + name] = text;
  } catch {
    // Full: the choice lasts as long as what was chosen stands.
  }
}
