import { chapterFilesIn } from './figures.ts';

/** What the bundler tells of the modules it has read. */
interface Bundler {
  getModuleInfo(id: string): Module | null;
}
interface Module {
  readonly code: string | null;
  readonly exports: readonly string[];
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
}

const widget = /\/src\/widgets\/(\w+)\.tsx$/;
/** Passes on what the files beside it export; whoever imports from it needs not all of them. */
const barrel = /\/src\/entropy\/index\.ts$/;

/**
 * How scripts are cut into files: what pages need before any figure wakes, numbers and their units, and the figures of each
 * chapter with what they share. Together they are a tenth lighter than in a file each, and whoever has met the first of
 * a chapter has them all, even where the line breaks. The chapters are read in the one edition that is
 * named; `alone` are widgets that stand in no chapter, with the one whose figures they are kin to.
 */
export function codeSplitting(edition: string, { alone }: { alone: Kin }) {
  const chapterOf = new Map(
    chapterFilesIn(edition)
      .toReversed()
      .flatMap(({ slug, figures }) => figures.map(({ name }) => [name, slug])),
  );
  return {
    groups: [
      {
        name: 'page',
        test: /\/src\/(?:live\/(?:unit|address|memory)|i18n\/(?:units|locales))\.|vite\/preload-helper|rolldown\/runtime/,
        priority: 100,
      },
      { name: 'numbers', test: /\/src\/(?:live\/values|i18n\/numbers)\./, priority: 99 },
      ...byPlaces(chapterOf, alone),
      { name: (id: string, bundler: Bundler) => codeOf(id, bundler, chapterOf), priority: 0 },
    ],
  };
}

/** By a widget's name, the chapter that it stands in. */
type Chapters = ReadonlyMap<string, string>;
type Kin = Readonly<Record<string, string>>;

/**
 * What the figures of three chapters or more need is the file `figures`; what those of one or two need, a file named after
 * them. A figure that stands alone has no need of a whole chapter's file: what it shares with its kin is a file beside
 * theirs, what it shares with others lies where its kin and they share; what it alone needs is cut as the bundler likes.
 * Rolldown moves what a group's modules import into that group, so groups are tried from the most shared to the least.
 */
function byPlaces(chapterOf: Chapters, alone: Kin) {
  const highest = 6;
  const chapters = [...new Set(chapterOf.values())];
  const fileOf = (id: string, bundler: Bundler): { name: string; rank: number } | undefined => {
    const places = placesOf(id, bundler, chapterOf);
    if (!chapters.some((chapter) => places.has(chapter))) return undefined;
    const kin = Object.keys(alone).flatMap((widget) =>
      places.has(widget) ? [alone[widget]!] : [],
    );
    const within = chapters.filter((chapter) => places.has(chapter) || kin.includes(chapter));
    const { length } = within;
    if (length >= 3) return { name: 'figures', rank: highest };
    const shared = length === 1 && kin.length > 0;
    const name = ['figures', ...within, ...(shared ? ['alone'] : [])].join('-');
    return { name, rank: 2 * length + Number(shared) };
  };
  return Array.from({ length: highest }, (_, i) => ({
    name(id: string, bundler: Bundler): string | null {
      const file = fileOf(id, bundler);
      return file?.rank === i + 1 ? file.name : null;
    },
    priority: i + 1,
  }));
}

/** The chapters, and the widgets that stand in none, that need a module before their figures can wake. */
function placesOf(
  id: string,
  bundler: Bundler,
  chapterOf: Chapters,
  met = new Set<string>(),
): ReadonlySet<string> {
  const name = widget.exec(id)?.[1];
  if (name) return new Set([chapterOf.get(name) ?? name]);
  if (met.has(id)) return new Set();
  met.add(id);
  const importers = importersOf(id, bundler);
  return new Set(importers.flatMap((each) => [...placesOf(each, bundler, chapterOf, met)]));
}

function importersOf(id: string, bundler: Bundler): readonly string[] {
  const { importers = [], exports = [] } = bundler.getModuleInfo(id) ?? {};
  const named = new RegExp(`\\b(?:${exports.join('|')})\\b`);
  const names = (user: string): boolean => named.test(bundler.getModuleInfo(user)?.code ?? '');
  return importers.flatMap((each) =>
    barrel.test(each) ? bundler.getModuleInfo(each)!.importers.filter(names) : [each],
  );
}

/** The code to copy of one chapter's figures is a file, fetched when it is first asked for. */
function codeOf(id: string, bundler: Bundler, chapterOf: Chapters): string | null {
  const [user = '', ...others] = bundler.getModuleInfo(id)?.dynamicImporters ?? [];
  const chapter = chapterOf.get(widget.exec(user)?.[1] ?? '');
  return chapter && others.length === 0 ? `code-${chapter}` : null;
}
