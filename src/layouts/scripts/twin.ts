import { isLocale } from '~/i18n/locales.ts';
import { flushAddress } from '~/live/address.ts';
import { remember } from '~/live/memory.ts';

/** The links to the other editions lead to the same block, and take the figures' states along. */
const links = document.querySelectorAll<HTMLAnchorElement>('a[data-edition]');

/** Finding a place comes with the first sign that a link may be used; where it does not come, the link is a plain one. */
let places: typeof import('./place.ts') | undefined;
async function come(): Promise<void> {
  places ??= await import('./place.ts').catch(() => undefined);
}

function point(link: HTMLAnchorElement): void {
  flushAddress();
  if (!places) return;
  const target = new URL(link.href);
  target.search = location.search;
  target.hash = places.placeIn(link.dataset['edition']!);
  link.href = target.href;
}

for (const link of links) {
  for (const sign of ['pointerover', 'focus']) link.addEventListener(sign, come, { once: true });
  link.addEventListener('click', (event) => {
    if (!places && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      void come().then(() => (places ? link.click() : location.assign(link.href)));
      return;
    }
    point(link);
    if (isLocale(link.dataset['edition']!)) remember('language', link.dataset['edition']);
  });
  // A middle click, or a menu's "open in a new tab", is no click.
  for (const sign of ['pointerdown', 'contextmenu']) link.addEventListener(sign, () => point(link));
}

if (location.hash.startsWith('#at=')) void come().then(() => places?.arrive());
