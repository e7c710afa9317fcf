import { generate, type Atrule, type CssNode, type Rule } from 'css-tree';
import type { Root } from 'hast';
import { changed, type Change } from '../changed.ts';
import { filesEnding, textOf, type Built } from './built.ts';
import { cutFaces, type CutFace } from './cut-faces.ts';
import { element, headOf, kindOf } from './head.ts';
import type { StyleRules } from './style-attributes.ts';
import { parsed, place } from './stylesheets.ts';
import { used } from './used.ts';

/** What {@link cutFormulas} is told beside the site itself. */
export interface Cut {
  /** What may be written into a formula on the page: the characters of every number and unit. */
  readonly live: string;
  /** Rules that stand outside the layer, and win over it. */
  readonly rulesFor: StyleRules;
}

/**
 * Cuts the stylesheet of the formulas to the rules, the typefaces and the characters that the site's formulas use, and
 * gives it files of its own, which only pages with formulas ask for: one for the chapters, one for all other pages, so that
 * a chapter carries nothing for a page that its reader may never open.
 */
export async function cutFormulas(built: Built, { live, rulesFor }: Cut): Promise<void> {
  const layer = takeLayers(built).flatMap(({ block }) => block?.children.toArray() ?? []);
  const rules = layer.filter((node): node is Rule => node.type === 'Rule');
  const groups = grouped(built).map(({ name, pages }) => ({
    name,
    pages,
    found: used(pages, rules, live),
  }));
  const faces = await cutFaces(
    built,
    layer.filter(isFontFace),
    groups.map(({ found }) => found.characters),
  );
  for (const { name, pages, found } of groups) {
    const own = faces.filter((face) => face.needed(found.characters));
    const kept = layer.flatMap((node) =>
      node.type === 'Rule' ? found.rule(node) : isFontFace(node) ? [] : [generate(node)],
    );
    const styles = rulesFor(pages.keys());
    if (own.length === 0 && styles === '') continue;
    const sheet = `_astro/${name}.0.css`;
    const text = `@layer katex{${own.map(({ rule }) => rule).join('')}${kept.join('')}}${styles}`;
    built.files.set(sheet, Buffer.from(text));
    for (const [path, page] of pages) {
      const shown = found.faces.get(path);
      if (shown || rulesFor([path]) !== '')
        link(
          page,
          sheet,
          own.filter((face) => shown && face.needed(shown)),
        );
    }
  }
}

function grouped({ pages }: Built): { name: string; pages: Map<string, Root> }[] {
  const isChapter = ([, page]: [string, Root]): boolean => kindOf(page) === 'chapter';
  const all = [...pages];
  return [
    { name: 'formulas', pages: new Map(all.filter(isChapter)) },
    { name: 'formulas-elsewhere', pages: new Map(all.filter((each) => !isChapter(each))) },
  ];
}

/** Takes the layer `katex` out of every stylesheet, and gives it back. */
function takeLayers(built: Built): readonly Atrule[] {
  return filesEnding(built, '.css').flatMap((path) => {
    const text = textOf(built, path);
    const tree = parsed(text);
    const layers = tree.type === 'StyleSheet' ? tree.children.toArray().filter(isFormulas) : [];
    const changes: Change[] = layers.map((layer) => ({ ...place(layer), text: '' }));
    const rest = changed(text, changes);
    if (/KaTeX_/.test(rest))
      throw new Error(
        `${path} names a typeface of the formulas outside their layer, where it is cut blindly.`,
      );
    built.files.set(path, Buffer.from(rest));
    return layers;
  });
}

/** The sheet is asked for before the page's own, and the faces that the page needs together with it. */
function link(page: Root, sheet: string, faces: readonly CutFace[]): void {
  const { children } = headOf(page);
  const at = children.findIndex(
    (child) => child.type === 'element' && String(child.properties['rel']) === 'stylesheet',
  );
  children.splice(
    at === -1 ? children.length : at,
    0,
    element('link', { rel: ['stylesheet'], href: `/${sheet}` }),
    ...faces.map(({ file }) =>
      element('link', {
        rel: ['preload'],
        as: 'font',
        type: 'font/woff2',
        crossOrigin: '',
        href: `/${file}`,
      }),
    ),
  );
}

function isFormulas(node: CssNode): node is Atrule {
  return (
    node.type === 'Atrule' &&
    node.name === 'layer' &&
    node.block !== null &&
    node.prelude !== null &&
    generate(node.prelude) === 'katex'
  );
}

function isFontFace(node: CssNode): node is Atrule {
  return node.type === 'Atrule' && node.name === 'font-face';
}
