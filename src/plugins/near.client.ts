import type { ClientDirective } from 'astro';

/** Half a window ahead of the reader, so that a figure is awake before it is reached. */
const ahead = '50%';

const near: ClientDirective = (load, _options, island) => {
  const model = island.firstElementChild?.getAttribute('data-model');
  const tied = model ? document.querySelectorAll(`[data-live^="${model}."]`) : [];
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watcher.disconnect();
      void load().then((hydrate) => hydrate());
    },
    { rootMargin: ahead },
  );
  for (const element of [...island.children, ...tied]) watcher.observe(element);
};

export default near;
