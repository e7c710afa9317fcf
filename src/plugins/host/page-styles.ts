import { generate, type CssNode, type Rule } from 'css-tree';
import type { Element, Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { classesOf } from '../../markup/classes.ts';
import { changed, type Change } from '../changed.ts';
import { filesEnding, textOf, type Built } from './built.ts';
import { element, headOf, kindOf } from './head.ts';
import { parsed, place } from './stylesheets.ts';

/**
 * Takes the rules for other kinds of pages out of what a chapter loads. Which kind a page is, the classes of its `main`
 * say; a rule that asks for one of them that no chapter has goes into a second sheet, which the other pages load after the
 * first.
 */
export function splitPageStyles(built: Built): void {
  const foreign = foreignClasses(built);
  for (const path of filesEnding(built, '.css')) {
    const text = textOf(built, path);
    const { changes, moved } = taken(parsed(text), text, foreign);
    if (changes.length === 0) continue;
    const second = path.replace(/^(_astro\/[\w-]+)/, '$1-elsewhere');
    built.files.set(path, Buffer.from(changed(text, changes)));
    built.files.set(second, Buffer.from(moved));
    for (const page of built.pages.values())
      if (kindOf(page) !== 'chapter') follow(page, path, second);
  }
}

function foreignClasses({ pages }: Built): ReadonlySet<string> {
  const foreign = new Set<string>();
  for (const page of pages.values())
    if (kindOf(page) !== 'chapter') mainClasses(page).forEach((name) => foreign.add(name));
  for (const page of pages.values())
    if (kindOf(page) === 'chapter') mainClasses(page).forEach((name) => foreign.delete(name));
  return foreign;
}

function mainClasses(page: Root): readonly string[] {
  let main: Element | undefined;
  visit(page, 'element', (node) => {
    if (node.tagName !== 'main') return undefined;
    main = node;
    return EXIT;
  });
  return main ? classesOf(main) : [];
}

/** The rules to be moved, cut out of their text, and once more by themselves within the same layers and conditions. */
function taken(
  node: CssNode,
  text: string,
  foreign: ReadonlySet<string>,
): { changes: Change[]; moved: string; whole?: boolean } {
  const cut = (): ReturnType<typeof taken> => {
    const at = place(node);
    return { changes: [{ ...at, text: '' }], moved: text.slice(at.start, at.end), whole: true };
  };
  if (node.type === 'Rule' && asksFor(node, foreign)) return cut();
  const children =
    node.type === 'StyleSheet'
      ? node.children
      : node.type === 'Atrule' && node.name !== 'font-face'
        ? node.block?.children
        : undefined;
  const found = (children?.toArray() ?? []).map((child) => taken(child, text, foreign));
  // A layer stays where it is, even without a rule: its place says how strong it is.
  if (node.type === 'Atrule' && node.name !== 'layer' && found.length > 0)
    if (found.every(({ whole }) => whole)) return cut();
  const moved = found.map((each) => each.moved).join('');
  const within =
    node.type === 'Atrule'
      ? `@${node.name} ${node.prelude ? generate(node.prelude) : ''}{${moved}}`
      : moved;
  return { changes: found.flatMap(({ changes }) => changes), moved: moved === '' ? '' : within };
}

function asksFor({ prelude }: Rule, foreign: ReadonlySet<string>): boolean {
  return (
    prelude.type === 'SelectorList' &&
    prelude.children
      .toArray()
      .every(
        (selector) =>
          selector.type === 'Selector' &&
          selector.children
            .toArray()
            .some((part) => part.type === 'ClassSelector' && foreign.has(part.name)),
      )
  );
}

function follow(page: Root, path: string, second: string): void {
  const { children } = headOf(page);
  const at = children.findIndex(
    (child) => child.type === 'element' && child.properties['href'] === `/${path}`,
  );
  if (at !== -1)
    children.splice(at + 1, 0, element('link', { rel: ['stylesheet'], href: `/${second}` }));
}
