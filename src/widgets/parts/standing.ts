import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { locales, type Locale } from '~/i18n/locales.ts';

/** What holds for all that stands in a figure: its language, and whether a script has taken over and controls work. */
export interface Standing {
  readonly locale: Locale;
  readonly awake: boolean;
  /** How often the figure has been reset: what is wrong in its fields is then forgotten. */
  readonly resets?: number;
  /** Whether it shows something else than the article does: what it asks before it shows is then beside the point. */
  readonly moved?: boolean;
  /** Whether what is wrong in a field is said in every language. */
  readonly both?: boolean;
}

export const Standing = createContext<Standing>({ locale: locales[0], awake: false });

/** How the figure stands that a part is in. */
export const useStanding = (): Standing => useContext(Standing);
