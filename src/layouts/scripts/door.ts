import { remember, remembered } from '~/live/memory.ts';

/** The door remembers which edition was chosen, and offers to go on where the reader was. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-enter]')) {
  link.addEventListener('click', () => remember('language', link.dataset['enter']));
}

const page = remembered('page');
const language = remembered('language');
const onward = document.querySelector<HTMLAnchorElement>(`[data-go-on="${language}"]`);
if (onward && page && new RegExp(`/${language}(?:-\\w+)?/`).test(page)) {
  onward.href = page;
  onward.hidden = false;
}
