import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { locales, type Locale } from '~/i18n/locales.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));

/** A chapter's source, cut at its marks: what stands under `{/* S1.2 *\/}` until the next mark. */
export interface Chapter {
  readonly locale: Locale;
  readonly slug: string;
  /** The chapter's file, for messages. */
  readonly file: string;
  readonly text: string;
  readonly passages: readonly Passage[];
}

export interface Passage {
  /** The points of the source that it carries. */
  readonly points: readonly string[];
  readonly text: string;
}

/** The chapters that an edition has, by name; none where there is no folder. */
export const slugs = (locale: Locale): readonly string[] =>
  (existsSync(content + locale) ? readdirSync(content + locale) : [])
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.replace('.mdx', ''))
    .sort();

export function chapter(locale: Locale, slug: string): Chapter {
  const file = `content/${locale}/${slug}.mdx`;
  const text = readFileSync(`${content}${locale}/${slug}.mdx`, 'utf8');
  const [, ...cut] = text.split(/^\{\/\*\s*((?:P|S\d+\.)\d[^*]*?)\s*\*\/\}$/m);
  const passages = cut.flatMap((points, i) =>
    i % 2 === 0 ? [{ points: points.split(/\s+/), text: cut[i + 1]! }] : [],
  );
  return { locale, slug, file, text, passages };
}

/** Every chapter of every edition. */
export const chapters = (): readonly Chapter[] =>
  locales.flatMap((locale) => slugs(locale).map((slug) => chapter(locale, slug)));

/** What a passage names with a tag, in order: the ids of its terms, the readings of its numbers. */
export function named(text: string, tag: string, attribute: string): readonly string[] {
  return [...text.matchAll(new RegExp(`<${tag}\\b[^>]*\\b${attribute}="([^"]+)"`, 'g'))].map(
    ([, name]) => name!,
  );
}
