/** What this device remembers under a name; nothing where storage is forbidden. */
export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a text on this device, or forgets it; in vain where storage is forbidden, and without complaint. */
export function remember(name: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    // Forbidden: the choice lasts as long as the page.
  }
}
