/**
 * What belongs to a chapter's passages and terms comes when a reader first points at the page, or uses a key. The sign
 * that called for it, and a click that was quicker than its coming, are given again once it is there; but no key that
 * means something to the rest of the page, which has heard it already.
 */
const signs = ['pointerover', 'focusin', 'keydown'] as const;

/** What a click means something to by itself: it is given again to none of these, and sets no marks beside their block. */
export const ownClicks = 'a, button, input, select, summary, label, svg';

/** A browser brings a module once, however often it is asked; what failed may come the next time. */
async function come(): Promise<void> {
  await Promise.all([import('./beside.ts'), import('./term.ts')]);
  removeEventListener('click', hold);
}

function sign(event: Event): void {
  for (const name of signs) removeEventListener(name, sign);
  come().then(
    () => (!(event instanceof KeyboardEvent) || event.key === 'Enter') && again(event),
    () => undefined,
  );
}

function hold(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
  const target = event.target as Element;
  const term = target.closest<HTMLAnchorElement>('a.term');
  if (!term && (!target.closest('.prose') || target.closest(ownClicks))) return;
  if (term) event.preventDefault();
  come().then(
    () => again(event),
    () => term && location.assign(term.href),
  );
}

function again(event: Event): void {
  const like = event.constructor as new (type: string, like: Event) => Event;
  event.target?.dispatchEvent(new like(event.type, event));
}

for (const name of signs) addEventListener(name, sign);
addEventListener('click', hold);
if (document.querySelector('.both')) import('./both.ts').catch(() => undefined);
