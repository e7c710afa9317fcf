import { passages } from 'virtual:passages';
import { byLanguage } from '~/i18n/foreign.ts';
import type { Locale } from '~/i18n/locales.ts';
import { searchWords } from '~/i18n/search.ts';
import { dress } from '~/markup/dress.ts';
import { element, inLanguages } from '~/markup/element.ts';
import styles from '~/styles/dialog/search.css?inline';
import { search, type Found, type Passage, type Piece } from './engine.ts';

/**
 * The search, as a reader meets it: a dialog with one field; arrows go through what is found, Enter goes there, Escape
 * closes.
 */
const locale = document.documentElement.dataset['locale'] as Locale;
const words = searchWords[locale];
const said = (text: string): readonly (Node | string)[] => inLanguages(byLanguage(text, locale));
const root = new URL('..', (document.currentScript as HTMLScriptElement).src);

const field = element('input', {
  type: 'search',
  'aria-label': words.title,
  placeholder: words.placeholder,
  autocomplete: 'off',
});
const status = element('p', { 'aria-hidden': 'true' });
/** Says to those who listen what `status` shows, once they have paused: not at every letter. */
const spoken = element('output', { class: 'unseen' });
const results = element('div', { class: 'results' });
const close = element('button', { type: 'button' }, words.close);
const form = element('form', {}, field, close);
const dialog = element(
  'dialog',
  { class: 'search', 'aria-label': words.title },
  form,
  status,
  spoken,
  results,
);
dress(styles);
document.body.append(dialog);
let pause: ReturnType<typeof setTimeout> | undefined;

field.addEventListener('input', show);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  links()[0]?.click();
});
close.addEventListener('click', () => dialog.close());
dialog.addEventListener('keydown', (event) => {
  // A field of the kind search would first be emptied, and whoever composes a hanzi gives up that alone.
  if (event.isComposing) return;
  if (event.key === 'Escape') {
    // A closed dialog's field has the focus until the next frame, and keys would be meant for it.
    field.blur();
    dialog.close();
    event.preventDefault();
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const all = [field, ...links()];
  const next =
    all[
      all.indexOf(document.activeElement as HTMLInputElement) + (event.key === 'ArrowDown' ? 1 : -1)
    ];
  next?.focus();
  event.preventDefault();
});
dialog.addEventListener('click', (event) => {
  if (event.target === dialog || (event.target as Element).closest('a')) dialog.close();
});
document.querySelector('#search')?.addEventListener('click', open);
open();

function open(): void {
  if (dialog.open) return;
  dialog.showModal();
  field.select();
}

function show(): void {
  const query = field.value.trim();
  const { sections, total, instead } = search(passages, query);
  const shown = sections.reduce((sum, group) => sum + group.passages.length, 0);
  const found = words.found(shown, total);
  if (query === '') status.textContent = '';
  else if (total === 0) status.textContent = words.nothing(query);
  else status.textContent = instead ? words.instead(query, instead, found) : found;
  results.replaceChildren(...sections.map(groupOf));
  clearTimeout(pause);
  pause = setTimeout(() => (spoken.textContent = status.textContent), 500);
}

function groupOf({ title, section, passages: inside }: Found): HTMLElement {
  const heading = element('h2', {}, section ? `${title} · ${section}` : title);
  const list = element(
    'ul',
    {},
    ...inside.map(({ passage, excerpt }) => element('li', {}, linkTo(passage, excerpt))),
  );
  return element('section', {}, heading, list);
}

function linkTo({ path, id }: Passage, excerpt: readonly Piece[]): HTMLElement {
  const to = new URL(`${path}#${id}`, root);
  // What the reader has set on this page stays so.
  if (bare(to.pathname) === bare(location.pathname)) to.search = location.search;
  const { href } = to;
  return element(
    'a',
    { href },
    ...excerpt.flatMap(({ text, hit }) =>
      hit ? [element('mark', {}, ...said(text))] : said(text),
    ),
  );
}

/** A page's path, however its host writes it. */
function bare(path: string): string {
  return path.replace(/(?:\/|(?:\/index)?\.html)$/, '');
}

function links(): HTMLAnchorElement[] {
  return [...results.querySelectorAll('a')];
}
