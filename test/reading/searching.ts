import type { Localized } from '~/i18n/locales.ts';
import type { Reader } from '../browser/reader.ts';

/** What readers look for, and the heading of a chapter or the term that they should come to. */
export const wanted: Localized<readonly (readonly [query: string, found: string])[]> = {
  zh: [
    ['交叉', '交叉熵'],
    ['熵', '交叉熵'],
    ['交叉熵', '交叉熵'],
    ['相对熵', '相对熵'],
    ['cross-entropy', '交叉熵'],
    ['天气', '天气'],
  ],
  en: [
    ['cross-entropy', 'Cross-entropy'],
    ['entropy', 'Cross-entropy'],
    ['CROSS', 'Cross-entropy'],
    ['softmax', 'softmax'],
    ['weather', 'weather'],
  ],
};

/** Opens the search with `/` and waits for its field. */
export async function openSearch({ page }: Reader) {
  await page.keyboard.press('/');
  const dialog = page.locator('dialog.search');
  await dialog.locator('input').waitFor();
  return dialog;
}
