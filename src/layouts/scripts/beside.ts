import type { Locale } from '~/i18n/locales.ts';
import { unitName } from '~/i18n/numbers.ts';
import { chosenUnit } from '~/live/unit.ts';
import { blockAt, blockNow } from './place.ts';

/**
 * Beside a block that is pointed at, tapped or focused stands a small mark; it, or Enter, shows the block's twin in
 * place. The mark is a link to the twin page, and is just that where the page cannot be fetched.
 */
const mark = document.querySelector<HTMLAnchorElement>('a.beside');
const text = document.querySelector<HTMLElement>('.text');
const shown = new Map<Element, Element>();
let twinPage: Promise<Document> | undefined;
let block: HTMLElement | undefined;

if (mark && text) {
  text.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'mouse') stand(mark, blockAt(target as Element));
  });
  text.addEventListener('click', ({ target }) => {
    if (!(target as Element).closest('a, button, input, select, summary, label, svg'))
      stand(mark, blockAt(target as Element));
  });
  text.addEventListener('focusin', ({ target }) => {
    if (target !== mark) stand(mark, blockAt(target as Element));
  });
  mark.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !block) return;
    event.preventDefault();
    void turn(mark, block);
  });
  addEventListener('keydown', ({ key, target }) => {
    if (key === 'Escape' && block) close(mark, block);
    if (key !== 'Enter' || target !== document.body) return;
    stand(mark, blockNow());
    if (block) void turn(mark, block);
  });
}

/** Puts the mark beside a block. Figures, formulas and questions have none: the page beside has them. */
function stand(link: HTMLAnchorElement, next: HTMLElement | undefined): void {
  if (!next || next === block || next.matches('figure, .formula, .questions')) return;
  block = next;
  link.hidden = false;
  link.href = `${new URL(link.href).href.split('#')[0]}#${next.id}`;
  link.setAttribute('aria-expanded', String(shown.has(next)));
  next.after(link);
  const start = next.getBoundingClientRect().left - text!.getBoundingClientRect().left;
  link.style.setProperty('--start', `${start}px`);
  link.style.setProperty('--top', `${next.offsetTop}px`);
  link.style.setProperty('--bottom', `${next.offsetTop + next.offsetHeight}px`);
}

async function turn(link: HTMLAnchorElement, here: HTMLElement): Promise<void> {
  if (shown.has(here)) return close(link, here);
  const twin = await twinOf(here.id, link).catch(() => undefined);
  if (!twin) return location.assign(link.href);
  const place = document.createElement('div');
  place.className = 'in-place edition';
  place.lang = link.hreflang;
  place.dataset['locale'] = link.dataset['locale'];
  place.append(...twin.childNodes);
  for (const summary of place.querySelectorAll('summary')) summary.remove();
  if (here instanceof HTMLDetailsElement) {
    here.open = true;
    here.append(place);
  } else link.after(place);
  shown.set(here, place);
  link.setAttribute('aria-expanded', 'true');
}

function close(link: HTMLAnchorElement, here: Element): void {
  shown.get(here)?.remove();
  shown.delete(here);
  link.setAttribute('aria-expanded', 'false');
}

/** The twin of a block from the other edition's page, with this page's numbers in its sentences. */
async function twinOf(id: string, link: HTMLAnchorElement): Promise<Element | undefined> {
  const address = link.href.split('#')[0]!;
  twinPage ??= fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(answer.statusText);
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  });
  const twin = (await twinPage).getElementById(id)?.cloneNode(true) as Element | undefined;
  if (!twin) return undefined;
  for (const element of twin.querySelectorAll<HTMLElement>('[id], [data-parameter]')) {
    element.removeAttribute('id');
    element.removeAttribute('data-parameter');
  }
  for (const anchor of twin.querySelectorAll('a')) {
    const hash = anchor.getAttribute('href') ?? '';
    if (!hash.startsWith('#')) anchor.href = new URL(hash, address).href;
  }
  for (const number of twin.querySelectorAll<HTMLElement>('[data-live]')) follow(number, link);
  return twin;
}

function follow(number: HTMLElement, link: HTMLAnchorElement): void {
  const name = number.dataset['live']!;
  const same = document.querySelector<HTMLElement>(`[data-live="${name}"]`);
  if (name === 'unit.name')
    number.textContent = unitName[link.dataset['locale'] as Locale][chosenUnit()];
  else if (same) number.textContent = same.querySelector('input')?.value ?? same.textContent;
  if (same?.dataset['bits']) number.dataset['bits'] = same.dataset['bits'];
}
