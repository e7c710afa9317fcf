import { tag, type Locale } from '~/i18n/locales.ts';

interface SaidProps {
  readonly languages: readonly Locale[];
  readonly words: (language: Locale) => string;
}

/** A sentence in each of some languages, one after the other. */
export function Said({ languages, words }: SaidProps) {
  return (
    <>
      {languages.map((each) => (
        <span key={each} lang={tag[each]}>
          {words(each)}{' '}
        </span>
      ))}
    </>
  );
}
