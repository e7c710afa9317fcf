import { createHash } from 'node:crypto';
import type { APIContext } from 'astro';
import { locales, tag, type Locale } from '~/i18n/locales.ts';
import { notesWords } from '~/i18n/notes.ts';
import { absolute, routes } from '~/i18n/routes.ts';
import { site } from '~/i18n/site.ts';
import { corrections } from '../_corrections.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/**
 * The corrections as an Atom feed. Its links are whole addresses where the site knows its own, and relative, as the
 * standard allows, where it does not; its ids never depend on the address, so that a moved site stays the same feed.
 */
export async function GET({ props, site: home }: APIContext): Promise<Response> {
  const locale = props['locale'] as Locale;
  const { title } = site[locale];
  const words = notesWords[locale].corrections;
  const entries = await corrections();
  const notes = home ? absolute(routes.notes(locale), home) : 'notes.html';
  const self = home ? absolute(routes.corrections(locale), home) : 'corrections.xml';
  const xml = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tag[locale]}">
  <id>${lasting(locale)}</id>
  <title>${escaped(`${title} · ${words.title}`)}</title>
  <subtitle>${escaped(words.lede)}</subtitle>
  <updated>${entries[0]!.date}T00:00:00Z</updated>
  <author><name>${escaped(title)}</name></author>
  <link rel="self" type="application/atom+xml" href="${self}"/>
  <link rel="alternate" type="text/html" href="${notes}"/>
${entries
  .map(
    (entry) => `  <entry>
    <id>${lasting(locale, entry.id)}</id>
    <title>${escaped(entry[locale])}</title>
    <updated>${entry.date}T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="${notes}#${entry.id}"/>
    <content type="text">${escaped([entry[locale], ...entry.blocks].join(' '))}</content>
  </entry>`,
  )
  .join('\n')}
</feed>
`;
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}

/** An id made from names alone (a UUID of version 5 in shape), the same wherever the site stands. */
function lasting(...names: readonly string[]): string {
  const hex = createHash('sha1')
    .update(['cross-entropy-explained', ...names].join('/'))
    .digest('hex');
  const variant = ((parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`];
  return `urn:uuid:${[...parts, variant + hex.slice(17, 20), hex.slice(20, 32)].join('-')}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
