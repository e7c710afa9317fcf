import type { Locale } from '~/i18n/locales.ts';
import type { Unit } from '~/i18n/units.ts';
import { chosenUnit, onUnit } from '~/live/unit.ts';

/** Says every number of information on the page in the unit that the reader has chosen for the site; bits need no script. */
async function say(unit: Unit): Promise<void> {
  const { writeUnit } = await import('~/live/values.ts');
  if (unit === chosenUnit()) writeUnit(unit, document.documentElement.dataset['locale'] as Locale);
}

if (chosenUnit() !== 'bit') void say(chosenUnit());
onUnit((unit) => void say(unit));
