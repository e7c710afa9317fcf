/**
 * A figure's state stands in the address, `?weather=0.8,0.5`, so that a copied link, a reload, Back and the toggle keep it.
 */
const changes = new Map<string, string | undefined>();
let waiting: ReturnType<typeof setTimeout> | undefined;

/** What the address says of a name, or undefined. */
export function fromAddress(name: string): string | undefined {
  if (changes.has(name)) return changes.get(name);
  return new URLSearchParams(location.search).get(name) ?? undefined;
}

/** Puts a text into the address under a name, or takes it away; soon, since browsers limit how often. */
export function toAddress(name: string, text: string | undefined): void {
  changes.set(name, text);
  clearTimeout(waiting);
  waiting = setTimeout(flushAddress, 200);
}

/** Puts into the address what still waits, for whoever is about to leave or to copy it. */
export function flushAddress(): void {
  clearTimeout(waiting);
  if (changes.size === 0) return;
  const address = new URL(location.href);
  for (const [name, text] of changes) {
    if (text === undefined) address.searchParams.delete(name);
    else address.searchParams.set(name, text);
  }
  changes.clear();
  address.search = readable(address.searchParams);
  history.replaceState(history.state, '', address);
}

/** A query that a person can read: commas, colons and semicolons stay as they are. */
export function readable(query: URLSearchParams): string {
  return query.toString().replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%3B/g, ';');
}
