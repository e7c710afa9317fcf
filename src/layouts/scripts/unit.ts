import type { Unit } from '~/i18n/units.ts';
import { chosenUnit, onUnit } from '~/live/unit.ts';

/** Says every number of information on the page in the unit that the reader has chosen for the site; bits need no script. */
async function say(unit: Unit): Promise<void> {
  const values = await import('~/live/values.ts').catch(() => undefined);
  if (unit === chosenUnit()) values?.writeUnit(unit);
}

if (chosenUnit() !== 'bit') void say(chosenUnit());
onUnit((unit) => void say(unit));
