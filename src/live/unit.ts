import { units, type Unit } from '~/i18n/units.ts';

const key = 'unit';
const listeners = new Set<(unit: Unit) => void>();
let current: Unit | undefined;

/** The unit that the reader has chosen for the whole site: a link's, else the remembered one, else the bit. */
export function chosenUnit(): Unit {
  current ??= fromLink() ?? remembered() ?? 'bit';
  return current;
}

/** Chooses the unit for the whole site, and remembers it on this device. */
export function chooseUnit(unit: Unit): void {
  current = unit;
  try {
    localStorage.setItem(key, unit);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener(unit);
}

/** Calls a listener at each choice; the answer stops that. */
export function onUnit(listener: (unit: Unit) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function fromLink(): Unit | undefined {
  return known(new URLSearchParams(location.search).get(key));
}

function remembered(): Unit | undefined {
  try {
    return known(localStorage.getItem(key));
  } catch {
    return undefined;
  }
}

function known(text: string | null): Unit | undefined {
  return units.find((unit) => unit === text);
}
