import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Built } from './built.ts';
import { headOf } from './head.ts';

/**
 * The site's address as Astro is told of it, with a slash at its end, if `SITE_URL` names one.
 *
 * @throws Error where it is no whole address of a site.
 */
export function siteAddress(named: string | undefined): { readonly site?: string } {
  if (!named) return {};
  if (!/^https?:\/\/[^/]/.test(named) || !URL.canParse(named))
    throw new Error(
      `SITE_URL is ${JSON.stringify(named)}: it has to be a whole address, as https://example.org/article/, its https:// included.`,
    );
  return { site: `${named.replace(/\/*$/, '')}/` };
}

/**
 * Writes what only a site that knows its own address can say: the sitemap, with each page's twins, and where robots find
 * it. Gives back whether it could.
 */
export function writeSitemap(built: Built, site: string | undefined): boolean {
  if (site === undefined) return false;
  const entries = [...built.pages.values()].flatMap((page) => {
    const links = headOf(page).children.filter(
      (child): child is Element => child.type === 'element' && child.tagName === 'link',
    );
    const canonical = links.find((link) => relOf(link) === 'canonical');
    if (!canonical) return [];
    const twins = links.filter(
      (link) => relOf(link) === 'alternate' && link.properties['hrefLang'],
    );
    return [
      `<url><loc>${xml(canonical.properties['href'])}</loc>${twins.map(twin).join('')}</url>`,
    ];
  });
  const sitemap = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
  built.files.set('sitemap.xml', Buffer.from(sitemap));
  const robots = `User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap.xml', site)}\n`;
  built.files.set('robots.txt', Buffer.from(robots));
  return true;
}

/** @throws Error where a canonical address or a twin's is not a page of the site. */
export function checkAbsolute({ pages, files }: Built, site: string | undefined): void {
  if (site === undefined) return;
  for (const [path, page] of pages)
    visit(page, 'element', ({ tagName, properties }) => {
      const href = String(properties['href'] ?? '');
      if (tagName !== 'link' || !href.startsWith(site)) return;
      const target =
        decodeURI(new URL(href).pathname.slice(new URL(site).pathname.length)) || 'index.html';
      if (!pages.has(target) && !files.has(target))
        throw new Error(`Broken link:\n  ${path} → ${href}: no such page`);
    });
}

const relOf = (link: Element): string => String(link.properties['rel'] ?? '');

const twin = ({ properties }: Element): string =>
  `<xhtml:link rel="alternate" hreflang="${xml(properties['hrefLang'])}" href="${xml(properties['href'])}"/>`;

const xml = (text: unknown): string =>
  String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
