import { flushAddress } from '~/live/address.ts';
import { remember } from './memory.ts';
import { arrive, placeNow, written } from './place.ts';

/** The language toggle leads to the same block of the twin page, and takes the figures' states along. */
const toggle = document.querySelector<HTMLAnchorElement>('#twin');

function point(): void {
  if (!toggle) return;
  flushAddress();
  const place = placeNow();
  const target = new URL(toggle.href);
  target.search = location.search;
  target.hash = place ? written(place) : '';
  toggle.href = target.href;
}

toggle?.addEventListener('click', () => {
  point();
  remember('language', toggle.dataset['locale']);
});
toggle?.addEventListener('contextmenu', point);

addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
  if (event.key === 't' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing)
    toggle?.click();
});

void arrive();
