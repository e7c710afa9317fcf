/** The first use of a term opens its glossary entry in place; a browser without popovers follows the link instead. */
let pressed: Element | null = null;

document.addEventListener(
  'pointerdown',
  ({ target }) => {
    pressed = (target as Element).closest('.term[aria-expanded="true"]');
  },
  true,
);

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.term');
  const entry = link?.nextElementSibling;
  if (!link || !(entry instanceof HTMLElement) || !entry.showPopover) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (pressed === link) pressed = null;
  else entry.togglePopover({ source: link });
});

document.addEventListener(
  'toggle',
  (event) => {
    const entry = event.target as HTMLElement;
    if (!entry.matches('.entry')) return;
    const expanded = (event as ToggleEvent).newState === 'open';
    entry.previousElementSibling?.setAttribute('aria-expanded', String(expanded));
  },
  true,
);

export {};
