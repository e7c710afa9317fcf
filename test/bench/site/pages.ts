import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locale } from '../../../src/i18n/locales.ts';
import { routes } from '../../../src/i18n/routes.ts';

/** The built site. */
export const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** A page of a kind, by its address from the site's root. */
export interface Kind {
  readonly kind: string;
  readonly path: string;
}

/** One page of every kind, and every chapter, in an edition. */
export function kindsOf(locale: Locale): readonly Kind[] {
  const chapters = chaptersOf(locale);
  const other = locale === 'zh' ? 'zh-en' : 'en-zh';
  return [
    { kind: 'door', path: routes.door },
    { kind: 'contents', path: routes.contents(locale) },
    ...chapters.map((slug) => ({ kind: slug, path: routes.chapter(locale, slug) })),
    { kind: 'calculators', path: routes.calculators(locale) },
    { kind: 'glossary', path: routes.glossary(locale) },
    { kind: 'notes', path: routes.notes(locale) },
    { kind: 'side by side', path: routes.chapter(other, chapters.at(-1)!) },
    { kind: 'print', path: routes.print(locale) },
    { kind: 'module', path: routes.module(locale) },
    { kind: '404', path: '/404.html' },
  ];
}

/** The chapters' names, in their order. */
export function chaptersOf(locale: Locale): readonly string[] {
  const content = new URL(`../../../content/${locale}/`, import.meta.url);
  const orderOf = (file: string): number =>
    Number(/^order: (\d+)$/m.exec(readFileSync(new URL(file, content), 'utf8'))?.[1]);
  return readdirSync(content)
    .toSorted((a, b) => orderOf(a) - orderOf(b))
    .map((file) => file.replace('.mdx', ''));
}
