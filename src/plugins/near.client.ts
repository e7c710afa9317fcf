import type { ClientDirective } from 'astro';

/** Half a window ahead of the reader, so that a figure is awake before it is reached. */
const ahead = '50%';

/**
 * Wakes an island when it nears the window; at once where the address holds a state for it, or for the model that it
 * follows besides its own, so that no sentence shows another number first; and when the page asks for all of them with an
 * event `wake`. Once the reader stirs, its numbers in the sentences wake it too: whoever only looks at the first screen of
 * a page need not fetch what moves them.
 */
const near: ClientDirective = (load, _options, island) => {
  const { model, follows } = (island.firstElementChild as HTMLElement | null)?.dataset ?? {};
  const asleep = new AbortController();
  const { signal } = asleep;
  const wake = (): void => {
    watcher.disconnect();
    asleep.abort();
    load()
      .then((hydrate) => hydrate())
      // A figure whose script does not come, or fails, stays as it was built, and says so.
      .catch((reason: unknown) => {
        island.classList.add('bare');
        console.error(reason);
      });
  };
  const watcher = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && wake(),
    { rootMargin: ahead },
  );
  const watch = (all: Iterable<Element>): void => {
    for (const element of all) watcher.observe(element);
  };
  const query = new URLSearchParams(location.search);
  if ([model, follows].some((name) => name && query.has(name))) return wake();
  addEventListener('wake', wake, { signal });
  watch(island.children);
  for (const stir of ['scroll', 'pointermove', 'pointerdown', 'keydown'])
    addEventListener(stir, () => watch(document.querySelectorAll(`[data-live^="${model}."]`)), {
      once: true,
      passive: true,
      signal,
    });
};

export default near;
