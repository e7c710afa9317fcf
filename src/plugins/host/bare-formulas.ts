import type { Element } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { classesOf, hasClass } from '../../markup/classes.ts';
import { filesEnding, textOf, type Built } from './built.ts';

/**
 * Leaves out of the formulas, as they are drawn, what no rule of the site asks for: names of classes, and elements around
 * mere text that then say nothing of their own.
 */
export function bareFormulas(built: Built): void {
  const sheets = filesEnding(built, '.css').map((path) => textOf(built, path));
  const found = (names: RegExp) => new Set(sheets.flatMap((sheet) => sheet.match(names) ?? []));
  const rules = { asked: found(/(?<=\.)[a-z][\w-]*/gi), placing: found(/(?<=\.)[\w-]+(?=>span)/g) };
  for (const page of built.pages.values())
    visit(page, 'element', (element) => {
      if (!hasClass(element, 'katex-html')) return undefined;
      lay(element, undefined, rules);
      return SKIP;
    });
}

interface Rules {
  /** The classes that a rule names. */
  readonly asked: ReadonlySet<string>;
  /** Those whose elements' children, and these's, a rule places whatever they are called. */
  readonly placing: ReadonlySet<string>;
}

function lay(element: Element, parent: Element | undefined, rules: Rules): void {
  const { asked, placing } = rules;
  const placed = [element, parent].some(
    (each) => each && classesOf(each).some((name) => placing.has(name)),
  );
  element.children = element.children.flatMap((child) => {
    if (child.type !== 'element') return [child];
    const classes = classesOf(child).filter((name) => asked.has(name));
    if (classes.length > 0) child.properties['className'] = classes;
    else delete child.properties['className'];
    lay(child, element, rules);
    const says = placed || child.tagName !== 'span' || Object.keys(child.properties).length > 0;
    return says || child.children.some(({ type }) => type !== 'text') ? [child] : child.children;
  });
}
