import { remembered } from '~/live/memory.ts';

/** `?`, or its button at the foot, shows what the keyboard can do. */
document
  .querySelector('#keys-open')
  ?.addEventListener('click', () =>
    import('./keyboard.ts').then(({ show }) => show(pressed)).catch(() => undefined),
  );

/** The keys that the page has for its own sake, and what each of them is as good as pressing. */
const pressed: Readonly<Record<string, string>> = {
  t: '#twin',
  b: '#both',
  '/': '#search',
  '?': '#keys-open',
};

/**
 * Where they are off: in what is written into, which sliders and boxes to tick are not; while a dialog is open; and where
 * the reader has switched them off, even if that may not be remembered. What is typed while search is on its way is meant
 * for its field.
 */
const silent =
  ':is(:read-write, select):focus, dialog[open], #search[aria-busy], #keys input:not(:checked)';

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, repeat } = event;
  const selector = pressed[key];
  const what = selector && document.querySelector<HTMLElement>(selector);
  if (!what || ctrlKey || metaKey || altKey || repeat) return;
  if (remembered('keys') || document.querySelector(silent)) return;
  event.preventDefault();
  what.click();
});
