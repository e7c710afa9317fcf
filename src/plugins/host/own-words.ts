import { basename } from 'node:path/posix';
import type { Element } from 'hast';
import { parseSync } from 'rolldown/utils';
import { visit } from 'unist-util-visit';
import { changed, type Change } from '../changed.ts';
import { own } from '../own-words.ts';
import { filesEnding, textOf, type Built } from './built.ts';
import { walkTree, type Node } from '../walk.ts';

/**
 * Gives every figure a script with the words of its own language alone. A script that has marked words, or leads to one
 * that has, is written once for each language; a figure that says its language is pointed to that.
 */
export function splitOwnWords(built: Built): void {
  const paths = filesEnding(built, '.js').filter((path) => path.startsWith('_astro/'));
  const marked = new Map(
    paths.flatMap((path) => {
      const objects = markedIn(textOf(built, path));
      return objects.length > 0 ? [[path, objects] as const] : [];
    }),
  );
  const speaking = leadingTo([...marked.keys()], paths, built);
  const islands = islandsOf(built).filter(({ path }) => speaking.has(path));
  for (const locale of new Set(islands.map((each) => each.locale)))
    for (const path of speaking) {
      const text = changed(
        textOf(built, path),
        (marked.get(path) ?? []).flatMap((each) => keepOnly(each, locale)),
      );
      const spoken = [...speaking].reduce(
        (done, each) => done.replaceAll(basename(each), basename(named(each, locale))),
        text,
      );
      built.files.set(named(path, locale), Buffer.from(spoken));
    }
  for (const { element, path, locale } of islands)
    element.properties['component-url'] = `/${named(path, locale)}`;
  for (const [path, objects] of marked)
    built.files.set(
      path,
      Buffer.from(
        changed(
          textOf(built, path),
          objects.flatMap((each) => keepOnly(each, undefined)),
        ),
      ),
    );
}

function markedIn(text: string): readonly Node[] {
  if (!text.includes(own)) return [];
  const found: Node[] = [];
  walkTree(parseSync('chunk.js', text).program, (node) => {
    if (node.type === 'ObjectExpression' && node.properties?.some(({ key }) => key?.value === own))
      found.push(node);
  });
  return found;
}

/** Takes the mark out of an object, and the other languages where one is named. */
function keepOnly({ properties = [] }: Node, locale: string | undefined): Change[] {
  return properties.flatMap(({ key, start }, i) => {
    const mark = key?.value === own;
    if (!mark && (locale === undefined || key?.name === locale)) return [];
    const end = properties[i + 1]?.start ?? properties[i]!.end;
    return [{ start, end }];
  });
}

/** Scripts with marked words, and all that import them. */
function leadingTo(
  marked: readonly string[],
  paths: readonly string[],
  built: Built,
): ReadonlySet<string> {
  const found = new Set(marked);
  for (const target of found)
    for (const path of paths) if (textOf(built, path).includes(basename(target))) found.add(path);
  return found;
}

function islandsOf({ pages }: Built): { element: Element; path: string; locale: string }[] {
  const found: { element: Element; path: string; locale: string }[] = [];
  for (const page of pages.values())
    visit(page, 'element', (element) => {
      if (element.tagName !== 'astro-island') return;
      const { locale } = JSON.parse(String(element.properties['props'])) as { locale?: string };
      if (locale)
        found.push({ element, path: String(element.properties['component-url']).slice(1), locale });
    });
  return found;
}

const named = (path: string, locale: string): string =>
  path.replace(/^(_astro\/[\w-]+)\./, `$1-${locale}.`);
