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
  const asked = new Set(sheets.flatMap((sheet) => sheet.match(/(?<=\.)[a-z][\w-]*/gi) ?? []));
  for (const page of built.pages.values())
    visit(page, 'element', (element) => {
      if (!hasClass(element, 'katex-html')) return undefined;
      lay(element, undefined, asked);
      return SKIP;
    });
}

function lay(element: Element, parent: Element | undefined, asked: ReadonlySet<string>): void {
  const placed = [element, parent].some((each) => each && isPlacing(each));
  element.children = element.children.flatMap((child) => {
    if (child.type !== 'element') return [child];
    const classes = classesOf(child).filter((name) => asked.has(name));
    if (classes.length > 0) child.properties['className'] = classes;
    else delete child.properties['className'];
    lay(child, element, asked);
    const says = placed || child.tagName !== 'span' || Object.keys(child.properties).length > 0;
    return says || child.children.some(({ type }) => type !== 'text') ? [child] : child.children;
  });
}

/** Whether the elements within it, and within these, are placed by where they stand, whatever they are called. */
const isPlacing = (element: Element): boolean =>
  classesOf(element).some((name) => name === 'vlist' || name === 'mfrac');
