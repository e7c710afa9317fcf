import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '~/i18n/locales.ts';
import { pace } from '~/i18n/pace.ts';
import { figureTags, type FigureTag } from '~/markup/figures.ts';
import { proseOf } from '~/markup/prose.ts';

export interface ChapterFile {
  readonly entry: CollectionEntry<'chapters'>;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly order: number;
  /** How long a reader needs, in whole minutes. */
  readonly minutes: number;
  readonly figures: readonly FigureTag[];
}

/** The chapters of one edition, in their order. */
export async function chaptersOf(locale: Locale): Promise<readonly ChapterFile[]> {
  const entries = await getCollection('chapters', ({ id }) => id.startsWith(`${locale}/`));
  return entries
    .map((entry) => ({
      entry,
      slug: entry.id.slice(locale.length + 1),
      ...entry.data,
      minutes: minutesFor(entry.body ?? '', locale),
      figures: figureTags(entry.body ?? ''),
    }))
    .sort((a, b) => a.order - b.order);
}

/**
 * A chapter's twin in another edition.
 *
 * @throws Error that names the file, where there is none.
 */
export function twinIn(
  chapters: readonly ChapterFile[],
  slug: string,
  locale: Locale,
): ChapterFile {
  const twin = chapters.find((chapter) => chapter.slug === slug);
  if (!twin)
    throw new Error(`The chapter ${slug} has no twin: there is no content/${locale}/${slug}.mdx.`);
  return twin;
}

function minutesFor(body: string, locale: Locale): number {
  const { counted, aMinute } = pace[locale];
  return Math.max(1, Math.round((proseOf(body).match(counted)?.length ?? 0) / aMinute));
}
