import type { Element, Root } from 'hast';
import type { Built } from './built.ts';
import { classesOf } from './selectors.ts';

/**
 * Takes every `style` attribute off the pages, since a strict policy allows none, and gives back the rules that do the same:
 * a class in a formula, which no script rewrites, and `data-style` elsewhere, where a figure may set its own classes. A
 * script that later sets an element's style still wins.
 */
export function withoutStyleAttributes({ pages }: Built): string {
  const styled = [...pages.values()].flatMap((page) => styledIn(page, false));
  const names = namesByUse(styled.map(({ element }) => String(element.properties['style'])));
  const formulas = new Set<string>();
  const others = new Set<string>();
  for (const { element, formula } of styled) {
    const style = String(element.properties['style']);
    const name = names.get(style)!;
    delete element.properties['style'];
    if (formula) element.properties['className'] = [...classesOf(element), `k${name}`];
    else element.properties['dataStyle'] = name;
    (formula ? formulas : others).add(style);
  }
  return (
    [...formulas]
      .map((style) => `.k${names.get(style)}:not(#_){${style}}`)
      .sort()
      .join('') +
    [...others]
      .map((style) => `[data-style="${names.get(style)}"]:not(#_){${style}}`)
      .sort()
      .join('')
  );
}

interface Styled {
  readonly element: Element;
  readonly formula: boolean;
}

function styledIn(parent: Root | Element, formula: boolean): Styled[] {
  return parent.children.flatMap((element) => {
    if (element.type !== 'element') return [];
    const inside = formula || classesOf(element).includes('katex');
    const own = element.properties['style'] === undefined ? [] : [{ element, formula: inside }];
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
