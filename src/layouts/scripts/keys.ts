/** `?`, or its button at the foot, shows what the keyboard can do. */
const dialog = document.querySelector<HTMLDialogElement>('#keys');

document
  .querySelector('#keys-open')
  ?.addEventListener('click', () => dialog?.open || dialog?.showModal());
dialog?.querySelector('button')?.addEventListener('click', () => dialog.close());
dialog?.addEventListener('click', ({ target }) => target === dialog && dialog.close());

/** The keys that the page has for its own sake, and what each of them is as good as pressing. */
const pressed: Readonly<Record<string, string>> = {
  t: '#twin',
  b: '#both',
  '/': '#search',
  '?': '#keys-open',
};

addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const selector = pressed[key];
  const what = selector && document.querySelector<HTMLElement>(selector);
  // None while a key of the browser's is held, or while typing, which sliders and boxes to tick are not for.
  const typing = 'input:not([type=range], [type=radio], [type=checkbox]), textarea, select';
  if (!what || ctrlKey || metaKey || altKey || (target as Element).closest(typing)) return;
  event.preventDefault();
  what.click();
});

export {};
