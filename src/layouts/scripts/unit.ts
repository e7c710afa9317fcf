import type { Locale } from '~/i18n/locales.ts';
import { chosenUnit, onUnit } from '~/live/unit.ts';
import { writeUnit } from '~/live/values.ts';

/** Says every number of information on the page in the unit that the reader has chosen for the site. */
const locale = document.documentElement.dataset['locale'] as Locale;

if (chosenUnit() !== 'bit') writeUnit(chosenUnit(), locale);
onUnit((unit) => writeUnit(unit, locale));
