import { basename, dirname } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import type { Element } from 'hast';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { visit } from 'unist-util-visit';
import { hasClass } from '../../markup/classes.ts';
import type { Tree } from '../entries.client.ts';
import type { Built } from './built.ts';
import { waiting } from './head.ts';
import { html } from './html.ts';
import { plainScript } from './plain-script.ts';

const maker = fileURLToPath(new URL('../entries.client.ts', import.meta.url));

/**
 * Takes the glossary entries, which terms open in place, out of the pages and puts those of a language into a file that
 * comes when a reader points at a term: each has it waiting in a template. It is a classic script, so that it comes from a
 * disk too. Comes after the formulas are cut, so that pages keep what the entries' formulas need.
 */
export async function liftEntries(built: Built): Promise<void> {
  const languages = new Map<string, Map<string, Tree>>();
  for (const page of built.pages.values())
    visit(page, 'element', (element) => {
      const [term, entry] = element.children;
      if (element.tagName !== 'dfn' || !isOf('term', term) || !isOf('entry', entry)) return;
      const [glossary = '', id = ''] = String(term.properties['href']).split('#');
      const path = `_astro/terms-${basename(dirname(glossary))}.0.js`;
      const entries = languages.get(path) ?? new Map<string, Tree>();
      visit(entry, 'element', ({ properties }) => void delete properties['href']);
      languages.set(path, entries.set(id, treeOf(html(entry))));
      term.children.push(waiting(`/${path}`));
      element.children.splice(1, 1);
    });
  for (const [path, entries] of languages) {
    const sorted = Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
    const text = `import { giveEntries } from ${JSON.stringify(maker)};giveEntries(${JSON.stringify(sorted)})`;
    built.files.set(path, Buffer.from(await plainScript(text, built)));
  }
}

function treeOf(text: string): Tree {
  return planted(parseFragment(text).childNodes[0] as DefaultTreeAdapterTypes.Element);
}

function planted({ tagName, attrs, childNodes }: DefaultTreeAdapterTypes.Element): Tree {
  const children = childNodes.map((child) =>
    'value' in child ? child.value : planted(child as DefaultTreeAdapterTypes.Element),
  );
  return [tagName, attrs.map(({ name, value }) => [name, value] as const), children];
}

function isOf(name: string, node: Element['children'][number] | undefined): node is Element {
  return node?.type === 'element' && hasClass(node, name);
}
