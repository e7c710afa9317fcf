import { byLanguage } from '~/i18n/foreign.ts';
import { keyWords } from '~/i18n/keys.ts';
import type { Locale } from '~/i18n/locales.ts';
import { remember, remembered } from '~/live/memory.ts';
import { dress } from '~/markup/dress.ts';
import { element, inLanguages } from '~/markup/element.ts';
import styles from '~/styles/dialog/keys.css?inline';

/** The list of keys, in a dialog: it comes when it is first asked for, so that no page has to bring it along. */
const locale = document.documentElement.dataset['locale'] as Locale;
const { title, close, keys, single } = keyWords[locale];

const box = element('input', { type: 'checkbox', autocomplete: 'off' });
const closing = element('button', { type: 'button', autofocus: '' }, close);
const list = element('dl', {});
const dialog = element(
  'dialog',
  { id: 'keys', 'aria-labelledby': 'keys-title' },
  element('h2', { id: 'keys-title' }, title),
  list,
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

/**
 * Shows the list, but for keys that do nothing on this page: it has not what they press, of which `pressed` tells, or no
 * passage whose twin could stand in place.
 */
export function show(pressed: Readonly<Record<string, string>>): void {
  if (dialog.open) return;
  const here = keys.filter(([key]) => {
    const needed = key === 'Enter' ? '.mark-twin' : pressed[key];
    return !needed || document.querySelector(needed);
  });
  list.replaceChildren(
    ...here.flatMap(([key, does, shown = key]) => [
      element(
        'dt',
        {},
        ...shown
          .split(', ')
          .map((each) => element('kbd', {}, ...inLanguages(byLanguage(each, locale)))),
      ),
      element('dd', {}, does),
    ]),
  );
  dialog.showModal();
}
