import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { locales, type Locale } from '~/i18n/locales.ts';

/** The built site. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The address that the site was built for, if any: only there does its page for lost links lead home without a script. */
export const siteUrl = process.env['SITE_URL']?.replace(/\/*$/, '/');

/** @throws Error that says what to do where the site has not been built. */
export function requireDist(): void {
  if (!existsSync(`${dist}index.html`))
    throw new Error('These tests read the built site: run `npm run build` first, or `npm test`.');
}

/** The address of every page that the build has made, from the site's root: `/zh/entropy.html`. */
export function pages(): readonly string[] {
  if (!existsSync(dist)) return [];
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .sort();
}

/** A page's HTML as the build wrote it. */
export function htmlOf(page: string): string {
  return readFileSync(dist + page.slice(1), 'utf8');
}

/** The edition that a page belongs to; none for the door and the page of lost links. */
export function editionOf(page: string): Locale | undefined {
  return locales.find((locale) => page.startsWith(`/${locale}/`));
}

/** The language that a page is in; where two stand side by side, the first. */
export function leading(page: string): Locale {
  return locales.find((locale) => page.startsWith(`/${locale}-`)) ?? editionOf(page) ?? locales[0];
}

/** The pages of one edition. */
export function pagesOf(locale: Locale): readonly string[] {
  return pages().filter((page) => editionOf(page) === locale);
}

/** A figure as it stands on a page. */
export interface PlacedFigure {
  readonly page: string;
  readonly model: string;
  /** Its number in the article, `3.2`; none for a picture that is not a numbered figure, as at the door. */
  readonly number: string | undefined;
  /** Whether it stands in a chapter, where the prose speaks of it. */
  readonly told: boolean;
  /** How to find it on the page. */
  readonly selector: string;
}

/** Every figure of every page; those that stand again side by side or for print are the same. */
export function figures(): readonly PlacedFigure[] {
  return pages()
    .filter((page) => !/^\/\w+-\w+\/|\/print\.html$/.test(page))
    .flatMap((page) =>
      [
        ...htmlOf(page).matchAll(/<figure\b([^>]*\bdata-model="([^"]+)"[^>]*)>(.*?)<\/figure>/gs),
      ].map(([, , model, inside]) => ({
        page,
        model: model!,
        number: /\bid="figure-([\w.]+)"/.exec(inside!)?.[1],
        told: htmlOf(page).includes('data-kind="chapter"'),
        selector: `figure.figure[data-model="${model}"]`,
      })),
    );
}
