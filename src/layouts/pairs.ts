import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { ownName, tag, type Locale } from '~/i18n/locales.ts';
import type { Pair } from '~/i18n/routes.ts';
import { classesOf, hasClass } from '~/markup/classes.ts';
import { blocksOf, htmlOf, texOf, type Block } from './blocks.ts';

/**
 * Sets two rendered editions of a chapter side by side: each block beside its twin, found by the id that they share. A
 * figure, and a formula that is the same in both, stands once, in the first language. The twin's ids begin with its
 * language, `en:S1.2`; its numbers follow the figures without being fields, and its questions are answered in the first.
 *
 * @throws Error that names the block where the two editions part.
 */
export function sideBySide(first: string, second: string, pair: Pair): string {
  const { blocks, rest } = blocksOf(first);
  const twins = blocksOf(second).blocks;
  if (twins.length !== blocks.length) partAt(blocks, twins, pair);
  const rows = blocks.map((block, i) => {
    const twin = twins[i]!;
    if (twin.id !== block.id) partAt(blocks, twins, pair);
    return row(block, twin, pair);
  });
  return rest + rows.join('\n');
}

function row(block: Block, twin: Block, [first, second]: Pair): string {
  if (standsOnce(block, twin)) return `<div class="pair alone">${htmlOf(block.element)}</div>`;
  const here = htmlOf(inLanguage(block.element, first));
  const there = htmlOf(inLanguage(asTwin(twin.element, second), second));
  const name = `<summary lang="${tag[second]}"><span>${ownName[second]}</span></summary>`;
  return `<div class="pair">${here}<details class="twin" open>${name}${there}</details></div>`;
}

function standsOnce(block: Block, twin: Block): boolean {
  if (block.figure) return true;
  return hasClass(block.element, 'formula') && texOf(block.element) === texOf(twin.element);
}

/** Says an element's language, and gives it that language's face and leading. */
function inLanguage(element: Element, locale: Locale): Element {
  const properties = {
    ...element.properties,
    lang: tag[locale],
    dataLocale: locale,
    className: [...classesOf(element), 'edition'],
  };
  return { ...element, properties };
}

function asTwin(element: Element, locale: Locale): Element {
  const copy = structuredClone(element);
  visit(copy, 'element', (inner, index, parent) => {
    if (parent && index !== undefined && (hasClass(inner, 'try') || hasClass(inner, 'verdict'))) {
      parent.children.splice(index, 1);
      return index;
    }
    const { properties } = inner;
    for (const name of ['id', 'ariaLabelledBy'])
      if (properties[name]) properties[name] = `${locale}:${properties[name]}`;
    delete properties['dataParameter'];
    return undefined;
  });
  return copy;
}

function partAt(blocks: readonly Block[], twins: readonly Block[], [first, second]: Pair): never {
  const i = blocks.findIndex(({ id }, at) => id !== twins[at]?.id);
  const [here, there] = [blocks, twins].map((list) => list[i === -1 ? blocks.length : i]?.id);
  throw new Error(
    `The editions part: ${first} has ${here ?? 'nothing'} where ${second} has ${there ?? 'nothing'}.`,
  );
}
