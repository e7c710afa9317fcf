import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales, tag } from '~/i18n/locales.ts';
import { inEdition, routes } from '~/i18n/routes.ts';
import { dist, editionOf, htmlOf, pages, siteUrl } from '../setup/dist.ts';

/** What a page tells search engines: where it is in each language and, where those lead on from the door, the door. */
function twinsOf(path: string): Record<string, string> {
  const home = path === '/index.html' || /^\/\w+\/index\.html$/.test(path);
  if (!home && !editionOf(path)) return {};
  const twins = locales.map((locale) => [
    tag[locale],
    home ? routes.contents(locale) : inEdition(path, locale),
  ]);
  const all = home ? [...twins, ['x-default', '/index.html']] : twins;
  return Object.fromEntries(all.map(([language, to]) => [language, siteUrl + to!.slice(1)]));
}

describe.runIf(siteUrl)('to search engines', () => {
  it.each(pages())('%s tells of its twins, and the first pages of the door', (path) => {
    const said = [
      ...htmlOf(path).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g),
    ];
    expect(Object.fromEntries(said.map(([, language, to]) => [language, to]))).toEqual(
      twinsOf(path),
    );
  });

  it('names every page with its twins in the sitemap, but for that of lost links', () => {
    const sitemap = readFileSync(`${dist}sitemap.xml`, 'utf8');
    const entries = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>(.*?)<\/url>/g)].map(
      ([, at, twins]) => [
        at,
        Object.fromEntries(
          [...twins!.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language, to]) => [
            language,
            to,
          ]),
        ),
      ],
    );
    const listed = pages().filter((path) => path !== '/404.html');
    expect(Object.fromEntries(entries)).toEqual(
      Object.fromEntries(listed.map((path) => [siteUrl + path.slice(1), twinsOf(path)])),
    );
  });
});

it.skipIf(siteUrl)('says nothing of where it is without SITE_URL', () => {
  for (const path of pages())
    expect(htmlOf(path)).not.toMatch(/<link rel="(?:canonical|alternate)" [^>]*http/);
});
