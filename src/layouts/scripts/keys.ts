import { plainKey } from './plain-key.ts';

/** `?`, or its link at the foot, shows what the keyboard can do. */
const dialog = document.querySelector<HTMLDialogElement>('#keys');

document.querySelector('#keys-open')?.addEventListener('click', () => dialog?.showModal());
dialog?.querySelector('button')?.addEventListener('click', () => dialog.close());
dialog?.addEventListener('click', ({ target }) => target === dialog && dialog.close());

addEventListener('keydown', (event) => {
  if (plainKey(event) !== '?') return;
  event.preventDefault();
  if (!dialog?.open) dialog?.showModal();
});
