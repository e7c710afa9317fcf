import { remember } from '~/live/memory.ts';

const select = document.querySelector<HTMLSelectElement>('#theme');

if (select) {
  // What is remembered has been put on already, by `first.js`.
  select.value = document.documentElement.dataset['theme'] ?? 'system';
  select.addEventListener('change', () => {
    const chosen = select.value === 'system' ? undefined : select.value;
    remember('theme', chosen);
    if (chosen) document.documentElement.dataset['theme'] = chosen;
    else delete document.documentElement.dataset['theme'];
  });
}
