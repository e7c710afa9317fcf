import { remember } from '~/live/memory.ts';

/** Notes stand open in the margin where there is one, and folded where there is none. */
const margin = matchMedia('(min-width: 76rem)');
const notes = document.querySelectorAll<HTMLDetailsElement>('details.note');
const unfold = (): void => notes.forEach((note) => (note.open = margin.matches));
if (margin.matches) unfold();
margin.addEventListener('change', unfold);

/** A link into a folded note opens it; one that is damaged leads nowhere. */
function openTarget(): void {
  const target = document.getElementById(idOf(location));
  if (target instanceof HTMLDetailsElement) target.open = true;
}
openTarget();
addEventListener('hashchange', openTarget);

function idOf({ hash }: { readonly hash: string }): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/** The chapter's contents mark the section that is being read, and go when one is chosen. */
const contents = document.querySelector<HTMLElement>('.contents');
contents?.addEventListener('click', () => contents.hidePopover?.());
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const sections = links.map((link) => document.getElementById(idOf(link)));
function mark(): void {
  const reached = sections.findLastIndex(
    (section) => section && section.getBoundingClientRect().top < innerHeight / 3,
  );
  links.forEach((link, i) => (link.ariaCurrent = i === reached ? 'true' : null));
}
for (const when of ['load', 'scroll']) addEventListener(when, mark, { passive: true });

/** The questions at the end are brought to life when they come near. */
const asked = document.querySelector('.questions');
if (asked) {
  const watcher = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      watcher.disconnect();
      import('./questions.ts').catch(() => asked.classList.add('bare'));
    },
    { rootMargin: '50%' },
  );
  watcher.observe(asked);
}

/** A page is where the reader is once it is shown, not when a browser prepares it because a link was pointed at. */
function here(): void {
  if (!['chapter', 'both'].includes(document.documentElement.dataset['kind']!)) return;
  remember('page', location.pathname);
  remember('language', document.documentElement.dataset['locale']);
}
if ((document as { prerendering?: boolean }).prerendering)
  document.addEventListener('prerenderingchange', here, { once: true });
else here();

/** Copying formulas as LaTeX is prepared when something is first selected. */
document.addEventListener(
  'selectionchange',
  () => void import('./copy-tex.ts').catch(() => undefined),
  { once: true },
);
