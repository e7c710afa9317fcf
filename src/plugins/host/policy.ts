import { createHash } from 'node:crypto';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Built } from './built.ts';
import { element, first, textIn } from './head.ts';
import { mayBeKept } from './offline.ts';

/**
 * Writes into every page the strictest policy that it can live with: nothing but the site's own files, and what stands in
 * the page itself only if it is, letter for letter, what the build put there; and no text ever becomes markup or the address
 * of a script (trusted types), but for the one address that `offline` vouches for. Comes after all that changes a page, since it counts every letter.
 */
export function writePolicies({ pages }: Built): void {
  for (const page of pages.values()) {
    const { scripts, styles } = inlineHashes(page);
    const policy = [
      `default-src 'none'`,
      ['script-src', `'self'`, ...scripts].join(' '),
      ['style-src', `'self'`, ...styles].join(' '),
      `img-src 'self'`,
      `font-src 'self'`,
      `connect-src 'self'`,
      `base-uri 'none'`,
      `form-action 'none'`,
      `require-trusted-types-for 'script'`,
      `trusted-types ${mayBeKept ? 'offline' : `'none'`}`,
    ];
    first(
      page,
      element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy.join('; ') }),
      element('meta', { name: 'referrer', content: 'no-referrer' }),
    );
  }
}

/** @throws Error where a page has what no hash can allow: a `style` attribute, or a handler in an attribute. */
function inlineHashes(page: Root): { scripts: readonly string[]; styles: readonly string[] } {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  visit(page, 'element', (node) => {
    const { tagName, properties } = node;
    for (const name of Object.keys(properties))
      if (name === 'style' || /^on[a-z]/i.test(name))
        throw new Error(
          `<${tagName} ${name}="${String(properties[name])}">: no policy can allow it.`,
        );
    if (tagName === 'style') styles.add(hash(textIn(node)));
    if (tagName === 'script' && properties['src'] === undefined && runs(properties['type']))
      scripts.add(hash(textIn(node)));
  });
  return { scripts: [...scripts], styles: [...styles] };
}

/** Data in a script element is not run, so it needs no leave. */
function runs(type: unknown): boolean {
  return type === undefined || !/json|^text\/(?!javascript)/.test(String(type));
}

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
