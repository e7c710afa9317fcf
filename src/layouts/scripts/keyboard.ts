import { keyWords } from '~/i18n/keys.ts';
import { tag, type Locale } from '~/i18n/locales.ts';
import { remember, remembered } from '~/live/memory.ts';

/** The list of keys, in a dialog: it comes when it is first asked for, so that no page has to bring it along. */
const { title, close, keys, single } =
  keyWords[document.documentElement.dataset['locale'] as Locale];

const dialog = document.createElement('dialog');
dialog.id = 'keys';
dialog.setAttribute('aria-labelledby', 'keys-title');
dialog.innerHTML = `
  <h2 id="keys-title">${title}</h2>
  <dl>${keys.map(([key, does]) => `<dt>${key.split(', ').map(cap).join('')}</dt><dd>${does}</dd>`).join('')}</dl>
  <label><input type="checkbox" autocomplete="off" /> ${single}</label>
  <button type="button" autofocus>${close}</button>`;
document.body.append(dialog);

const box = dialog.querySelector('input')!;
const renew = (): void => {
  box.checked = !remembered('keys');
};
renew();
addEventListener('storage', renew);
box.addEventListener('change', () => remember('keys', box.checked ? undefined : 'off'));

dialog.querySelector('button')!.addEventListener('click', () => dialog.close());
dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());

/** Shows the list. */
export function show(): void {
  if (!dialog.open) dialog.showModal();
}

function cap(key: string): string {
  return `<kbd lang="${tag.en}">${key}</kbd>`;
}
