import type { Element, Root } from 'hast';
import { classesOf, hasClass } from '../../markup/classes.ts';
import type { Built } from './built.ts';

/** The rules that say what the `style` attributes of some pages said. */
export type StyleRules = (paths: Iterable<string>) => string;

/**
 * Takes every `style` attribute off the pages, since a strict policy allows none, and gives back the rules that do the same:
 * a class in a formula, which no script rewrites, and `data-style` elsewhere, where a figure may set its own classes. A
 * script that later sets an element's style still wins. The rules stand outside all layers, and so above them, as the
 * attributes did.
 */
export function withoutStyleAttributes({ pages }: Built): StyleRules {
  const styled = new Map([...pages].map(([path, page]) => [path, styledIn(page, false)]));
  const names = namesByUse([...styled.values()].flat().map(({ style }) => style));
  const rules = new Map<string, ReadonlySet<string>>();
  for (const [path, found] of styled)
    rules.set(path, new Set(found.map((each) => ruleInstead(each, names.get(each.style)!))));
  return (paths) =>
    [...new Set([...paths].flatMap((path) => [...rules.get(path)!]))].sort(byStyle).join('');
}

/** What a style attribute says, in as few letters as it can be said. */
const shortest = (style: unknown): string =>
  String(style)
    .split(';')
    .map((each) => each.trim().replace(/\s*:\s*/, ':'))
    .filter((each) => each !== '')
    .join(';')
    .replace(/(?<![\d.])0(?=\.\d)/g, '');

function ruleInstead({ element, formula, style }: Styled, name: string): string {
  // A formula may stand on several pages, and is changed once.
  if (element.properties['style'] !== undefined) {
    delete element.properties['style'];
    if (formula) element.properties['className'] = [...classesOf(element), `k${name}`];
    else element.properties['dataStyle'] = name;
  }
  return `${formula ? `.k${name}` : `[data-style="${name}"]`}{${style}}`;
}

/** Alike beside alike, which packs well. */
const byStyle = (a: string, b: string): number =>
  a.slice(a.indexOf('{')) < b.slice(b.indexOf('{')) ? -1 : 1;

interface Styled {
  readonly element: Element;
  readonly formula: boolean;
  readonly style: string;
}

function styledIn(parent: Root | Element, formula: boolean): Styled[] {
  return parent.children.flatMap((element) => {
    if (element.type !== 'element') return [];
    const inside = formula || hasClass(element, 'katex');
    const { style } = element.properties;
    const own = style === undefined ? [] : [{ element, formula: inside, style: shortest(style) }];
    return [...own, ...styledIn(element, inside)];
  });
}

/** The commonest gets the shortest name. */
function namesByUse(styles: readonly string[]): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const style of styles) uses.set(style, (uses.get(style) ?? 0) + 1);
  const order = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return new Map(order.map(([style], i) => [style, i.toString(36)]));
}
