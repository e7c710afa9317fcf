import { regionalTag, type Locale } from '~/i18n/locales.ts';
import { notesWords } from '~/i18n/notes.ts';
import { absolute, routes } from '~/i18n/routes.ts';
import { site } from '~/i18n/site.ts';

/** A way to cite the article, ready to be copied. */
export interface Citation {
  readonly name: string;
  readonly text: string;
}

/**
 * How to cite one edition, as BibTeX, by the Chinese standard GB/T 7714, and in plain words; with the article's address
 * only where it is known.
 */
export function citations(
  locale: Locale,
  published: string,
  home: URL | undefined,
): readonly Citation[] {
  const { title } = site[locale];
  const { plain, edition, readOn, langid, sentence } = notesWords[locale].cite;
  const address = home && absolute(routes.contents(locale), home);
  const fields = [
    ['title', `{${title}}`],
    ['year', published.slice(0, 4)],
    ['date', published],
    ['edition', edition],
    ['langid', langid],
    ...(address ? [['url', address]] : []),
  ];
  const bibtex = fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n');
  const rest = [edition, dateText(published, locale), ...(address ? [address] : [])];
  return [
    { name: plain, text: sentence(title, rest) },
    { name: 'BibTeX', text: `@online{cross-entropy-explained-${locale},\n${bibtex}\n}` },
    {
      name: 'GB/T 7714',
      text: `${title}[EB/OL]. (${published})[${readOn}].${address ? ` ${address}.` : ''}`,
    },
  ];
}

/** A date as a language writes it. */
export function dateText(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(regionalTag[locale], {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(date));
}
