import type { Entries } from '~/markup/entries.ts';

/**
 * The first use of a term opens its glossary entry in place. The entries of a language are fetched when a term is pointed
 * at; where they do not come, and in a browser without popovers, the link is followed instead.
 */
const coming = new Map<string, Promise<Entries>>();

/** Has the script come that waits in a term's link. */
function entriesFor(link: HTMLAnchorElement): Promise<Entries> {
  const waiting = link.querySelector('template')!.content.querySelector('script')!;
  const address = waiting.getAttribute('src')!;
  const before = coming.get(address);
  if (before) return before;
  const asked = new Promise<Entries>((resolve, reject) => {
    const script = waiting.cloneNode() as Entries;
    script.onload = () => resolve(script);
    script.onerror = () => {
      coming.delete(address);
      reject(new Error(address));
    };
    document.head.append(script);
  });
  coming.set(address, asked);
  return asked;
}

async function entryOf(link: HTMLAnchorElement): Promise<HTMLElement | undefined> {
  if (!(link.nextElementSibling instanceof HTMLElement)) {
    const entry = (await entriesFor(link)).entryOf(link.hash.slice(1));
    if (!link.nextElementSibling && entry) link.after(entry);
    link.nextElementSibling?.querySelector('.entry-whole')?.setAttribute('href', link.href);
  }
  return (link.nextElementSibling as HTMLElement | null) ?? undefined;
}

for (const link of document.querySelectorAll('a.term')) link.ariaExpanded = 'false';

const termAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  (target as Element).closest<HTMLAnchorElement>('a.term');

let pressed: Element | null = null;

document.addEventListener(
  'pointerdown',
  ({ target }) => {
    pressed = (target as Element).closest('.term[aria-expanded="true"]');
  },
  true,
);

for (const sign of ['pointerover', 'focusin'])
  document.addEventListener(sign, ({ target }) => {
    const link = termAt(target);
    if (link) link.ariaExpanded ??= 'false';
    if (link?.querySelector('template')) entriesFor(link).catch(() => undefined);
  });

document.addEventListener('click', (event) => {
  const link = termAt(event.target);
  if (!link || !('popover' in link)) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (pressed === link) pressed = null;
  else
    void entryOf(link).then(
      (entry) => (entry ? entry.togglePopover({ source: link }) : location.assign(link.href)),
      () => location.assign(link.href),
    );
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
