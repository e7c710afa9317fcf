import type { Locale } from '~/i18n/locales.ts';
import { unitName } from '~/i18n/numbers.ts';
import { chosenUnit } from '~/live/unit.ts';

const shown = new WeakMap<Element, Element>();
/** Blocks whose twins are on their way: whoever asks twice gets one. */
const coming = new WeakSet<Element>();
let twinPage: Promise<Document> | undefined;

/** Whether a block's twin stands below it. */
export function isTurned(block: Element): boolean {
  return shown.has(block);
}

/** Shows a block's twin below it, or takes it away; where the twin page cannot be fetched, goes there. */
export async function turn(
  block: HTMLElement,
  marks: HTMLElement,
  link: HTMLAnchorElement,
): Promise<void> {
  const before = shown.get(block);
  if (before) {
    before.remove();
    shown.delete(block);
    return;
  }
  if (coming.has(block)) return;
  coming.add(block);
  // By the time the twin is there, the link may lead to another block's.
  const { href } = link;
  const twin = await blockTwin(block.id, link).catch(() => undefined);
  coming.delete(block);
  if (!twin) return location.assign(href);
  const place = document.createElement('div');
  place.className = 'in-place edition';
  place.lang = link.hreflang;
  place.dataset['locale'] = link.dataset['locale'];
  place.append(...twin.childNodes);
  for (const summary of place.querySelectorAll('summary')) summary.remove();
  if (block instanceof HTMLDetailsElement) {
    block.open = true;
    block.append(place);
  } else (marks.previousElementSibling === block ? marks : block).after(place);
  shown.set(block, place);
}

/** The twin of a block from the other edition's page, with this page's numbers in its sentences. */
async function blockTwin(id: string, link: HTMLAnchorElement): Promise<Element | undefined> {
  const address = link.href.split('#')[0]!;
  twinPage ??= pageAt(address);
  const page = await twinPage.catch((reason: unknown) => {
    twinPage = undefined;
    throw reason;
  });
  const twin = page.getElementById(id)?.cloneNode(true) as Element | undefined;
  if (!twin) return undefined;
  for (const element of twin.querySelectorAll('[id], [data-parameter]')) {
    element.removeAttribute('id');
    element.removeAttribute('data-parameter');
  }
  for (const anchor of twin.querySelectorAll('a')) {
    const to = anchor.getAttribute('href') ?? '';
    if (!to.startsWith('#')) anchor.href = new URL(to, address).href;
  }
  for (const number of twin.querySelectorAll<HTMLElement>('[data-live]'))
    follow(number, link.dataset['locale'] as Locale);
  return twin;
}

/** Reads a page of the site. Asked for as a document: a text that became markup would be refused (`host/policy.ts`). */
function pageAt(address: string): Promise<Document> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onload = () => {
      if (request.status === 200 && request.responseXML) done(request.responseXML);
      else fail(new Error(request.statusText));
    };
    request.onerror = fail;
    request.open('GET', address);
    request.send();
  });
}

function follow(number: HTMLElement, locale: Locale): void {
  const name = number.dataset['live']!;
  const same = document.querySelector<HTMLElement>(`[data-live="${name}"]`);
  if (name === 'unit.name') number.textContent = unitName[locale][chosenUnit()];
  else if (same) {
    // What is written in a field and wrong is no number of the figure's.
    const field = same.querySelector('input');
    number.textContent =
      field?.ariaInvalid === 'true'
        ? (field.ariaValueText ?? field.ariaValueNow)
        : (field?.value ?? same.textContent);
  }
  if (same?.dataset['bits']) number.dataset['bits'] = same.dataset['bits'];
}
