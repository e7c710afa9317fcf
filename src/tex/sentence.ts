import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { byLanguage } from '~/i18n/foreign.ts';
import type { Locale } from '~/i18n/locales.ts';
import { typesetInline } from './inline.ts';
import { kept } from './kept.ts';

const keep = kept();
const done = new Map<string, string>();

/** The HTML of a sentence that is kept outside the chapters: `$…$` typeset, words of the other script marked as such. */
export function typesetSentence(text: string, locale: Locale): string {
  const name = `${locale} ${text}`;
  const html = done.get(name) ?? typeset(text, locale);
  // A term's entry stands on every page that uses it.
  done.set(name, html);
  return html;
}

function typeset(text: string, locale: Locale): string {
  const parts = text
    .split('$')
    .map((part, i) => (i % 2 === 0 ? runs(part, locale) : typesetInline(part)));
  const sentence = fromHtml(parts.join(''), { fragment: true });
  keep(sentence);
  return toHtml(sentence);
}

function runs(text: string, locale: Locale): string {
  return byLanguage(text, locale)
    .map(({ text: run, lang }) =>
      lang ? `<span lang="${lang}">${escaped(run)}</span>` : escaped(run),
    )
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);
}
