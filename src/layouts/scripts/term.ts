/**
 * The first use of a term opens its glossary entry in place. The entries of a language are fetched when a term is pointed
 * at; where they do not come, and in a browser without popovers, the link is followed instead.
 */
type Entries = Readonly<Record<string, string>>;

const coming = new Map<string, Promise<Entries>>();

function entriesFor({ dataset }: HTMLAnchorElement): Promise<Entries> {
  const address = dataset['address'] ?? '';
  const before = coming.get(address);
  if (before) return before;
  const asked = new Promise<Entries>((resolve, reject) => {
    const script = document.createElement('script') as HTMLScriptElement & { entries?: Entries };
    script.src = address;
    script.onload = () => resolve(script.entries ?? {});
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
    const html = (await entriesFor(link))[link.hash.slice(1)];
    if (!link.nextElementSibling && html) link.insertAdjacentHTML('afterend', html);
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
    if (link?.dataset['address']) entriesFor(link).catch(() => undefined);
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
