import { posix } from 'node:path';
import { generate, type Atrule, type CssNode, type Declaration, type Rule } from 'css-tree';
import type { Root } from 'hast';
import subsetFont from 'subset-font';
import { filesEnding, textOf, type Built } from './built.ts';
import { faceAndFile, faceName } from './faces.ts';
import { element, headOf } from './head.ts';
import { changed, parsed, place, type Change } from './stylesheets.ts';
import { used, type Used } from './used.ts';

const sheet = '_astro/formulas.0.css';

/** What {@link cutFormulas} is told beside the site itself. */
export interface Cut {
  /** What may be written into a formula on the page: the characters of every number and unit. */
  readonly live: string;
  /** Rules that stand outside the layer, and win over it. */
  readonly rules: string;
}

/**
 * Cuts the stylesheet of the formulas to the rules, the typefaces and the characters that the site's formulas use, and
 * gives it a file of its own, which only pages with formulas ask for.
 */
export async function cutFormulas(built: Built, { live, rules }: Cut): Promise<void> {
  const layers = takeLayers(built);
  const inLayer = layers.flatMap(({ block }) => block?.children.toArray() ?? []);
  const found = used(
    built,
    inLayer.filter((node): node is Rule => node.type === 'Rule'),
    live,
  );
  const faces = await Promise.all(
    inLayer.filter(isFontFace).map((node) => cutFace(built, node, found)),
  );
  const kept = inLayer.flatMap((node) =>
    node.type === 'Rule' ? found.rule(node) : isFontFace(node) ? [] : generate(node),
  );
  for (const path of filesEnding(built, '.woff', '.ttf')) built.files.delete(path);
  const text = `@layer katex{${faces.map((face) => face?.rule ?? '').join('')}${kept.join('')}}${rules}`;
  built.files.set(sheet, Buffer.from(text));
  for (const [path, page] of built.pages) {
    const names = found.faces.get(path);
    if (!names && !rules.includes('[data-style')) continue;
    link(
      page,
      faces.flatMap((face) => (face && names?.has(face.name) ? face.file : [])),
    );
  }
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

async function cutFace(built: Built, rule: Atrule, { characters }: Used) {
  const declarations = rule
    .block!.children.toArray()
    .filter((each): each is Declaration => each.type === 'Declaration');
  const face = faceAndFile(declarations);
  const path = posix.join('_astro', posix.basename(face.file));
  const text = characters.get(faceName(face));
  const whole = built.files.get(path);
  if (!whole) throw new Error(`The built site has no ${path}.`);
  if (!text) {
    built.files.delete(path);
    return undefined;
  }
  built.files.set(
    path,
    await subsetFont(whole, [...text].sort().join(''), { targetFormat: 'woff2', noHinting: true }),
  );
  const told = declarations
    .filter(({ property }) => property !== 'src')
    .map((each) => generate(each));
  const source = `src:url(${posix.basename(path)})format("woff2")`;
  return {
    name: faceName(face),
    file: `/${path}`,
    rule: `@font-face{${[...told, source].join(';')}}`,
  };
}

/** The sheet is asked for before the page's own, and the faces that the page needs together with it. */
function link(page: Root, files: readonly string[]): void {
  const { children } = headOf(page);
  const at = children.findIndex(
    (child) => child.type === 'element' && child.properties['rel']?.toString() === 'stylesheet',
  );
  children.splice(
    at === -1 ? children.length : at,
    0,
    element('link', { rel: ['stylesheet'], href: `/${sheet}` }),
    ...files.map((href) =>
      element('link', { rel: ['preload'], as: 'font', type: 'font/woff2', crossOrigin: '', href }),
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
