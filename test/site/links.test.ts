import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dist, htmlOf, pages, siteUrl } from '../setup/dist.ts';

const here = 'https://here';

function linksOf(page: string): URL[] {
  const html = htmlOf(page).replace(/<!--.*?-->/gs, '');
  return [...html.matchAll(/<[a-z][^>]*>/g)]
    .flatMap(([element]) => [
      ...element.matchAll(
        /\s(?:href|src|component-url|renderer-url|before-hydration-url)="([^"]*)"/g,
      ),
    ])
    .map(([, to]) => (siteUrl ? to!.replace(siteUrl, `${here}/`) : to!))
    .map((to) => new URL(to.replaceAll('&amp;', '&'), here + page));
}

const idsOf = new Map(
  pages().map((page) => [
    page,
    new Set([...htmlOf(page).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!)),
  ]),
);

describe.each(pages())('%s', (page) => {
  const inside = linksOf(page).filter(({ origin }) => origin === here);

  it('links only to what is there', () => {
    expect(inside.length).toBeGreaterThanOrEqual(3);
    const missing = inside.filter(
      ({ pathname }) =>
        !existsSync(dist + decodeURIComponent(pathname.replace(/\/$/, '/index.html')).slice(1)),
    );
    expect(missing.map(String)).toEqual([]);
  });

  it('links only to passages that are there', () => {
    const lost = inside.filter(({ pathname, hash }) => {
      const ids = idsOf.get(pathname);
      return ids && hash.length > 1 && !ids.has(decodeURIComponent(hash.slice(1)));
    });
    expect(lost.map(String)).toEqual([]);
  });

  it('fetches nothing from anyone else’s machine', () => {
    const html = htmlOf(page);
    expect(
      [
        ...html.matchAll(
          /<(?:script|img|link|iframe|source)\b[^>]*\b(?:src|href)="(?:https?:)?\/\/[^"]*"/g,
        ),
      ]
        .map(String)
        .filter((each) => !/rel="(?:canonical|alternate)"/.test(each)),
    ).toEqual([]);
  });

  it('names its neighbours by the file, so that any host can serve it', () => {
    const loose = inside.filter(({ pathname }) => !/\.\w+$/.test(pathname));
    expect(loose.map(String)).toEqual([]);
  });
});

it('finds every file that its style sheets name', () => {
  const sheets = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  expect(sheets.length).toBeGreaterThan(0);
  const missing = sheets.flatMap((sheet) =>
    [...readFileSync(dist + sheet, 'utf8').matchAll(/url\(["']?([^)"']+)["']?\)/g)]
      .map(([, to]) => new URL(to!, `${here}/${sheet}`))
      .filter(({ origin, pathname }) => origin === here && !existsSync(dist + pathname.slice(1))),
  );
  expect(missing.map(String)).toEqual([]);
});

it('publishes no script, style or face that no page leads to', () => {
  const names = readdirSync(`${dist}_astro`);
  expect(names.length).toBeGreaterThan(20);
  const met = new Set<string>();
  const look = (text: string): void => {
    for (const name of names) if (text.includes(name)) met.add(name);
  };
  for (const page of pages()) look(htmlOf(page));
  for (const name of met)
    if (/\.(?:js|css)$/.test(name)) look(readFileSync(`${dist}_astro/${name}`, 'utf8'));
  expect(names.filter((name) => !met.has(name))).toEqual([]);
});
