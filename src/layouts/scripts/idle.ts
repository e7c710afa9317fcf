/** What may come last, once a page is there and at rest: keeping the article for reading without a network, and more. */
import './offline.ts';
import { remembered } from '~/live/memory.ts';
import { flushAddress } from '~/live/address.ts';
import { renewUnit } from '~/live/unit.ts';

/** What was chosen on another page holds on this one too, once the reader is back. */
function renew(): void {
  const select = document.querySelector<HTMLSelectElement>('#theme');
  const theme = remembered('theme') ?? 'system';
  const known = [...(select?.options ?? [])].some(({ value }) => value === theme);
  if (select && known && select.value !== theme) {
    select.value = theme;
    select.dispatchEvent(new Event('change'));
  }
  renewUnit();
}
for (const sign of ['pageshow', 'storage']) addEventListener(sign, renew);

/** On paper, too, figures are in the state that the reader left them in. */
document
  .querySelector('a[href*="/print."], a[href^="print."]')
  ?.addEventListener('click', ({ currentTarget }) => {
    flushAddress();
    (currentTarget as HTMLAnchorElement).search = location.search;
  });

/** What scrolls in itself can be reached, and so scrolled, by keyboard. */
const wide = new ResizeObserver((entries) => {
  for (const { target } of entries)
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    // Not -1, with which a click would give it the focus.
    else target.removeAttribute('tabindex');
});
document.querySelectorAll('.formula, .table').forEach((box) => wide.observe(box));
