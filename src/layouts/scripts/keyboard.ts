import { keyWords } from '~/i18n/keys.ts';
import { tag, type Locale } from '~/i18n/locales.ts';
import { remember, remembered } from '~/live/memory.ts';
import { dress } from '~/markup/dress.ts';
import { element } from '~/markup/element.ts';
import styles from '~/styles/dialog/keys.css?inline';

/** The list of keys, in a dialog: it comes when it is first asked for, so that no page has to bring it along. */
const { title, close, keys, single } =
  keyWords[document.documentElement.dataset['locale'] as Locale];

/** What a page has to have for a key to do anything: not every page has a twin, or stands in both languages. */
const needed: Readonly<Record<string, string>> = {
  t: '#twin',
  b: '#both',
  Enter: '.mark-twin',
};
const here = keys.filter(([key]) => !needed[key] || document.querySelector(needed[key]));

const box = element('input', { type: 'checkbox', autocomplete: 'off' });
const closing = element('button', { type: 'button', autofocus: '' }, close);
const list = here.flatMap(([key, does]) => [
  element('dt', {}, ...key.split(', ').map((each) => element('kbd', { lang: tag.en }, each))),
  element('dd', {}, does),
]);
const dialog = element(
  'dialog',
  { id: 'keys', 'aria-labelledby': 'keys-title' },
  element('h2', { id: 'keys-title' }, title),
  element('dl', {}, ...list),
  element('label', {}, box, ` ${single}`),
  closing,
);
dress(styles);
document.body.append(dialog);

const renew = (): void => {
  box.checked = !remembered('keys');
};
renew();
addEventListener('storage', renew);
box.addEventListener('change', () => remember('keys', box.checked ? undefined : 'off'));

closing.addEventListener('click', () => dialog.close());
dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());

/** Shows the list. */
export function show(): void {
  if (!dialog.open) dialog.showModal();
}
