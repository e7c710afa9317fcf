/** What our names begin with: other sites may share our origin, and our storage with it. `first.js` says it, too. */
const ours = 'entropy:';

/** What this device remembers under a name; nothing where storage is forbidden. */
export function remembered(name: string): string | undefined {
  try {
    return localStorage[ours + name] as string | undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a text on this device, or forgets it; in vain where storage is forbidden, and without complaint. */
export function remember(name: string, text: string | undefined): void {
  try {
    if (text === undefined) delete localStorage[ours + name];
    else localStorage[ours + name] = text;
  } catch {
    // Forbidden: the choice lasts as long as the page.
  }
}
