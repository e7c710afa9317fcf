import { chosenUnit, onUnit } from '~/live/unit.ts';
import { writeUnit } from '~/live/values.ts';

/** Says every number of information on the page in the unit that the reader has chosen for the site. */
if (chosenUnit() !== 'bit') writeUnit(chosenUnit());
onUnit(writeUnit);
