import { locales, type Locale } from './locales.ts';

/** Every address of the site, from its root. They name files, so that any host, and a folder, can serve them. */
export const routes = {
  door: '/index.html',
  contents: (locale: Locale) => `/${locale}/index.html`,
  module: (locale: Locale) => `/${locale}/module.html`,
  search: (locale: Locale) => `/search/${locale}.js`,
  chapter: (locale: Locale, slug: string) => `/${locale}/${slug}.html`,
} as const;

/** The same page in another language: the address with its first folder exchanged. */
export function inLocale(path: string, locale: Locale): string {
  return path.replace(new RegExp(`^/(?:${locales.join('|')})/`), `/${locale}/`);
}
