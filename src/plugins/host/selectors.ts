import type { CssNode, Selector } from 'css-tree';
import type { Element } from 'hast';
import { hasClass } from '../../markup/classes.ts';

/** An element of a page and those it stands in, innermost first. */
export type Path = readonly [Element, ...Element[]];

/** One selector, prepared to be asked whether it selects an element. */
export interface Matcher {
  /** A class without which it cannot select, if there is one: for finding candidates quickly. */
  readonly key: string | undefined;
  /** Ids, classes and types counted, as the cascade compares them. */
  readonly specificity: number;
  /** Whether it selects the innermost element. True also where this reader does not understand the selector. */
  readonly selects: (path: Path) => boolean;
}

type Step = { readonly parts: readonly CssNode[]; readonly by: string };

/** Prepares a selector of types, classes and `:not()`, joined by descent: all that KaTeX's stylesheet has. */
export function matcher(selector: Selector): Matcher {
  const steps: { parts: CssNode[]; by: string }[] = [{ parts: [], by: '' }];
  for (const node of selector.children.toArray()) {
    if (node.type === 'Combinator') steps.unshift({ parts: [], by: node.name });
    else steps[0]!.parts.push(node);
  }
  const last = steps[0]!.parts.find((part) => part.type === 'ClassSelector');
  return {
    key: last && 'name' in last ? last.name : undefined,
    specificity: steps.flatMap(({ parts }) => parts).reduce((sum, part) => sum + weight(part), 0),
    selects: (path) => reaches(steps, 0, path),
  };
}

function reaches(steps: readonly Step[], i: number, path: readonly Element[]): boolean {
  const { parts, by } = steps[i]!;
  const [element, ...above] = path;
  if (!element || !parts.every((part) => fits(part, element))) return false;
  if (i === steps.length - 1) return true;
  if (by === '>') return reaches(steps, i + 1, above);
  if (by === ' ') return above.some((_, up) => reaches(steps, i + 1, above.slice(up)));
  return true;
}

function fits(part: CssNode, element: Element): boolean {
  if (part.type === 'ClassSelector') return hasClass(element, part.name);
  if (part.type === 'TypeSelector') return part.name === '*' || part.name === element.tagName;
  if (part.type === 'PseudoClassSelector' && part.name === 'not') {
    const list = part.children?.first;
    if (list?.type !== 'SelectorList') return true;
    return !list.children.some(
      (each) =>
        each.type === 'Selector' && each.children.toArray().every((inner) => fits(inner, element)),
    );
  }
  return true;
}

function weight(part: CssNode): number {
  if (part.type === 'TypeSelector') return part.name === '*' ? 0 : 1;
  if (part.type === 'IdSelector') return 10_000;
  return part.type === 'PseudoElementSelector' ? 1 : 100;
}
