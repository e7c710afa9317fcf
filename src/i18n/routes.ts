import { locales, type Locale } from './locales.ts';

/** Two languages side by side, the first of them leading. */
export type Pair = readonly [Locale, Locale];

/** Every pair of languages, in both orders. */
export const pairs: readonly Pair[] = locales.flatMap((first) =>
  locales.filter((second) => second !== first).map((second) => [first, second] as const),
);

/** The pairs that a language leads. */
export function pairsLedBy(locale: Locale): readonly Pair[] {
  return pairs.filter(([first]) => first === locale);
}

/** The folder of an edition: one language's, or a pair's. */
export type Edition = Locale | `${Locale}-${Locale}`;

/** A pair's folder: `zh-en`. */
export function editionOf([first, second]: Pair): Edition {
  return `${first}-${second}`;
}

/** Every address of the site, from its root. They name files, so that any host, and a folder, can serve them. */
export const routes = {
  door: '/index.html',
  contents: (locale: Locale) => `/${locale}/index.html`,
  calculators: (locale: Locale) => `/${locale}/calculators.html`,
  glossary: (locale: Locale) => `/${locale}/glossary.html`,
  notes: (locale: Locale) => `/${locale}/notes.html`,
  print: (locale: Locale) => `/${locale}/print.html`,
  card: (locale: Locale) => `/card-${locale}.png`,
  corrections: (locale: Locale) => `/${locale}/corrections.xml`,
  module: (locale: Locale) => `/${locale}/module.html`,
  /** The entropy module as one file, to take along, and its types. */
  moduleFile: { script: '/entropy.js', types: '/entropy.d.ts' },
  search: (locale: Locale) => `/search/${locale}.js`,
  chapter: (edition: Edition, slug: string) => `/${edition}/${slug}.html`,
} as const;

/** A page's whole address, where the site knows its own; that may be a folder of a host. */
export function absolute(path: string, home: URL): string {
  return new URL(path.slice(1), new URL('.', home)).href;
}

const language = locales.join('|');
const folder = new RegExp(`^/(?:${language})(?:-(?:${language}))?/`);

/** The same page in another edition: the address with its first folder exchanged. */
export function inEdition(path: string, edition: Edition): string {
  return path.replace(folder, `/${edition}/`);
}
