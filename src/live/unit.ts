import { units, type Unit } from '~/i18n/units.ts';
import { remember, remembered } from './memory.ts';

const key = 'unit';
const listeners = new Set<(unit: Unit) => void>();
let current: Unit | undefined;

/** The unit that the reader has chosen for the whole site: a link's, else the remembered one, else the bit. */
export function chosenUnit(): Unit {
  current ??= inLink() ?? known(remembered(key)) ?? 'bit';
  return current;
}

/**
 * Chooses the unit for the whole site, and remembers it on this device, or, where that may not be, for as long as the page.
 */
export function chooseUnit(unit: Unit): void {
  remember(key, unit);
  turn(unit);
}

/** Takes the unit that was chosen on another page meanwhile, unless this page's link has one of its own. */
export function renewUnit(): void {
  const unit = known(remembered(key));
  if (unit && unit !== chosenUnit() && !inLink()) turn(unit);
}

/** Calls a listener at each choice; the answer stops that. */
export function onUnit(listener: (unit: Unit) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function turn(unit: Unit): void {
  current = unit;
  for (const listener of listeners) listener(unit);
}

function inLink(): Unit | undefined {
  return known(new URLSearchParams(location.search).get(key));
}

function known(text: string | null | undefined): Unit | undefined {
  return units.find((unit) => unit === text);
}
