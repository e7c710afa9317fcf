import { isLocale, type Locale } from '~/i18n/locales.ts';

/** Where a reader is: a block, by the id that all editions share, and how far through it the window's reading line lies. */
interface Place {
  readonly id: string;
  readonly through: number;
}

/** Every block of a page, a figure's and a twin's among them. */
const blocks = ':is(.prose, .prose > .pair, .twin, .prose astro-island) > [id], .reference [id]';

/** Where in the window one reads: below the bar, a little down the page. */
const line = (): number => Math.min(160, innerHeight / 4);

/**
 * The block at the reading line, or the last one above it; undefined above the first. Where two languages stand side by
 * side, the one that is asked for is measured, so that the reader's line stays where it is.
 */
function placeNow(language?: Locale): Place | undefined {
  let found: Place | undefined;
  for (const block of document.querySelectorAll<HTMLElement>(blocks)) {
    if (inMargin(block) || (language && saidIn(language, block))) continue;
    const { top, height } = block.getBoundingClientRect();
    if (top > line()) break;
    if (height > 0) found = { id: shared(block.id), through: Math.min(1, (line() - top) / height) };
  }
  return found;
}

/** The block that an element stands in. */
export function blockAt(element: Element): HTMLElement | undefined {
  return element.closest<HTMLElement>(blocks) ?? undefined;
}

/** The block that the reader is at: the one that the address leads to, while it is in sight, or else at the reading line. */
export function blockNow(): HTMLElement | undefined {
  const target = document.querySelector<HTMLElement>(':target');
  const { top = 0, bottom = 0 } = target?.getBoundingClientRect() ?? {};
  if (target?.matches(blocks) && bottom > 0 && top < innerHeight) return target;
  const id = placeNow()?.id;
  return id === undefined ? undefined : (document.getElementById(id) ?? undefined);
}

/** The id that all editions share, of an id that may be a twin's: `en:S1.2`. */
function shared(id: string): string {
  return id.replace(/^\w+:/, '');
}

/**
 * What leads to where the reader is from behind the `#` of another edition's address: `at=S3.5,0.250`, or
 * `at=en:S3.5,0.250` where that edition has both languages; empty above the first block.
 */
export function placeIn(edition: string): string {
  const here = document.documentElement.dataset as { locale: Locale; edition: string };
  const paired = !isLocale(edition);
  const language = paired ? here.locale : edition;
  const place = placeNow(isLocale(here.edition) ? undefined : language);
  if (!place) return '';
  return `at=${paired ? `${language}:` : ''}${place.id},${place.through.toFixed(3)}`;
}

/**
 * Scrolls to the place that the address names, and again once the page and its fonts have settled, unless the reader has
 * moved on since; then leaves a plain link to the block. Not sooner: until a page has loaded, a browser scrolls to the
 * start of the block that its link names.
 */
export async function arrive(): Promise<void> {
  const found = /^#at=([\w.:-]+),([\d.]+)$/.exec(location.hash);
  if (!found) return;
  const block = document.getElementById(found[1]!) ?? document.getElementById(shared(found[1]!));
  if (!block) {
    history.replaceState(history.state, '', location.pathname + location.search);
    return;
  }
  if (block instanceof HTMLDetailsElement) block.open = true;
  const go = (): void => {
    const { top, height } = block.getBoundingClientRect();
    scrollTo({ top: scrollY + top + height * Number(found[2]) - line(), behavior: 'instant' });
  };
  go();
  let moved = false;
  for (const sign of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(sign, () => (moved = true), { once: true, passive: true });
  await Promise.all([loaded(), document.fonts.ready]);
  if (!moved) go();
  history.replaceState(history.state, '', `#${shared(block.id)}`);
}

function loaded(): Promise<unknown> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((done) => addEventListener('load', done, { once: true }));
}

/** A note in the margin stands beside the text that is being read. */
function inMargin(block: HTMLElement): boolean {
  return block.matches('.note') && getComputedStyle(block).float !== 'none';
}

/** Whether the block's twin says the same in the language that is asked for, and is not folded away. */
function saidIn(language: Locale, block: HTMLElement): boolean {
  const other = block.closest('.pair')?.querySelector<HTMLElement>(`[data-locale="${language}"]`);
  return !!other && other !== block && other.offsetHeight > 0;
}
