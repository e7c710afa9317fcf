import type { Element } from 'hast';

/** The classes of an element. */
export function classesOf({ properties }: Element): readonly string[] {
  const classes = properties['className'];
  return Array.isArray(classes) ? classes.map(String) : [];
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return classesOf(element).includes(name);
}
