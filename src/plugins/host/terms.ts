import { basename, dirname } from 'node:path/posix';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { hasClass } from '../../markup/classes.ts';
import type { Built } from './built.ts';
import { html } from './html.ts';

/**
 * Takes the glossary entries, which terms open in place, out of the pages and puts those of a language into a file that
 * comes when a reader points at a term. It is a classic script, so that it comes from a disk too; it gives its entries to
 * its own element. Comes after the formulas are cut, so that pages keep what the entries' formulas need.
 */
export function liftEntries(built: Built): void {
  const languages = new Map<string, Map<string, string>>();
  for (const page of built.pages.values())
    visit(page, 'element', (element) => {
      const [term, entry] = element.children;
      if (element.tagName !== 'dfn' || !isOf('term', term) || !isOf('entry', entry)) return;
      const [glossary = '', id = ''] = String(term.properties['href']).split('#');
      const path = `_astro/terms-${basename(dirname(glossary))}.0.js`;
      const entries = languages.get(path) ?? new Map<string, string>();
      visit(entry, 'element', ({ properties }) => void delete properties['href']);
      languages.set(path, entries.set(id, html(entry)));
      term.properties['dataAddress'] = `/${path}`;
      element.children.splice(1, 1);
    });
  for (const [path, entries] of languages) {
    const sorted = Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
    built.files.set(path, Buffer.from(`document.currentScript.entries=${JSON.stringify(sorted)}`));
  }
}

function isOf(name: string, node: Element['children'][number] | undefined): node is Element {
  return node?.type === 'element' && hasClass(node, name);
}
