import { remember, remembered } from '~/live/memory.ts';

/** The door remembers which edition was chosen, and offers to go on where the reader was. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-enter]')) {
  link.addEventListener('click', () => remember('language', link.dataset['enter']));
}

const page = remembered('page');
const language = remembered('language');
/** Another copy of the article may share our origin: its pages are not ours to offer. */
const root = new URL('.', location.href).pathname;
const onward = document.querySelector<HTMLAnchorElement>(`[data-go-on="${language}"]`);
const within = page?.startsWith(root) ? page.slice(root.length) : '';
if (onward && page && new RegExp(`^${language}(?:-\\w+)?/`).test(within)) {
  onward.href = page;
  onward.hidden = false;
}
