import { posix } from 'node:path';
import { generate, type Atrule, type Declaration } from 'css-tree';
import subsetFont from 'subset-font';
import { filesEnding, type Built } from './built.ts';
import { faceAndFile, faceName } from './faces.ts';

/** The characters that each face shows, by its name. */
export type Characters = ReadonlyMap<string, ReadonlySet<string>>;

/** What words in a formula may hold, and no face of KaTeX has: letters other than Latin and Greek ones. */
const elsewhere = /[^\p{scx=Latin}\p{scx=Greek}\p{scx=Common}\p{scx=Inherited}]/u;

/**
 * A piece of a typeface: what its `@font-face` says, its file, and whether something that shows some characters needs it.
 */
export interface CutFace {
  readonly rule: string;
  readonly file: string;
  readonly needed: (shown: Characters) => boolean;
}

/**
 * Cuts each typeface to the characters in use. What the first group of pages shows makes one file; what only the next group
 * shows makes another, which a browser fetches only where such a character stands on the page.
 */
export async function cutFaces(
  built: Built,
  rules: readonly Atrule[],
  groups: readonly Characters[],
): Promise<readonly CutFace[]> {
  const whole = new Map(filesEnding(built, '.woff2').map((path) => [path, built.files.get(path)!]));
  for (const path of filesEnding(built, '.woff2', '.woff', '.ttf')) built.files.delete(path);
  const cut = rules.map(async (rule) => {
    const declarations = rule
      .block!.children.toArray()
      .filter((each): each is Declaration => each.type === 'Declaration');
    const face = faceAndFile(declarations);
    const name = faceName(face);
    const bytes = whole.get(posix.join('_astro', posix.basename(face.file)));
    if (!bytes) throw new Error(`The built site has no ${face.file}.`);
    const had = new Set<string>();
    const pieces: CutFace[] = [];
    for (const [i, group] of groups.entries()) {
      const fresh = [...(group.get(name) ?? [])]
        .filter((each) => !had.has(each) && !elsewhere.test(each))
        .sort();
      if (fresh.length === 0) continue;
      // A browser measures lines by the first face that has a space.
      if (pieces.length === 0 && !fresh.includes(' ')) fresh.unshift(' ');
      const file = posix.join('_astro', `${stem(face.file)}${i || ''}.0.woff2`);
      built.files.set(
        file,
        await subsetFont(bytes, fresh.join(''), { targetFormat: 'woff2', noHinting: true }),
      );
      const mine = new Set(fresh);
      for (const each of fresh) had.add(each);
      pieces.push({
        rule: fontFace(declarations, file, fresh),
        file,
        needed: (shown) => [...(shown.get(name) ?? [])].some((each) => mine.has(each)),
      });
    }
    return pieces;
  });
  return (await Promise.all(cut)).flat();
}

function fontFace(
  declarations: readonly Declaration[],
  file: string,
  characters: readonly string[],
): string {
  const told = declarations
    .filter(({ property }) => property !== 'src')
    .map((each) => generate(each));
  const source = `src:url(${posix.basename(file)})format("woff2")`;
  return `@font-face{${[...told, source, `unicode-range:${ranges(characters)}`].join(';')}}`;
}

/** Characters as a stylesheet lists them: `U+30-39,U+2212`. */
function ranges(characters: readonly string[]): string {
  const points = characters.map((each) => each.codePointAt(0)!).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number): string => point.toString(16);
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join();
}

const stem = (path: string): string => posix.basename(path).split('.')[0]!;
