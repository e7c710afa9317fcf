/**
 * What belongs to a chapter's passages and terms comes when a reader first points at the page, or uses a key. The sign
 * that called for it, and a click that was quicker than its coming, are given again once it is there; but no key that
 * means something to the rest of the page, which has heard it already.
 */
const signs = ['pointerover', 'focusin', 'keydown'] as const;
let coming: Promise<unknown> | undefined;

function come(): Promise<unknown> {
  coming ??= Promise.all([import('./beside.ts'), import('./term.ts')]).then(() =>
    removeEventListener('click', hold),
  );
  return coming;
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
  if (!term && (!target.closest('.prose') || target.closest('a, button, input, select, summary')))
    return;
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

export {};
