import { byLanguage } from '~/i18n/foreign.ts';
import type { Locale } from '~/i18n/locales.ts';
import { typesetInline } from './inline.ts';
import { closing, keeps } from './kept.ts';

/** The HTML of a sentence that is kept outside the chapters: `$…$` typeset, words of the other script marked as such. */
export function typesetSentence(text: string, locale: Locale): string {
  const parts = text.split('$');
  return parts
    .map((part, i) => {
      if (i % 2 === 0) return runs(keeps(parts[i - 1]) ? part.replace(closing, '') : part, locale);
      const after = keeps(part) ? (closing.exec(parts[i + 1] ?? '')?.[0] ?? '') : '';
      const formula = typesetInline(part);
      return after ? `<span class="kept">${formula}${after}</span>` : formula;
    })
    .join('');
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
