import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass } from '../../markup/classes.ts';
import { internal } from './addresses.ts';
import { textOf, type Built } from './built.ts';
import { element, headOf } from './head.ts';

const path = '404.html';

/**
 * The page that stands in for one that does not exist is shown under any address, however deep, so it can ask for no file
 * of the site. It carries its styles with it and does without scripts of others; its links lead home by the site's own
 * address where that is known, and else by a walk up from where the reader is.
 */
export function standAlone(built: Built, site: string | undefined): void {
  const page = built.pages.get(path);
  if (!page) return;
  const probe = iconOf(page);
  visit(page, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const replaced = alone(built, node);
    if (replaced) {
      parent.children.splice(index, 1, ...replaced);
      return [SKIP, index + replaced.length];
    }
    if (site && node.tagName === 'a') node.properties['href'] = fromSite(node, site);
    return undefined;
  });
  headOf(page).children.push(element('meta', { name: 'robots', content: 'noindex' }));
  if (!site) headOf(page).children.push(element('script', {}, walkUp(probe)));
}

/** What comes in the place of an element that a page under any address cannot have; undefined where it can stay. */
function alone(built: Built, node: Element): Element[] | undefined {
  const { tagName, properties } = node;
  if (tagName === 'script' && properties['src'] !== undefined) return [];
  if (hasClass(node, 'needs-script')) return [];
  if (tagName !== 'link') return undefined;
  const rel = String(properties['rel']);
  // It has no address of its own, nor twins of one.
  if (rel === 'canonical' || rel === 'alternate') return [];
  const sheet = rel === 'stylesheet' && internal(String(properties['href']), path);
  return sheet ? [element('style', {}, textOf(built, sheet.path))] : [];
}

function fromSite({ properties }: Element, site: string): string {
  const href = String(properties['href']);
  const parts = internal(href, path);
  if (!parts || parts.path === path) return href;
  return new URL(parts.path + parts.query + parts.fragment, site).href;
}

function iconOf(page: Root): string {
  let icon = '';
  visit(page, 'element', ({ properties }) => {
    if (String(properties['rel']) === 'icon') icon = String(properties['href']).replace(/^\//, '');
  });
  if (!icon) throw new Error(`${path} needs an icon to find its way home by.`);
  return icon;
}

/** Looks for the site's icon in each folder from here up; where it is, the site begins. */
const walkUp = (probe: string): string => `addEventListener('DOMContentLoaded', async () => {
  for (let at = new URL('.', location), up; ; at = up) {
    const found = await fetch(new URL('${probe}', at), { method: 'HEAD' }).catch(() => 0);
    // A host may answer whatever is asked with a page.
    if (found.ok && /^image/.test(found.headers.get('content-type'))) {
      for (const link of document.querySelectorAll('a:not([href^="#"])'))
        link.href = new URL(link.getAttribute('href'), at);
      break;
    }
    up = new URL('..', at);
    if (up.href === at.href) break;
  }
})`;
