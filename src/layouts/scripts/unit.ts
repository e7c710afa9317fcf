import type { Unit } from '~/i18n/units.ts';
import { chosenUnit, onUnit } from '~/live/unit.ts';

/** Says every number of information on the page in the unit that the reader has chosen for the site; bits need no script. */
async function say(unit: Unit): Promise<void> {
  if (unit !== 'bit') wakeAll();
  const values = await import('~/live/values.ts').catch(() => undefined);
  if (unit === chosenUnit()) values?.writeUnit(unit);
}

/** Wakes the figures that the reader has not met, once the page is there: on paper they too say the reader's unit. */
function wakeAll(): void {
  if (document.readyState === 'complete') dispatchEvent(new Event('wake'));
  else addEventListener('load', wakeAll, { once: true });
}

if (chosenUnit() !== 'bit') void say(chosenUnit());
onUnit((unit) => void say(unit));
