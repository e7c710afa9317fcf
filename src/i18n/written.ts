import { unitName } from './numbers.ts';

/** Every character that a number or a unit may need once a script writes it: typefaces are cut to the characters in use. */
export const writtenCharacters = `0123456789.−×∞e ⁰¹²³⁴⁵⁶⁷⁸⁹⁻${Object.values(unitName)
  .flatMap((names) => Object.values(names))
  .join('')}`;
