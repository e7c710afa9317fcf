import type { ClientDirective } from 'astro';

/** Half a window ahead of the reader, so that a figure is awake before it is reached. */
const ahead = '50%';

/**
 * Wakes an island; at once where the address holds a state for it, so that no sentence shows another number first, and
 * when the page asks for all of them with an event `wake`.
 */
const near: ClientDirective = (load, _options, island) => {
  const model = island.firstElementChild?.getAttribute('data-model');
  const tied = model ? document.querySelectorAll(`[data-live^="${model}."]`) : [];
  const wake = (): void => {
    watcher.disconnect();
    removeEventListener('wake', wake);
    void load().then((hydrate) => hydrate());
  };
  // A figure whose script does not come stays bare, as it was built, and says so.
  island.addEventListener('astro:hydration-error', (event) => {
    event.preventDefault();
    island.classList.add('bare');
  });
  const watcher = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && wake(),
    { rootMargin: ahead },
  );
  if (model && new URLSearchParams(location.search).has(model)) return wake();
  addEventListener('wake', wake);
  for (const element of [...island.children, ...tied]) watcher.observe(element);
};

export default near;
