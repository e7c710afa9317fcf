import { tag, type Locale } from '~/i18n/locales.ts';
import { absolute, inEdition, pairsLedBy, routes } from '~/i18n/routes.ts';
import { site } from '~/i18n/site.ts';

/** What search engines may know of a page, as schema.org has it; addresses only where the site knows its own. */
export interface Described {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly published: string;
  readonly changed: string;
  /** A chapter's place in the article; none for the article itself. */
  readonly position?: number;
}

const licence = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** A page's structured data, as the JSON of a `TechArticle`. */
export function structured(page: Described, home: URL | undefined): string {
  const { locale, title, description, path, published, changed, position } = page;
  const address = (to: string) => (home ? { url: absolute(to, home) } : {});
  const whole = {
    '@type': 'TechArticle',
    headline: site[locale].title,
    inLanguage: tag[locale],
    ...address(routes.contents(locale)),
  };
  const twins = pairsLedBy(locale).map(([, second]) => ({
    '@type': 'TechArticle',
    inLanguage: tag[second],
    ...address(inEdition(path, second)),
  }));
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: title,
    description,
    inLanguage: tag[locale],
    datePublished: published,
    dateModified: changed,
    license: licence,
    isAccessibleForFree: true,
    ...address(path),
    ...(position === undefined ? {} : { position, isPartOf: whole }),
    workTranslation: twins,
  }).replace(/</g, '\\u003c');
}
