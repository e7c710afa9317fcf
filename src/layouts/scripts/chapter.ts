import { ownClicks } from './own-clicks.ts';

/**
 * What belongs to a chapter's passages and terms comes when a reader first points at the page, or uses a key. The last sign
 * before it was there, and a click that was quicker than its coming, are given again then; but no key that means something
 * to the rest of the page, which has heard it already.
 */
const signs = ['pointerover', 'focusin', 'keydown'] as const;

/** A browser brings a module once, however often it is asked; what failed may come the next time. */
async function come(): Promise<void> {
  await Promise.all([import('./beside.ts'), import('./term.ts')]);
  for (const name of signs) removeEventListener(name, sign);
  removeEventListener('click', hold);
}

let last: Event | undefined;

function sign(event: Event): void {
  const { key = 'Enter' } = event as KeyboardEvent;
  if (key === 'Enter') last = event;
  come().then(
    () => {
      again(last);
      last = undefined;
    },
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

function again(event?: Event): void {
  const like = event?.constructor as new (type: string, like: Event) => Event;
  event?.target?.dispatchEvent(new like(event.type, event));
}

for (const name of signs) addEventListener(name, sign);
addEventListener('click', hold);
if (document.querySelector('.both')) import('./both.ts').catch(() => undefined);
